using System.Globalization;
using System.Text;
using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation;
using PackBuilder.Templating.Evaluation.Calls;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Functions;

/// <summary>
/// The functions of <c>string</c>. Here those on a text as a whole; searching and replacing are in
/// StringFunctions.Search.cs, parts and lengths in StringFunctions.Parts.cs.
/// </summary>
internal static partial class StringFunctions
{
    public static IReadOnlyList<BuiltIn> All { get; } =
    [
        new("string.append", "text, with", Append),
        new("string.prepend", "text, by", Prepend),
        new("string.capitalize", "text", Capitalize),
        new("string.capitalizewords", "text", CapitalizeWords),
        new("string.contains", "text, value", Contains),
        new("string.starts_with", "text, value", StartsWith),
        new("string.ends_with", "text, value", EndsWith),
        new("string.equals_ignore_case", "text, value", EqualsIgnoreCase),
        new("string.downcase", "text", Downcase),
        new("string.upcase", "text", Upcase),
        new("string.empty", "text", Empty),
        new("string.whitespace", "text", Whitespace),
        new("string.escape", "text", Escape),
        new("string.handleize", "text", Handleize),
        new("string.index_of", "text, search, [startIndex], [count], -stringComparison", IndexOf),
        new("string.lstrip", "text", StripLeft),
        new("string.rstrip", "text", StripRight),
        new("string.strip", "text", Strip),
        new("string.pad_left", "text, width", PadLeft),
        new("string.pad_right", "text, width", PadRight),
        new("string.pluralize", "number, singular, plural", Pluralize),
        new("string.remove", "text, remove", Remove),
        new("string.remove_first", "text, remove", RemoveFirst),
        new("string.remove_last", "text, remove", RemoveLast),
        new("string.replace", "text, match, replace", Replace),
        new("string.replace_first", "text, match, replace, [fromEnd]", ReplaceFirst),
        new("string.size", "text", Size),
        new("string.slice", "text, start, [length]", Slice),
        new("string.split", "text, match", Split),
        new("string.strip_newlines", "text", StripNewlines),
        new("string.to_int", "text", ToInt),
        new("string.to_double", "text", ToDouble),
        new("string.truncate", "text, length, [ellipsis]", Truncate),
        new("string.truncatewords", "text, count, -ellipsis", TruncateWords),
    ];

    /// <example>{{ "Hello" | string.append " World" }} -> Hello World</example>
    private static Value Append(in FunctionArguments arguments) => Join(arguments, arguments.Text(0), arguments.Text(1));

    /// <example>{{ "World" | string.prepend "Hello " }} -> Hello World</example>
    private static Value Prepend(in FunctionArguments arguments) => Join(arguments, arguments.Text(1), arguments.Text(0));

    /// <summary>The first character in upper case, the rest unchanged.</summary>
    /// <example>{{ "hello big world" | string.capitalize }} -> Hello big world</example>
    private static Value Capitalize(in FunctionArguments arguments)
    {
        string text = arguments.Text(0);
        if (text.Length == 0 || char.ToUpperInvariant(text[0]) == text[0])
            return Value.From(text);
        return Value.From(char.ToUpperInvariant(text[0]) + text[1..]);
    }

    /// <summary>The first letter after each white space in upper case.</summary>
    /// <example>{{ "3d model" | string.capitalizewords }} -> 3D Model</example>
    private static Value CapitalizeWords(in FunctionArguments arguments)
    {
        bool atStart = true;
        return Value.From(string.Create(arguments.Text(0).Length, arguments.Text(0), (span, text) =>
        {
            for (int i = 0; i < text.Length; i++)
            {
                bool isFirst = atStart && char.IsLetter(text[i]);
                atStart = char.IsWhiteSpace(text[i]) || (atStart && !isFirst);
                span[i] = isFirst ? char.ToUpperInvariant(text[i]) : text[i];
            }
        }));
    }

    /// <example>{{ "TeSt" | string.downcase }} -> test</example>
    private static Value Downcase(in FunctionArguments arguments) => Value.From(arguments.TextOrNull(0)?.ToLowerInvariant());

    /// <example>{{ "test é" | string.upcase }} -> TEST É</example>
    private static Value Upcase(in FunctionArguments arguments) => Value.From(arguments.TextOrNull(0)?.ToUpperInvariant());

    /// <example>{{ "" | string.empty }} -> true</example>
    private static Value Empty(in FunctionArguments arguments) => Value.From(arguments.Text(0).Length == 0);

    /// <example>{{ "  " | string.whitespace }} -> true</example>
    private static Value Whitespace(in FunctionArguments arguments) =>
        Value.From(string.IsNullOrWhiteSpace(arguments.TextOrNull(0)));

    /// <summary>The text as a literal would write it, without its quotes.</summary>
    /// <example>{{ `say "hi"` | string.escape }} -> say \"hi\"</example>
    private static Value Escape(in FunctionArguments arguments)
    {
        if (arguments.TextOrNull(0) is not { } text)
            return Value.Null;
        var builder = new StringBuilder();
        ValuePrinter.AppendEscaped(builder, text);
        return Made(arguments, builder.ToString());
    }

    /// <summary>An anchor: letters and digits in lower case, everything else as hyphens.</summary>
    /// <example>{{ "100% M and Ms!!!" | string.handleize }} -> 100-m-and-ms</example>
    private static Value Handleize(in FunctionArguments arguments)
    {
        if (arguments.TextOrNull(0) is not { } text)
            throw FunctionErrors.NullArgument(arguments.Name, arguments.FunctionName, "text");
        var builder = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
                builder.Append(char.ToLowerInvariant(c));
            else if (builder.Length == 0 || builder[^1] != '-')
                builder.Append('-');
        }

        if (builder.Length > 0 && builder[^1] == '-')
            builder.Length--;
        return Value.From(builder.ToString());
    }

    /// <summary>The singular for 1, otherwise the plural.</summary>
    /// <example>{{ 3 | string.pluralize "page" "pages" }} -> pages</example>
    private static Value Pluralize(in FunctionArguments arguments) => arguments[arguments.Integer(0) == 1 ? 1 : 2];

    /// <summary>A whole number of 32 bits, or null.</summary>
    /// <example>{{ ("12" | string.to_int) + 1 }} -> 13</example>
    private static Value ToInt(in FunctionArguments arguments) =>
        int.TryParse(arguments.TextOrNull(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out int number)
            ? Value.From((long)number)
            : Value.Null;

    /// <summary>A fraction, or null. Commas between thousands and exponents are understood.</summary>
    /// <example>{{ "1,000.5" | string.to_double }} -> 1000.5</example>
    private static Value ToDouble(in FunctionArguments arguments)
    {
        const NumberStyles styles = NumberStyles.Float | NumberStyles.AllowThousands;
        if (!double.TryParse(arguments.TextOrNull(0), styles, CultureInfo.InvariantCulture, out double number))
            return Value.Null;
        return double.IsFinite(number) ? Value.From(number) : throw RenderErrors.NotFinite(arguments.Name);
    }

    private static Value Join(in FunctionArguments arguments, string first, string second)
    {
        arguments.Context.ChargeText((long)first.Length + second.Length, arguments.Name);
        return Value.From(string.Concat(first, second));
    }

    // A text that is longer than what it was made from counts as work.
    private static Value Made(in FunctionArguments arguments, string text)
    {
        arguments.Context.ChargeText(text.Length, arguments.Name);
        return Value.From(text);
    }
}
