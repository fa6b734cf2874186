using System.Collections.Immutable;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Cli.Explaining;

/// <summary>Says for a person what was explained, line by line.</summary>
internal static class ExplanationText
{
    // Characters of a value: enough to recognise it.
    private const int Longest = 60;

    public static IEnumerable<Message> Of(ImmutableArray<ExplainedSetting> settings) =>
        settings.Select(Line).Prepend((Message)"settings, later ones win:");

    public static IEnumerable<Message> Of(ImmutableArray<ExplainedBlock> blocks)
    {
        foreach (var guide in blocks.GroupBy(block => block.Guide.Id))
        {
            int kept = guide.Count(block => block.IsIn);
            yield return kept > 0 ? (Message)$"in   {guide.Key}: {kept} of {guide.Count()} blocks" : $"out  {guide.Key}: {kept} of {guide.Count()} blocks";
            foreach (var section in guide.GroupBy(block => block.Section.Id))
            {
                yield return Message.Verbatim($"     {section.Key}: {section.First().Section.Heading}");
                foreach (var block in section)
                    yield return Line(block);
            }
        }

        foreach (var block in blocks.Where(block => block.IsFirst).OrderBy(Name, StringComparer.Ordinal))
            yield return $"first {Name(block)}: stressed";
    }

    public static IEnumerable<Message> Of(ExplainedQuestion explained)
    {
        yield return $"{explained.Guide.Id}/{BlockNames.WithoutKind(explained.Question)}  {explained.From}";
        foreach (var reason in explained.Reasons)
            yield return $"  {What(reason.What)}{(Message)": "}{reason.Why}{Place(reason.At)}";
    }

    private static string Name(ExplainedBlock block) => $"{block.Guide.Id}/{block.Block.Id}";

    private static Message What(string what) => what switch
    {
        "in" => "in",
        "out" => "out",
        "first" => "first",
        "worded" => "worded",
        "printed" => "printed",
        _ => Message.Verbatim(what),
    };

    private static Message Line(ExplainedSetting setting)
    {
        string name = setting.Of switch
        {
            "pack" => setting.Path,
            "employer" => $"employer.{setting.Path}",
            _ => $"{setting.Of}: {setting.Path}",
        };
        return setting.At is { } at ? Message.Verbatim($"  {name} = {Short(setting.Value)}  {at}") : $"  {name} = {setting.Value}  (as no file says otherwise)";
    }

    private static Message Line(ExplainedBlock block)
    {
        var name = BlockNames.Of(block.Block);
        if (block.SameAs is { } same)
            return $"same   {name}: said by {same}";
        if (block.Rule is { } rule)
            return $"out    {name}: by {rule}{Place(block.At)}";
        if (block.WhyNotPrinted is { } reason)
            return $"in     {name}  on no page: {reason}";
        return block.Printed.IsEmpty ? (Message)$"in     {name}" : $"in     {name}  on {Message.List(block.Printed.Select(print => print.Said))}";
    }

    private static Message Place(SourceLocation? at) => Message.Verbatim(at is null ? "" : $"  {at}");

    private static string Short(string value)
    {
        string line = value.ReplaceLineEndings(" ");
        return line.Length <= Longest ? line : string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[Longest - 2]) ? Longest - 2 : Longest - 1), "…");
    }
}
