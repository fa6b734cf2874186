using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Parsing.Lines;

/// <summary>Line ends in the cells of a table that Markdown writes as <c>&lt;br&gt;</c>, having no other.</summary>
internal static partial class CellBreaks
{
    public static ImmutableArray<ImmutableArray<string>> Apply(ImmutableArray<ImmutableArray<string>> rows) =>
        [.. rows.Select(row => (ImmutableArray<string>)[.. row.Select(cell => LineBreak().Replace(cell, "\n"))])];

    [GeneratedRegex(@"\s*<br\s*/?>\s*", RegexOptions.IgnoreCase)]
    private static partial Regex LineBreak();
}
