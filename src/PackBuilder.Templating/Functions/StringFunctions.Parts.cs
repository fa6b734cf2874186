using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation.Calls;
using PackBuilder.Templating.Evaluation.Operations;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Functions;

/// <content>Parts, lengths and margins. Lengths count UTF-16 units.</content>
internal static partial class StringFunctions
{
    /// <example>[{{ "  a" | string.lstrip }}] -> [a]</example>
    private static Value StripLeft(in FunctionArguments arguments) => Value.From(arguments.TextOrNull(0)?.TrimStart());

    /// <example>[{{ "a  " | string.rstrip }}] -> [a]</example>
    private static Value StripRight(in FunctionArguments arguments) => Value.From(arguments.TextOrNull(0)?.TrimEnd());

    /// <example>[{{ "  a  " | string.strip }}] -> [a]</example>
    private static Value Strip(in FunctionArguments arguments) => Value.From(arguments.TextOrNull(0)?.Trim());

    /// <example>[{{ "a" | string.pad_left 5 }}] -> [    a]</example>
    private static Value PadLeft(in FunctionArguments arguments) =>
        Value.From(arguments.Text(0).PadLeft(Width(arguments)));

    /// <example>[{{ "a" | string.pad_right 5 }}] -> [a    ]</example>
    private static Value PadRight(in FunctionArguments arguments) =>
        Value.From(arguments.Text(0).PadRight(Width(arguments)));

    /// <example>{{ "中文" | string.size }} -> 2</example>
    private static Value Size(in FunctionArguments arguments) => Value.From((long)arguments.Text(0).Length);

    /// <summary>A part from a start (negative: from the end) of a length (absent: to the end).</summary>
    /// <example>{{ "hello" | string.slice 1 3 }} {{ "hello" | string.slice (-3) }} -> ell llo</example>
    private static Value Slice(in FunctionArguments arguments)
    {
        string text = arguments.Text(0);
        int start = arguments.Integer(1);
        bool hasLength = arguments.Has(2);
        long length = hasLength ? arguments.Integer(2) : int.MaxValue;
        if (length < 0)
            throw FunctionErrors.OutOfRange(arguments.Name, arguments.FunctionName, "length");
        long from = start < 0 ? text.Length + (long)start : start;
        if (from < 0)
        {
            if (!hasLength)
                return Value.EmptyText;
            length += from;
            from = 0;
        }

        if (from >= text.Length || length <= 0)
            return Value.EmptyText;
        return Value.From(text.Substring((int)from, (int)Math.Min(length, text.Length - from)));
    }

    /// <summary>The parts between occurrences of a text; empty parts are dropped.</summary>
    /// <example>{{ "a,,b" | string.split "," }} -> ["a", "b"]</example>
    private static Value Split(in FunctionArguments arguments)
    {
        string text = arguments.Text(0);
        string match = arguments.Text(1);
        return Sequences.Create(arguments.Context, () => Parts(text, match), [], arguments.Name);
    }

    /// <summary>The text cut to a length, which the ellipsis counts to.</summary>
    /// <example>{{ "hello world" | string.truncate 8 }} -> hello...</example>
    private static Value Truncate(in FunctionArguments arguments)
    {
        string text = arguments.Text(0);
        int length = arguments.Integer(1);
        string ellipsis = arguments.TextOrNull(2) ?? "...";
        if (text.Length <= length || text.Length == 0)
            return Value.From(text);
        return Made(arguments, string.Concat(text.AsSpan(0, Math.Max(0, length - ellipsis.Length)), ellipsis));
    }

    /// <summary>The first words, always followed by three dots.</summary>
    /// <example>{{ "The cat came back" | string.truncatewords 2 }} -> The cat...</example>
    private static Value TruncateWords(in FunctionArguments arguments)
    {
        string text = arguments.Text(0);
        int count = arguments.Integer(1);
        if (text.Length == 0)
            return Value.EmptyText;
        string[] words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return Value.From(string.Join(' ', words.Take(count)) + "...");
    }

    private static int Width(in FunctionArguments arguments)
    {
        int width = arguments.Integer(1);
        if (width < 0)
            throw FunctionErrors.OutOfRange(arguments.Name, arguments.FunctionName, "width");
        arguments.Context.ChargeText(width, arguments.Name);
        return width;
    }

    private static IEnumerable<Value> Parts(string text, string match)
    {
        int start = 0;
        while (start < text.Length)
        {
            int end = match.Length == 0 ? -1 : text.IndexOf(match, start, StringComparison.Ordinal);
            end = end < 0 ? text.Length : end;
            if (end > start)
                yield return Value.From(text[start..end]);
            start = end + Math.Max(1, match.Length);
        }
    }
}
