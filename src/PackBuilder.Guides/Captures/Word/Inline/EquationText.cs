using System.Text;
using PackBuilder.Guides.Captures.Word.Package;

namespace PackBuilder.Guides.Captures.Word.Inline;

/// <summary>An equation on one line, as people type it: <c>(a+b)/2</c>, <c>x^2</c>, <c>√(x)</c>.</summary>
internal static class EquationText
{
    /// <summary>The element of an equation that the reader is at.</summary>
    public static string Of(DocxXml xml) => xml.Name switch
    {
        "m:t" or "w:t" or "w:delText" => xml.Text(),
        "w:sym" => SymbolFonts.Sign(xml.Attribute("font"), xml.Attribute("char")),
        "m:f" => Join(xml, ("m:num", "", true), ("m:den", "/", true)),
        "m:sSup" => Join(xml, ("m:e", "", true), ("m:sup", "^", true)),
        "m:sSub" => Join(xml, ("m:e", "", true), ("m:sub", "_", true)),
        "m:sSubSup" => Join(xml, ("m:e", "", true), ("m:sub", "_", true), ("m:sup", "^", true)),
        "m:rad" => Join(xml, ("m:deg", "", false), ("m:e", "√", true)),
        "m:nary" => Nary(xml),
        "m:d" => Delimiters(xml),
        "m:m" => "(" + string.Join("; ", Parts(xml, "m:mr", row => string.Join(", ", Parts(row, "m:e", Inner)))) + ")",
        "m:eqArr" => string.Join("; ", Parts(xml, "m:e", Inner)),
        "m:func" => Join(xml, ("m:fName", "", false), ("m:e", " ", false)),
        _ => Inner(xml),
    };

    private static string Inner(DocxXml xml)
    {
        var text = new StringBuilder();
        foreach (string name in xml.Children())
        {
            if (!name.EndsWith("Pr", StringComparison.Ordinal))
                text.Append(Of(xml));
        }

        return text.ToString();
    }

    // What no part takes up comes after them; nothing of an equation is lost.
    private static string Join(DocxXml xml, params (string Name, string Before, bool IsOne)[] parts)
    {
        string[] texts = new string[parts.Length];
        var rest = new StringBuilder();
        foreach (string name in xml.Children())
        {
            int part = Array.FindIndex(parts, part => part.Name == name);
            if (part >= 0)
                texts[part] += Inner(xml);
            else if (!name.EndsWith("Pr", StringComparison.Ordinal))
                rest.Append(Of(xml));
        }

        var text = new StringBuilder();
        for (int i = 0; i < parts.Length; i++)
        {
            if (!string.IsNullOrEmpty(texts[i]))
                text.Append(parts[i].Before).Append(parts[i].IsOne ? One(texts[i]) : texts[i]);
        }

        return text.Append(rest).ToString();
    }

    private static string Nary(DocxXml xml)
    {
        string sign = "∫";
        string sub = "", sup = "", of = "";
        foreach (string name in xml.Children())
        {
            if (name == "m:naryPr")
                sign = Character(xml, "m:chr") ?? sign;
            else if (name == "m:sub")
                sub += Inner(xml);
            else if (name == "m:sup")
                sup += Inner(xml);
            else
                of += Of(xml);
        }

        return sign + (sub.Length > 0 ? "_" + One(sub) : "") + (sup.Length > 0 ? "^" + One(sup) : "") + " " + of;
    }

    private static string Delimiters(DocxXml xml)
    {
        string open = "(", close = ")", between = "|";
        var parts = new List<string>();
        foreach (string name in xml.Children())
        {
            if (name != "m:dPr")
            {
                parts.Add(Of(xml));
                continue;
            }

            foreach (string property in xml.Children())
            {
                string value = xml.Attribute("val") ?? "";
                (open, close, between) = property switch
                {
                    "m:begChr" => (value, close, between),
                    "m:endChr" => (open, value, between),
                    "m:sepChr" => (open, close, value),
                    _ => (open, close, between),
                };
            }
        }

        return open + string.Join(between, parts) + close;
    }

    private static string? Character(DocxXml xml, string property)
    {
        string? found = null;
        foreach (string name in xml.Children())
        {
            if (name == property)
                found = xml.Attribute("val");
        }

        return found;
    }

    private static List<string> Parts(DocxXml xml, string part, Func<DocxXml, string> read)
    {
        var parts = new List<string>();
        foreach (string name in xml.Children())
        {
            if (name == part)
                parts.Add(read(xml));
            else if (!name.EndsWith("Pr", StringComparison.Ordinal))
                parts.Add(Of(xml));
        }

        return parts;
    }

    private static string One(string text) => text.Length == 1 || text.All(char.IsLetterOrDigit) || text[0] == '(' && text[^1] == ')' ? text : $"({text})";
}
