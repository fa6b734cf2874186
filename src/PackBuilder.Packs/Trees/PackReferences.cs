using System.Collections.Frozen;
using System.Text.RegularExpressions;
using PackBuilder.Packs.Selection;
using PackBuilder.Text.Data;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Packs.Trees;

/// <summary>
/// References of guides to sections and questions, <c>[评分](pack:scoring-guide)</c> or, of another guide, <c>[评分](pack:workbook/scoring-guide)</c>: a link with
/// its page where the edition prints the target below headings, plain words elsewhere.
/// </summary>
internal static partial class PackReferences
{
    /// <param name="linked">The edition prints headings that can be led to.</param>
    public static Checked<DataMap> Resolve(DataMap tree, Pack pack, bool linked)
    {
        var problems = new List<Diagnostic>();
        var printed = Anchors(tree).ToFrozenSet(StringComparer.Ordinal);
        string guide = "";
        var resolved = (DataMap)Walk(tree);
        return new Checked<DataMap>(resolved, [.. problems.Distinct()]);

        DataValue Walk(DataValue value)
        {
            switch (value)
            {
                case DataText text:
                    return text.Value.Contains("](pack:", StringComparison.Ordinal) ? new DataText(Reference().Replace(text.Value, Link)) : value;
                case DataList list:
                    return new DataList([.. list.Items.Select(Walk)]);
                case DataMap map:
                    if (map["sections"] is not null && map["id"] is DataText id)
                        guide = id.Value;
                    return new DataMap([.. map.Entries.Select(entry => KeyValuePair.Create(entry.Key, Walk(entry.Value)))]) { Absent = map.Absent };
                default:
                    return value;
            }
        }

        string Link(Match match)
        {
            string words = match.Groups["words"].Value;
            if (Target(match.Groups["id"].Value) is not { } anchor)
            {
                problems.Add(PackErrors.UnknownReference(match.Groups["id"].Value, guide, pack.Definition.Id.Name, pack.Definition.Id.At));
                return words;
            }

            bool isChinese = words.Any(c => c is >= '\u4E00' and <= '\u9FFF');
            return linked && printed.Contains(anchor) ? $"[{words}{(isChinese ? "（第{page}页）" : " (p. {page})")}](#{anchor})" : words;
        }

        // The guide that refers comes first, then the others in their order.
        string? Target(string id)
        {
            string[] parts = id.Split('/');
            return pack.Guides.Select((chosen, i) => (chosen, i))
                .Where(entry => parts.Length == 1 || entry.chosen.Id == parts[0])
                .OrderBy(entry => entry.chosen.Id == guide ? 0 : 1)
                .Where(entry => entry.chosen.Sections.Any(section => section.Id == parts[^1] || section.Blocks.Any(block => block.Id == parts[^1])))
                .Select(entry => $"g{entry.i + 1}-{parts[^1]}")
                .FirstOrDefault();
        }
    }

    private static IEnumerable<string> Anchors(DataValue value) => value switch
    {
        DataList list => list.Items.SelectMany(Anchors),
        DataMap map => map.Entries.SelectMany(entry => entry is { Key: "anchor", Value: DataText anchor } ? [anchor.Value] : Anchors(entry.Value)),
        _ => [],
    };

    // As texts of guides are escaped.
    [GeneratedRegex(@"\\\[(?<words>[^\[\]\\]+)\\\]\(pack:(?<id>[a-z0-9-]+(?:/[a-z0-9-]+)?)\)")]
    private static partial Regex Reference();
}
