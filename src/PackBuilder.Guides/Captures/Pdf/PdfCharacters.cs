using System.Text;

namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>The text of a character as fonts give it, made plain; what stands for no character is dropped.</summary>
internal static class PdfCharacters
{
    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>Empty for what is no text.</summary>
    public static string Clean(string value)
    {
        if (value.Length == 1 && value[0] is > ' ' and < '\u007F' or >= '\u3000' and < '\uD800')
            return value;
        var output = new StringBuilder(value.Length);
        foreach (var rune in value.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case 0xAD:
                    output.Append('-');
                    break;
                case 0xA0 or 0x2007 or 0x202F:
                    output.Append(' ');
                    break;
                case 0xFFFD or 0xFEFF or 0x200B or (< 0x20 and not 9):
                    break;
                case >= 0xFB00 and <= 0xFB06:
                    output.Append(Ligatures[rune.Value - 0xFB00]);
                    break;
                default:
                    output.Append(Symbol(rune.Value) ?? rune.ToString());
                    break;
            }
        }

        return output.ToString();
    }

    /// <summary>True where a font draws something and does not say what.</summary>
    public static bool IsUnmapped(string value) => value.Length == 0 || value.Contains('\uFFFD') || value.Any(c => c < ' ' && c is not ('\t' or '\r' or '\n'));

    // Symbol fonts number their signs in the private area; these are those of Wingdings and Symbol that lists use.
    private static string? Symbol(int code) => code switch
    {
        0xF0B7 or 0xF09F or 0xF06C => "•",
        0xF0A7 or 0xF06E => "▪",
        0xF0D8 or 0xF0E0 => "▶",
        0xF0FC => "✓",
        0xF0A8 or 0xF06F or 0xF071 => "☐",
        0xF0FE => "☑",
        0xF075 => "◆",
        0xF076 => "◇",
        _ => null,
    };
}
