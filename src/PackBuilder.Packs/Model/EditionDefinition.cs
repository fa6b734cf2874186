using System.Collections.Frozen;
using System.Collections.Immutable;
using PackBuilder.Guides.Model;

namespace PackBuilder.Packs.Model;

/// <summary>One way to print a pack, as its YAML file (<c>packbuilder/edition@1</c>) says: which parts, by which template.</summary>
/// <param name="Template">Name of a file of templates/.</param>
/// <param name="Shows">What the template gets to see. The tree of a pack holds nothing else, so no template can print an answer by mistake.</param>
public sealed record EditionDefinition(Named Id, LocalizedText Title, Named Template, FrozenSet<EditionPart> Shows)
{
    /// <summary>The names of the formats that its documents are written in.</summary>
    public ImmutableArray<string> Formats { get; init; } = [];

    /// <summary>The names of the formats that it is written in besides when somebody asks for them: none for what is filled in by hand.</summary>
    public ImmutableArray<string> FormatsOnRequest { get; init; } = [];

    /// <summary>If not empty, only sections with one of these tags, and those below them, are shown.</summary>
    public ImmutableArray<Named> SectionTags { get; init; } = [];

    /// <summary>Sections with one of these tags, and those below them, are not shown.</summary>
    public ImmutableArray<Named> WithoutTags { get; init; } = [];

    /// <summary>Of the questions only the core ones of the pack are shown.</summary>
    public bool CoreOnly { get; init; }

    /// <summary>In place of the pack's; null for that of the pack.</summary>
    public PackLanguage? Language { get; init; }

    /// <summary>In place of the pack's; null for that of the pack.</summary>
    public Arrangement? Arrangement { get; init; }

    /// <summary>Name of a file of templates/designs, in place of the pack's; null for that of the pack.</summary>
    public Named? Design { get; init; }

    /// <summary>Deepest heading level in the table of contents; 0 for none.</summary>
    public int ContentsDepth { get; init; } = 2;

    /// <summary>Every value, its own or taken over, and the place that set it.</summary>
    public ImmutableArray<Setting> Settings { get; init; } = [];
}

/// <summary>What an edition may show. In YAML the names are in lower case with hyphens.</summary>
public enum EditionPart
{
    /// <summary>Paragraphs, lists, tables, pictures, letters, examples, terms and facts.</summary>
    Reading,

    /// <summary>Of the reading, only the letters.</summary>
    Letters,

    /// <summary>Of the reading, only the terms.</summary>
    Terms,

    /// <summary>Of the reading, only the tables that a reader fills in.</summary>
    Forms,

    Tips,

    Checklists,

    /// <summary>Questions of candidates with their answers.</summary>
    Faqs,

    /// <summary>Situations; how to handle them is <see cref="Dialogues"/>.</summary>
    Scenarios,

    /// <summary>The principle and the turns of a scenario.</summary>
    Dialogues,

    /// <summary>Scripts of exercises: title, task, time, and the text of those that lie on the table.</summary>
    Exercises,

    /// <summary>What a partner reads or says in an exercise, and its solution.</summary>
    Scripts,

    /// <summary>Prompts; everything else about a question is a part of its own.</summary>
    Questions,

    /// <summary>What the interviewer wants to find out.</summary>
    Intent,

    /// <summary>The points of a good answer.</summary>
    Outline,

    /// <summary>A whole answer.</summary>
    Sample,

    FollowUps,

    /// <summary>How each follow-up may be met: for trainers.</summary>
    FollowUpHints,

    RedFlags,

    Rubric,

    /// <summary>Remarks for the trainer alone, such as comments in a Word file.</summary>
    Notes,

    /// <summary>The chapter about the employer.</summary>
    Employer,
}
