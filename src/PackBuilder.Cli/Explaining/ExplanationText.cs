using System.Collections.Immutable;

namespace PackBuilder.Cli.Explaining;

/// <summary>Says for a person what was explained, line by line.</summary>
internal static class ExplanationText
{
    // Characters of a value: enough to recognise it.
    private const int Longest = 60;

    public static IEnumerable<string> Of(ImmutableArray<ExplainedSetting> settings) =>
        settings.Select(Line).Prepend("settings, later ones win:");

    public static IEnumerable<string> Of(ImmutableArray<ExplainedBlock> blocks)
    {
        foreach (var guide in blocks.GroupBy(block => block.Guide.Id))
        {
            int kept = guide.Count(block => block.IsIn);
            yield return $"{(kept > 0 ? "in  " : "out ")} {guide.Key}: {kept} of {guide.Count()} blocks";
            foreach (var section in guide.GroupBy(block => block.Section.Id))
            {
                yield return $"     {section.Key}: {section.First().Section.Heading}";
                foreach (var block in section)
                    yield return Line(block);
            }
        }

        foreach (var block in blocks.Where(block => block.IsFirst).OrderBy(Name, StringComparer.Ordinal))
            yield return $"first {Name(block)}: stressed";
    }

    public static IEnumerable<string> Of(ExplainedQuestion explained) =>
        explained.Reasons.Select(reason => $"  {reason.What}: {reason.Why}{(reason.At is null ? "" : "  " + reason.At)}")
            .Prepend($"{explained.Guide.Id}/{BlockNames.Of(explained.Question)["question ".Length..]}  {explained.From}");

    private static string Name(ExplainedBlock block) => $"{block.Guide.Id}/{block.Block.Id}";

    private static string Line(ExplainedSetting setting)
    {
        string name = setting.Of switch
        {
            "pack" => setting.Path,
            "employer" => $"employer.{setting.Path}",
            _ => $"{setting.Of}: {setting.Path}",
        };
        return setting.At is { } at ? $"  {name} = {Short(setting.Value)}  {at}" : $"  {name} = {setting.Value}  (as no file says otherwise)";
    }

    private static string Line(ExplainedBlock block)
    {
        string name = BlockNames.Of(block.Block);
        if (block.SameAs is { } same)
            return $"same   {name}: said by {same}";
        if (block.Rule is { } rule)
            return $"out    {name}: by {rule}  {block.At}";
        if (block.WhyNotPrinted is { } reason)
            return $"in     {name}  on no page: {reason}";
        return $"in     {name}{(block.Printed.IsEmpty ? "" : "  on " + string.Join(", ", block.Printed))}";
    }

    private static string Short(string value)
    {
        string line = value.ReplaceLineEndings(" ");
        return line.Length <= Longest ? line : string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[Longest - 2]) ? Longest - 2 : Longest - 1), "…");
    }
}
