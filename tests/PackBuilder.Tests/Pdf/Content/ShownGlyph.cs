using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PackBuilder.Tests.Pdf.Content;

/// <summary>A glyph as a viewer places it, worked out from the content stream by the rules of ISO 32000-1 9.4.4.</summary>
/// <param name="X">Origin in pt from the left edge.</param>
/// <param name="Y">Base line in pt from the lower edge.</param>
internal sealed partial record ShownGlyph(string Font, double Size, int Code, double X, double Y)
{
    public static List<ShownGlyph> On(ReadablePdf file, int pageNumber, IReadOnlyDictionary<string, FontProgram> fonts)
    {
        string content = Encoding.UTF8.GetString(file.Stream(file.Reference(pageNumber, "Contents")));
        var shown = new List<ShownGlyph>();
        (string font, double size, double spacing) = ("", 0, 0);
        (double x, double y, double pen) = (0, 0, 0);
        var operands = new List<string>();
        foreach (Match token in Token().Matches(Regex.Replace(content, "^% .*$", "", RegexOptions.Multiline)))
        {
            switch (token.Value)
            {
                case "BT":
                    (x, y) = (0, 0);
                    break;
                case "Tf":
                    (font, size) = (operands[^2][1..], Number(operands[^1]));
                    break;
                case "Tc":
                    spacing = Number(operands[^1]);
                    break;
                case "Td":
                    (x, y) = (x + Number(operands[^2]), y + Number(operands[^1]));
                    pen = x;
                    break;
                case "TJ":
                    pen = Show(operands[^1], font, size, spacing, pen, y, fonts[font], shown);
                    break;
                default:
                    operands.Add(token.Value);
                    continue;
            }

            operands.Clear();
        }

        return shown;
    }

    private static double Show(
        string array, string font, double size, double spacing, double x, double y, FontProgram program, List<ShownGlyph> shown)
    {
        foreach (Match part in StringOrNumber().Matches(array))
        {
            if (!part.Value.StartsWith('<'))
            {
                x -= Number(part.Value) / 1000 * size;
                continue;
            }

            for (int i = 1; i + 4 < part.Length; i += 4)
            {
                int code = int.Parse(part.Value.AsSpan(i, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
                shown.Add(new ShownGlyph(font, size, code, x, y));
                x += program.Widths[code] / 1000 * size + spacing;
            }
        }

        return x;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\[[^\]]*\]|<<|>>|[^\s\[\]<>]+")]
    private static partial Regex Token();

    [GeneratedRegex("<[0-9A-F]*>|-?[0-9.]+")]
    private static partial Regex StringOrNumber();
}
