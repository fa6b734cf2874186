using System.Collections.Frozen;

namespace PackBuilder.Guides.Captures.Markdown;

/// <summary>
/// Names of emoji between colons, as chat programs and code hosts write them. Those that are a sign on paper too become that sign; the
/// faces are left out, as no font for print has them.
/// </summary>
internal static class Emoji
{
    private const string Faces =
        "smile smiley grinning grin laughing joy rofl wink blush heart_eyes kissing sunglasses thinking neutral_face expressionless unamused sweat sweat_smile weary tired_face " +
        "cry sob scream angry rage sleepy pray clap wave ok_hand thumbsup thumbsdown +1 -1 muscle point_up point_down point_left point_right raised_hands heart broken_heart " +
        "fire tada rocket sparkles star2 boom bulb memo pencil pencil2 book books bookmark pushpin link mag bell phone telephone email envelope calendar clock1 hourglass " +
        "computer iphone key lock bug construction zap trophy medal gift dog cat eyes warning rotating_light information_source question exclamation grey_question " +
        "grey_exclamation bangbang speech_balloon loudspeaker mega dart chart_with_upwards_trend bar_chart clipboard file_folder hammer wrench gear package shipit " +
        "white_circle black_circle red_circle large_blue_circle small_blue_diamond small_orange_diamond one two three four five six seven eight nine keycap_ten";

    private static readonly FrozenDictionary<string, string> Signs = new (string Name, string Sign)[]
    {
        ("white_check_mark", "√"), ("heavy_check_mark", "√"), ("ballot_box_with_check", "√"), ("x", "×"), ("negative_squared_cross_mark", "×"), ("heavy_multiplication_x", "×"),
        ("star", "★"), ("arrow_right", "→"), ("arrow_left", "←"), ("arrow_up", "↑"), ("arrow_down", "↓"), ("copyright", "©"), ("registered", "®"),
    }
    .Concat(Faces.Split(' ').Select(name => (name, ""))).ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.OrdinalIgnoreCase);

    /// <summary>Null for what is no name of one.</summary>
    public static string? Of(string name) => Signs.GetValueOrDefault(name);
}
