using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Differences;

/// <summary>Says for a person what differs: + added, - removed, ~ changed, &gt; moved.</summary>
internal static class DifferenceText
{
    public static IEnumerable<Message> Of(VariantChanges changes)
    {
        foreach (var part in changes.Parts)
            yield return $"{Mark(part.Kind)} {NameOf(part.Part)}{(Message)": "}{Message.List(part.Fields)}";
        foreach (var section in changes.Sections)
        {
            yield return Message.Verbatim($"{(section.Kind is { } kind ? Mark(kind) : ' ')} {section.Heading}  ({section.Id})");
            if (section.OldHeading is { } heading)
                yield return $"  ~ heading, was: {heading}";
            foreach (var block in section.Blocks)
                yield return $"  {Mark(block.Kind)} {block.Name}{Detail(block)}";
        }
    }

    private static Message NameOf(string part) => part switch
    {
        "pack" => "pack",
        "edition" => "edition",
        "employer" => "employer",
        _ => Message.Verbatim(part),
    };

    private static char Mark(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => '+',
        ChangeKind.Removed => '-',
        ChangeKind.Changed => '~',
        _ => '>',
    };

    private static Message Detail(BlockChange block)
    {
        if (block.FromHeading is { } heading)
            return $", from {heading}";
        if (block.Places is { } places)
            return $", from place {places.From} to {places.To}";
        return block.Fields.IsEmpty ? (Message)"" : $": {Message.List(block.Fields)}";
    }
}
