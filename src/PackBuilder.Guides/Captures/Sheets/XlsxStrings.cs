using System.Text;
using System.Xml;
using PackBuilder.Guides.Captures.Packages;

namespace PackBuilder.Guides.Captures.Sheets;

/// <summary>The texts that the cells of a workbook share, and how a rich text is read: its runs without the reading aids above them.</summary>
internal static class XlsxStrings
{
    public static IReadOnlyList<XlsxString> Read(ZipParts parts, string? part)
    {
        var strings = new List<XlsxString>();
        using var reader = part is null ? null : parts.Xml(part);
        if (reader is null)
            return strings;
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "si" })
                strings.Add(Rich(reader));
        }

        return strings;
    }

    /// <summary>All text of the element that the reader is on, which it leaves at its end.</summary>
    public static XlsxString Rich(XmlReader reader)
    {
        if (reader.IsEmptyElement)
            return new XlsxString("", "");
        var text = new StringBuilder();
        var reading = new StringBuilder();
        int depth = reader.Depth;
        int phonetic = -1;
        bool inText = false;
        while (reader.Read() && reader.Depth > depth)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when reader.LocalName == "rPh" && phonetic < 0 && !reader.IsEmptyElement:
                    phonetic = reader.Depth;
                    break;
                case XmlNodeType.EndElement when reader.Depth == phonetic:
                    phonetic = -1;
                    break;
                case XmlNodeType.Element when reader.LocalName == "t":
                    inText = !reader.IsEmptyElement;
                    break;
                case XmlNodeType.EndElement when reader.LocalName == "t":
                    inText = false;
                    break;
                // Spaces count in the element for them; text does wherever it stands.
                case XmlNodeType.Text or XmlNodeType.CDATA:
                case XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when inText:
                    (phonetic < 0 ? text : reading).Append(reader.Value);
                    break;
            }
        }

        return new XlsxString(Unescaped(text.ToString()), reading.ToString());
    }

    // _x000D_ stands for a character that XML cannot hold or would change.
    private static string Unescaped(string text)
    {
        if (text.IndexOf("_x", StringComparison.Ordinal) < 0)
            return text.Replace("\r\n", "\n", StringComparison.Ordinal);
        var output = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (i + 7 <= text.Length && text[i] == '_' && text[i + 1] == 'x' && text[i + 6] == '_'
                && ushort.TryParse(text.AsSpan(i + 2, 4), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out ushort code)
                && !char.IsSurrogate((char)code))
            {
                output.Append(code is >= 32 or 9 or 10 ? ((char)code).ToString() : "");
                i += 6;
            }
            else
            {
                output.Append(text[i]);
            }
        }

        return output.ToString();
    }
}

/// <param name="Reading">How it is pronounced, which a sheet notes down and does not show.</param>
internal sealed record XlsxString(string Text, string Reading);
