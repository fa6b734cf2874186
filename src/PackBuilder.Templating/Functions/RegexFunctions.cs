using System.Text;
using System.Text.RegularExpressions;
using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation.Calls;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Functions;

/// <summary>The functions of <c>regex</c>, with the expressions of .NET. The options are the letters i, m, s and x.</summary>
internal static class RegexFunctions
{
    public static IReadOnlyList<BuiltIn> All { get; } =
    [
        new("regex.escape", "pattern", Escape),
        new("regex.match", "text, pattern, [options]", Match),
        new("regex.matches", "text, pattern, [options]", Matches),
        new("regex.replace", "text, pattern, replace, [options]", Replace),
        new("regex.split", "text, pattern, [options]", Split),
    ];

    /// <example>{{ "(abc.*)" | regex.escape }} -> \(abc\.\*\)</example>
    private static Value Escape(in FunctionArguments arguments) =>
        Value.From(Regex.Escape(Required(arguments, 0, "pattern")));

    /// <summary>The first match and its groups; an empty list where there is none.</summary>
    /// <example>{{ "k=v" | regex.match `(\w)=(\w)` }} -> ["k=v", "k", "v"]</example>
    private static Value Match(in FunctionArguments arguments)
    {
        string text = Required(arguments, 0, "text");
        var context = arguments.Context;
        return Run(arguments, 2, regex =>
        {
            var match = regex.Match(text);
            return Value.From(match.Success ? Groups(context, match) : new ArrayValue());
        });
    }

    /// <summary>Every match with its groups.</summary>
    /// <example>{{ "a1b22" | regex.matches `([a-z])([0-9]+)` }} -> [["a1", "a", "1"], ["b22", "b", "22"]]</example>
    private static Value Matches(in FunctionArguments arguments)
    {
        string text = Required(arguments, 0, "text");
        var context = arguments.Context;
        return Run(arguments, 2, regex =>
        {
            var all = new ArrayValue();
            for (var match = regex.Match(text); match.Success; match = match.NextMatch())
                all.Add(Value.From(Groups(context, match)));
            return Value.From(all);
        });
    }

    /// <summary>Replaces every match; <c>$1</c> in the replacement is a group.</summary>
    /// <example>{{ "a-b" | regex.replace `(\w)-(\w)` "$2-$1" }} -> b-a</example>
    private static Value Replace(in FunctionArguments arguments)
    {
        string text = Required(arguments, 0, "text");
        string replacement = Required(arguments, 2, "replace");
        var context = arguments.Context;
        var name = arguments.Name;
        return Run(arguments, 3, regex =>
        {
            var result = new StringBuilder();
            int end = 0;
            for (var match = regex.Match(text); match.Success; match = match.NextMatch())
            {
                result.Append(text, end, match.Index - end).Append(match.Result(replacement));
                end = match.Index + match.Length;
                context.Work.Charge();
                context.CheckLength(result.Length, name);
            }

            result.Append(text, end, text.Length - end);
            context.ChargeText(result.Length, name);
            return Value.From(result.ToString());
        });
    }

    /// <summary>The parts between matches, with the groups of the matches.</summary>
    /// <example>{{ "a, b;c" | regex.split `[,;]\s*` }} -> ["a", "b", "c"]</example>
    private static Value Split(in FunctionArguments arguments)
    {
        string text = Required(arguments, 0, "text");
        var context = arguments.Context;
        return Run(arguments, 2, regex =>
        {
            var parts = new ArrayValue();
            foreach (string part in regex.Split(text))
                parts.Add(Value.From(part));
            context.Work.Charge(parts.Length);
            return Value.From(parts);
        });
    }

    private static Value Run(in FunctionArguments arguments, int options, Func<Regex, Value> use)
    {
        string pattern = Required(arguments, 1, "pattern");
        return arguments.Context.Regexes.Run(
            pattern, Options(arguments, options), use, arguments.Name);
    }

    private static RegexOptions Options(in FunctionArguments arguments, int index)
    {
        var options = RegexOptions.None;
        foreach (char letter in arguments.Text(index))
        {
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => throw FunctionErrors.BadPatternOption(arguments.Place(index), letter),
            };
        }

        return options;
    }

    private static ArrayValue Groups(Evaluation.RenderContext context, Match match)
    {
        context.Work.Charge(match.Groups.Count);
        var groups = new ArrayValue();
        foreach (Group group in match.Groups)
            groups.Add(Value.From(group.Value));
        return groups;
    }

    private static string Required(in FunctionArguments arguments, int index, string parameter) =>
        arguments.TextOrNull(index)
        ?? throw FunctionErrors.NullArgument(arguments.Name, arguments.FunctionName, parameter);
}
