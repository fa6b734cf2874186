using System.Text;
using PackBuilder.Guides.Restoration.Chinese;

namespace PackBuilder.Guides.Restoration;

/// <summary>
/// Puts plain characters for those that only look like them: Kangxi and other radicals, compatibility ideographs,
/// full-width letters and digits, Latin ligatures.
/// </summary>
internal sealed class CompatibilityPass : TextPass
{
    private static readonly Lazy<Simplifier> _table = new(() => new Simplifier(
        ChineseTables.Pairs("compatibility.txt.gz").Where(pair => pair.Key.Length == 1 && pair.Value.Length == 1)));

    private static readonly string[] _ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    public override string Name => "compatibility";

    protected override (string Text, int Changes) Repair(string text, RestorationState state)
    {
        StringBuilder? output = null;
        int changes = 0;
        for (int i = 0; i < text.Length; i++)
        {
            string? plain = text[i] < '\u2E80' ? null : Plain(text[i]);
            if (plain is not null)
            {
                output ??= new StringBuilder(text, 0, i, text.Length);
                changes++;
            }

            _ = plain is null ? output?.Append(text[i]) : output!.Append(plain);
        }

        return (output?.ToString() ?? text, changes);
    }

    private static string? Plain(char c) => c switch
    {
        >= '\uFF10' and <= '\uFF19' or >= '\uFF21' and <= '\uFF3A' or >= '\uFF41' and <= '\uFF5A' => ((char)(c - 0xFEE0)).ToString(),
        >= '\uFB00' and <= '\uFB06' => _ligatures[c - '\uFB00'],
        _ => _table.Value.IsTraditional(c) ? _table.Value[c].ToString() : null,
    };
}
