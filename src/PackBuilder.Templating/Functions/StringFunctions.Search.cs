using PackBuilder.Templating.Collation;
using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation.Calls;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Functions;

/// <content>Searching, removing and replacing.</content>
internal static partial class StringFunctions
{
    /// <summary>Compares exactly. An empty value is never contained.</summary>
    /// <example>{{ "This is easy" | string.contains "easy" }} -> true</example>
    private static Value Contains(in FunctionArguments arguments)
    {
        string value = arguments.Text(1);
        return Value.From(value.Length > 0 && arguments.Text(0).Contains(value, StringComparison.Ordinal));
    }

    /// <example>{{ "This is easy" | string.starts_with "This" }} -> true</example>
    private static Value StartsWith(in FunctionArguments arguments)
    {
        string value = arguments.Text(1);
        return Value.From(value.Length > 0 && RootCollation.StartsWith(arguments.Text(0), value));
    }

    /// <example>{{ "This is easy" | string.ends_with "easy" }} -> true</example>
    private static Value EndsWith(in FunctionArguments arguments)
    {
        string value = arguments.Text(1);
        return Value.From(value.Length > 0 && RootCollation.EndsWith(arguments.Text(0), value));
    }

    /// <summary>Null equals nothing, not even null.</summary>
    /// <example>{{ "Service" | string.equals_ignore_case "SERVICE" }} -> true</example>
    private static Value EqualsIgnoreCase(in FunctionArguments arguments) => Value.From(
        arguments.TextOrNull(0) is { } text && arguments.TextOrNull(1) is { } value
        && RootCollation.EqualsIgnoreCase(text, value));

    /// <summary>The place of a text from 0, or −1.</summary>
    /// <example>{{ "hello" | string.index_of "l" 3 }} -> 3</example>
    private static Value IndexOf(in FunctionArguments arguments)
    {
        string text = Required(arguments, 0, "text");
        string search = Required(arguments, 1, "search");
        int start = arguments.Has(2) ? arguments.Integer(2) : 0;
        if (start < 0 || start > text.Length)
            throw FunctionErrors.OutOfRange(arguments.Place(2), arguments.FunctionName, "startIndex");
        int count = arguments.Has(3) ? arguments.Integer(3) : text.Length - start;
        if (count < 0 || count > text.Length - start)
            throw FunctionErrors.OutOfRange(arguments.Place(3), arguments.FunctionName, "count");
        int index = RootCollation.IndexOf(text.Substring(start, count), search);
        return Value.From((long)(index < 0 ? -1 : index + start));
    }

    /// <summary>Removes every occurrence.</summary>
    /// <example>{{ "a-b-c" | string.remove "-" }} -> abc</example>
    private static Value Remove(in FunctionArguments arguments)
    {
        string remove = arguments.Text(1);
        return remove.Length == 0
            ? Value.From(arguments.TextOrNull(0))
            : Value.From(arguments.TextOrNull(0)?.Replace(remove, "", StringComparison.Ordinal));
    }

    /// <summary>Removes the first occurrence, in upper or lower case.</summary>
    /// <example>{{ "aXbx" | string.remove_first "x" }} -> abx</example>
    private static Value RemoveFirst(in FunctionArguments arguments)
    {
        string? text = arguments.TextOrNull(0);
        return Value.From(ReplaceAt(text, text?.IndexOf(arguments.Text(1), StringComparison.OrdinalIgnoreCase) ?? -1, arguments.Text(1), ""));
    }

    /// <summary>Removes the last occurrence, in upper or lower case.</summary>
    /// <example>{{ "axbX" | string.remove_last "x" }} -> axb</example>
    private static Value RemoveLast(in FunctionArguments arguments)
    {
        string? text = arguments.TextOrNull(0);
        return Value.From(ReplaceAt(text, text?.LastIndexOf(arguments.Text(1), StringComparison.OrdinalIgnoreCase) ?? -1, arguments.Text(1), ""));
    }

    /// <summary>Replaces every occurrence, comparing exactly. The text to find must not be empty.</summary>
    /// <example>{{ "hello" | string.replace "l" "L" }} -> heLLo</example>
    private static Value Replace(in FunctionArguments arguments)
    {
        string text = arguments.Text(0);
        if (text.Length == 0)
            return Value.EmptyText;
        string match = arguments.Text(1);
        if (match.Length == 0)
            throw FunctionErrors.EmptyArgument(arguments.Name, arguments.FunctionName, "match");
        string replacement = arguments.Text(2);
        long longest = text.Length + ((long)text.Length / match.Length * Math.Max(0, replacement.Length - match.Length));
        if (longest > 4096)
            longest = text.Length + ((long)Occurrences(text, match) * (replacement.Length - match.Length));
        arguments.Context.ChargeText(longest, arguments.Name);
        return Value.From(text.Replace(match, replacement, StringComparison.Ordinal));
    }

    /// <summary>Replaces the first occurrence, or the last, in upper or lower case.</summary>
    /// <example>{{ "hello" | string.replace_first "L" "_" fromEnd: true }} -> hel_o</example>
    private static Value ReplaceFirst(in FunctionArguments arguments)
    {
        string text = arguments.Text(0);
        string match = arguments.Text(1);
        bool fromEnd = !arguments.IsOmitted(3) && arguments.Flag(3);
        int index = fromEnd
            ? text.LastIndexOf(match, StringComparison.OrdinalIgnoreCase)
            : text.IndexOf(match, StringComparison.OrdinalIgnoreCase);
        return Made(arguments, ReplaceAt(text, index, match, arguments.Text(2))!);
    }

    /// <summary>Takes every CR LF, LF and CR away.</summary>
    /// <example>{{ "a\nb\r\nc" | string.strip_newlines }} -> abc</example>
    private static Value StripNewlines(in FunctionArguments arguments) => Value.From(
        arguments.Text(0).Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal));

    private static string Required(in FunctionArguments arguments, int index, string parameter) =>
        arguments.TextOrNull(index)
        ?? throw FunctionErrors.NullArgument(arguments.Name, arguments.FunctionName, parameter);

    private static string? ReplaceAt(string? text, int index, string match, string replacement) =>
        index < 0 || match.Length == 0
            ? text
            : string.Concat(text.AsSpan(0, index), replacement, text.AsSpan(index + match.Length));

    private static int Occurrences(string text, string match)
    {
        int count = 0;
        for (int i = text.IndexOf(match, StringComparison.Ordinal); i >= 0;
            i = text.IndexOf(match, i + match.Length, StringComparison.Ordinal))
            count++;
        return count;
    }
}
