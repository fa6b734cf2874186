using System.Globalization;
using System.Text;
using PackBuilder.Guides.Captures.Word.Package;

namespace PackBuilder.Guides.Captures.Word.Inline;

/// <summary>The text of fields that have no result in the file, since Word draws it from the instruction: numbers in circles, fractions, symbols, boxes to tick.</summary>
internal static class FieldText
{
    /// <returns>Empty for an instruction that shows nothing.</returns>
    public static string Of(string instruction)
    {
        string code = instruction.Trim();
        if (code.StartsWith("EQ ", StringComparison.OrdinalIgnoreCase))
        {
            int position = 2;
            return Equation(code, ref position, ')').Trim();
        }

        string[] words = code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && words[0].Equals("SYMBOL", StringComparison.OrdinalIgnoreCase) ? Symbol(words) : "";
    }

    /// <summary>What a form field shows, from the element <c>w:fldChar</c> that the reader is at.</summary>
    public static string OfForm(DocxXml xml)
    {
        string shown = "";
        foreach (string name in xml.Children())
        {
            shown = name switch
            {
                "w:ffData" => OfForm(xml),
                "w:checkBox" => IsTicked(xml) ? "☑" : "☐",
                "w:ddList" => Chosen(xml),
                _ => shown,
            };
        }

        return shown;
    }

    private static bool IsTicked(DocxXml xml)
    {
        bool? ticked = null;
        bool usually = false;
        foreach (string name in xml.Children())
        {
            if (name == "w:checked")
                ticked = xml.Flag();
            else if (name == "w:default")
                usually = xml.Flag();
        }

        return ticked ?? usually;
    }

    private static string Chosen(DocxXml xml)
    {
        var entries = new List<string>();
        int? chosen = null;
        foreach (string name in xml.Children())
        {
            if (name == "w:listEntry")
                entries.Add(xml.Attribute("val") ?? "");
            else if (name == "w:result" || name == "w:default" && chosen is null)
                chosen = xml.Number("val");
        }

        return entries.ElementAtOrDefault(chosen ?? 0) ?? "";
    }

    // SYMBOL 168 \f Wingdings; the number may be hexadecimal.
    private static string Symbol(string[] words)
    {
        string number = words[1];
        bool isHexadecimal = number.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
        if (!int.TryParse(isHexadecimal ? number[2..] : number, isHexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out int code))
            return "";
        int font = Array.FindIndex(words, word => word == @"\f");
        string name = font < 0 ? "symbol" : string.Join(' ', words.Skip(font + 1).TakeWhile(word => word[0] != '\\')).Trim('"');
        return SymbolFonts.Sign(name, code.ToString("X4", CultureInfo.InvariantCulture));
    }

    // Up to an end mark that stands outside of all brackets.
    private static string Equation(string code, ref int position, char end)
    {
        var text = new StringBuilder();
        while (position < code.Length && code[position] != end && !(end == ',' && code[position] == ')'))
        {
            if (code[position] == '\\')
                text.Append(Element(code, ref position));
            else
                text.Append(code[position++]);
        }

        return text.ToString();
    }

    // \f(1,2) and its like: a name, its options, and arguments in brackets.
    private static string Element(string code, ref int position)
    {
        int start = position;
        while (position < code.Length && code[position] is not ('(' or ','))
        {
            if (position + 1 < code.Length && code[position] == '\\' && code[position + 1] is '*')
                return Format(code, ref position);
            position++;
        }

        string name = code[start..position].Trim();
        if (position == code.Length || code[position] == ',')
            return name.Length > 1 && !char.IsLetter(name[1]) ? name[1..] : "";
        var arguments = new List<string>();
        position++;
        while (position < code.Length)
        {
            arguments.Add(Equation(code, ref position, ',').Trim());
            if (position < code.Length && code[position++] == ')')
                break;
        }

        return Draw(name.ToLowerInvariant(), arguments);
    }

    // \* jc2, \* "Font:宋体", \* hps10: how it looks.
    private static string Format(string code, ref int position)
    {
        position += 2;
        while (position < code.Length && code[position] == ' ')
            position++;
        char end = position < code.Length && code[position] == '"' ? '"' : ' ';
        position = code.IndexOf(end, Math.Min(position + 1, code.Length)) is >= 0 and var found ? found + 1 : code.Length;
        return "";
    }

    private static string Draw(string name, List<string> arguments) => name switch
    {
        _ when name.StartsWith(@"\f", StringComparison.Ordinal) && arguments.Count == 2 => $"{arguments[0]}/{arguments[1]}",
        _ when name.StartsWith(@"\r", StringComparison.Ordinal) => arguments.Count == 2 ? $"{arguments[0]}√{arguments[1]}" : $"√{arguments[0]}",
        _ when name.StartsWith(@"\o", StringComparison.Ordinal) && arguments.Count == 2 => Overstrike(arguments[0], arguments[1]),
        _ => string.Join(' ', arguments),
    };

    private static string Overstrike(string first, string second) => first switch
    {
        "○" or "〇" when int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is >= 1 and <= 20 => ((char)('①' + number - 1)).ToString(),
        "□" when second is "√" or "✓" => "☑",
        "□" when second is "×" => "☒",
        // Two characters one over the other: a reading over its character.
        _ => second.Length > 0 && first.All(c => c < '\u2E80') ? $"{second}（{first}）" : first + second,
    };
}
