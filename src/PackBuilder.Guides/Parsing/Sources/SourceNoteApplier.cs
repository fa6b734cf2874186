using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Parsing.Sources;

/// <summary>Puts what <c>sources.yaml</c> says of a file's sections and blocks into its guide; what they state themselves stays.</summary>
internal static class SourceNoteApplier
{
    public static Guide Apply(Guide guide, SourceNote? note, ICollection<Diagnostic> problems)
    {
        if (note is null)
            return guide;
        RefuseUnknownParts(guide, note, problems);
        return guide with { Sections = [.. guide.Sections.Select(section => Apply(section, note))] };
    }

    /// <summary>What a guide written as YAML does not state about its source.</summary>
    public static Guide Describe(Guide guide, SourceNote? note) => note is null ? guide : guide with
    {
        Title = guide.Title ?? note.Title,
        Source = guide.Source with
        {
            Url = guide.Source.Url ?? note.Url,
            CapturedOn = guide.Source.CapturedOn ?? note.CapturedOn,
            Published = guide.Source.Published ?? note.Published,
            Author = guide.Source.Author ?? note.Author,
            Rights = guide.Source.Rights.At is null ? note.Rights ?? guide.Source.Rights : guide.Source.Rights,
        },
    };

    private static Section Apply(Section section, SourceNote note)
    {
        var part = Find(note, section.Id);
        return section with
        {
            Tags = First(section.Tags, part?.Tags, note.Tags),
            Audience = First(section.Audience, part?.Audience, note.Audience),
            Blocks = [.. section.Blocks.Select(block => Find(note, block.Id) is { } own ? Apply(block, own) : block)],
        };
    }

    private static GuideBlock Apply(GuideBlock block, PartNote part)
    {
        var tagged = block with { Tags = First(block.Tags, part.Tags), Audience = First(block.Audience, part.Audience) };
        return tagged is QuestionBlock question
            ? question with
            {
                Kind = question.Kind ?? part.Kind,
                Difficulty = question.Difficulty ?? part.Difficulty,
                Minutes = question.Minutes ?? part.Minutes,
            }
            : tagged;
    }

    private static void RefuseUnknownParts(Guide guide, SourceNote note, ICollection<Diagnostic> problems)
    {
        string[] known = [.. guide.Sections.SelectMany(section => section.Blocks.Select(block => block.Id).Prepend(section.Id)).OfType<string>()];
        foreach (var part in note.Parts.Where(part => !known.Contains(part.Id)))
            problems.Add(ParsingErrors.UnknownPart(part, note.File, known));
    }

    private static PartNote? Find(SourceNote note, string? id) => note.Parts.FirstOrDefault(part => part.Id == id);

    private static ImmutableArray<string> First(params ReadOnlySpan<ImmutableArray<string>?> lists)
    {
        foreach (var list in lists)
        {
            if (list is { IsEmpty: false } words)
                return words;
        }

        return [];
    }
}
