using System.Collections.Frozen;
using System.Text;

namespace PackBuilder.Guides.Captures.Word.Inline;

/// <summary>
/// Fonts whose letters are drawn as signs: what stands in the text is a letter or a number of a private area, what a reader sees
/// is a box or a tick. The tables are those that Unicode publishes for these fonts, as far as documents use them.
/// </summary>
internal static class SymbolFonts
{
    /// <summary>The geta mark, which printers set for a sign that they do not have.</summary>
    public const char Unknown = '〓';

    private const int PrivateArea = 0xF000;

    private static readonly FrozenDictionary<string, FrozenDictionary<char, char>> _fonts = new Dictionary<string, FrozenDictionary<char, char>>
    {
        ["wingdings"] = Table(
            "!✏\"✂#✁(☎)✆*✉6⌛A✌C☝E☜F☞G☜H☝J☺L☹N☠O⚐R☼T❄X✠Y✡l●m❍n■o□p❐q❑r❒t⧫u◆v❖w⬥x⌧{❀|✿\u0080⓪\u008B⓿\u009E·\u009F•\u00A1○\u00A4◉\u00A5◎\u00A7▪\u00A8☐\u00AA✦\u00AB★\u00AC✶\u00AD✴\u00AE✹"
            + "\u00B1⌖\u00B2⟡\u00D5⌫\u00D6⌦\u00D8➢\u00DF←\u00E0→\u00E1↑\u00E2↓\u00E8➔\u00EF⇦\u00F0⇨\u00F1⇧\u00F2⇩\u00FB✗\u00FC✓\u00FD☒\u00FE☑",
            ('\u0081', '①', 10), ('\u008C', '❶', 10)),
        ["wingdings 2"] = Table("O✗P✓Q☒R☑S☒T☒U⊗V⊗\u0095•\u0096•\u0097●\u0098●\u009A○\u009B○\u00A0▪\u00A2■\u00A3☐\u00A4□\u00AE◆", ('j', '①', 10), ('u', '❶', 10)),
        ["wingdings 3"] = Table("\"⇒f←g→h↑i↓p▲q▼r△s▽t◀u▶v◁w▷}▶"),
        ["webdings"] = Table("3◀4▶5▲6▼a✓c☐g■i\u2139n●r✗<▪=▫Y♥"),
        ["symbol"] = Table(
            "AΑBΒCΧDΔEΕFΦGΓHΗIΙKΚLΛMΜNΝOΟPΠQΘRΡSΣTΤUΥWΩXΞYΨZΖaαbβcχdδeεfφgγhηiιjϕkκlλmμnνoοpπqθrρsσtτuυvϖwωxξyψzζ"
            + "\"∀$∃'∋*∗-−@≅\\∴^⊥\u00A2′\u00A3≤\u00A4⁄\u00A5∞\u00A7♣\u00A8♦\u00A9♥\u00AA♠\u00AB↔\u00AC←\u00AD↑\u00AE→\u00AF↓\u00B0°\u00B1±\u00B2″\u00B3≥\u00B4×\u00B5∝\u00B6∂\u00B7•\u00B8÷\u00B9≠\u00BA≡\u00BB≈\u00BC…"
            + "\u00C4⊗\u00C5⊕\u00C6∅\u00C7∩\u00C8∪\u00C9⊃\u00CC⊂\u00CE∈\u00CF∉\u00D0∠\u00D1∇\u00D5∏\u00D6√\u00D7⋅\u00D8¬\u00D9∧\u00DA∨\u00DB⇔\u00DC⇐\u00DE⇒\u00E5∑\u00F2∫"),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The text as a reader sees it in this font; the same text for any other font.</summary>
    public static string Write(string? font, string text)
    {
        var signs = _fonts.GetValueOrDefault(font ?? "");
        if (signs is null && !text.Any(IsPrivate))
            return text;
        var written = new StringBuilder(text.Length);
        foreach (char c in text)
            written.Append(Write(signs, font, c));
        return written.ToString();
    }

    /// <summary>The sign of <c>w:sym</c>.</summary>
    /// <param name="code">In hexadecimal digits.</param>
    public static string Sign(string? font, string? code) =>
        int.TryParse(code, System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out int value) && value is > ' ' and < 0xFFFE
            ? Write(_fonts.GetValueOrDefault(font ?? ""), font, (char)value).ToString()
            : "";

    private static bool IsPrivate(char c) => c is >= (char)PrivateArea and <= (char)(PrivateArea + 0xFF);

    private static char Write(FrozenDictionary<char, char>? signs, string? font, char c)
    {
        char letter = IsPrivate(c) ? (char)(c - PrivateArea) : c;
        if (signs is not null && signs.TryGetValue(letter, out char sign))
            return sign;
        // In the symbol font digits and brackets are themselves.
        bool isItself = letter is > ' ' and < '\u007F' && (signs is null || string.Equals(font, "symbol", StringComparison.OrdinalIgnoreCase));
        return isItself ? letter : IsPrivate(c) || signs is not null && letter is > ' ' and <= '\u00FF' ? Unknown : c;
    }

    // Each letter with its sign after it; runs of both go up together.
    private static FrozenDictionary<char, char> Table(string pairs, params (char First, char Sign, int Count)[] runs)
    {
        var table = new Dictionary<char, char>();
        for (int i = 0; i < pairs.Length; i += 2)
            table.TryAdd(pairs[i], pairs[i + 1]);
        foreach (var (first, sign, count) in runs)
        {
            for (int i = 0; i < count; i++)
                table.TryAdd((char)(first + i), (char)(sign + i));
        }

        return table.ToFrozenDictionary();
    }
}
