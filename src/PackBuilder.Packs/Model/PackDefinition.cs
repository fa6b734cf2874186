using System.Collections.Immutable;
using PackBuilder.Guides.Model;

namespace PackBuilder.Packs.Model;

/// <summary>A pack for one audience, as its YAML file (<c>packbuilder/pack@1</c>) says.</summary>
/// <param name="Id">Stable ASCII slug; output files are named after it.</param>
public sealed record PackDefinition(Named Id, LocalizedText Title, ImmutableArray<Named> Editions)
{
    public LocalizedText? Subtitle { get; init; }

    /// <summary>Said to the reader on the page that explains how to use the pack.</summary>
    public LocalizedText? About { get; init; }

    /// <summary>The audience whose sections and questions are taken; the pack's id where the file names none.</summary>
    public required Named Audience { get; init; }

    public PackLanguage Language { get; init; }

    /// <summary>The arrangement of the languages of a bilingual pack.</summary>
    public Arrangement Arrangement { get; init; }

    /// <summary>Name of a file of templates/designs.</summary>
    public required Named Design { get; init; }

    /// <summary>A DOCX of the templates folder whose styles, heads, feet and page the DOCX files take over; null for ours.</summary>
    public Named? ReferenceDocx { get; init; }

    public ImmutableArray<string> Keywords { get; init; } = [];

    /// <summary>Guides in the order in which they are printed; empty means every guide there is, by id.</summary>
    public ImmutableArray<Named> Guides { get; init; } = [];

    public SectionFilter Sections { get; init; } = SectionFilter.Everything;

    public QuestionFilter Questions { get; init; } = QuestionFilter.Everything;

    public PackOrder Order { get; init; } = PackOrder.AsInGuides;

    public Stress Emphasis { get; init; } = Stress.None;

    /// <summary>The questions that matter most; short editions show these alone.</summary>
    public ImmutableArray<Named> Core { get; init; } = [];

    /// <summary>The channels that the pack is about, of <see cref="Worlds.Channels"/>; empty means any.</summary>
    public ImmutableArray<Named> Channels { get; init; } = [];

    /// <summary>The short name of a guide in the codes of its questions, such as 入 in 入-15.</summary>
    public ImmutableArray<GuideCode> Codes { get; init; } = [];

    /// <summary>What each of the abilities of <see cref="Competencies"/> counts for on the score sheet, 100 in all; empty where the file does not say.</summary>
    public ImmutableArray<Ability> Abilities { get; init; } = [];

    /// <summary>Null where every question that passes is taken.</summary>
    public Draw? Draw { get; init; }

    /// <summary>Seed by which the options of closed questions are put in another order; null where they stand as in the guides.</summary>
    public int? Shuffle { get; init; }

    /// <summary>Only there for others to extend; nothing is built of it.</summary>
    public bool IsAbstract { get; init; }

    /// <summary>Every value, its own or taken over, and the place that set it.</summary>
    public ImmutableArray<PackSetting> Settings { get; init; } = [];
}

/// <summary>Which of the two languages of a text are printed.</summary>
public enum PackLanguage
{
    /// <summary>Chinese; English only where there is no Chinese.</summary>
    Zh,

    /// <summary>English; Chinese only where there is no English.</summary>
    En,

    /// <summary>Both, one under the other.</summary>
    Bilingual,
}

/// <param name="Id">One of <see cref="Competencies"/>.</param>
public sealed record Ability(Named Id, int Weight);

/// <param name="Guide">Its id.</param>
public sealed record GuideCode(Named Guide, string Code);
