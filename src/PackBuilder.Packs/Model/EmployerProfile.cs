using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Measures;

namespace PackBuilder.Packs.Model;

/// <summary>
/// What a pack is tailored with, as a YAML file (<c>packbuilder/employer@1</c>) says. A profile may add, exclude, stress
/// and word; it cannot change which answer is right, because only <see cref="QuestionOverride"/>'s fields can be replaced.
/// </summary>
public sealed record EmployerProfile(Named Id, LocalizedText Name)
{
    public LocalizedText? Industry { get; init; }

    public LocalizedText? Role { get; init; }

    public LocalizedText? City { get; init; }

    public LocalizedText? About { get; init; }

    public ImmutableArray<LocalizedText> Channels { get; init; } = [];

    public ImmutableArray<LocalizedText> Products { get; init; } = [];

    public ImmutableArray<LocalizedText> Values { get; init; } = [];

    public ImmutableArray<EmployerTerm> Terms { get; init; } = [];

    public ImmutableArray<EmployerTarget> Kpi { get; init; } = [];

    public ImmutableArray<EmployerFact> Facts { get; init; } = [];

    /// <summary>The packs that are tailored; empty means all.</summary>
    public ImmutableArray<Named> Packs { get; init; } = [];

    public ImmutableArray<Named> ExtraGuides { get; init; } = [];

    /// <summary>The short names of its extra guides in the codes of their questions, the same in every pack that takes them.</summary>
    public ImmutableArray<GuideCode> Codes { get; init; } = [];

    public Stress Emphasis { get; init; } = Stress.None;

    public EmployerExclusion Exclude { get; init; } = EmployerExclusion.None;

    /// <summary>Its sector, channels and shifts, by which questions and samples are chosen.</summary>
    public EmployerWorld World { get; init; } = EmployerWorld.Unknown;

    public ImmutableArray<QuestionOverride> Overrides { get; init; } = [];

    /// <summary>Further slots by the name between the brackets.</summary>
    public ImmutableArray<KeyValuePair<string, LocalizedText>> Slots { get; init; } = [];

    /// <summary>Takes the place of the design's accent.</summary>
    public BrandColour? Colour { get; init; }

    /// <summary>Printed on the cover.</summary>
    public BrandLogo? Logo { get; init; }

    public LocalizedText? Disclaimer { get; init; }

    /// <summary>Every value of the file and its place.</summary>
    public ImmutableArray<PackSetting> Settings { get; init; } = [];
}

/// <param name="Value">0xRRGGBB.</param>
/// <param name="Written">As the file has it.</param>
public sealed record BrandColour(Colour Value, Named Written);

/// <param name="File">As the employer's file has it: relative to its folder.</param>
/// <param name="Alternative">What it shows.</param>
public sealed record BrandLogo(Named File, LocalizedText Alternative)
{
    /// <summary>The file from the project's folder on, as pictures are looked for.</summary>
    public string Path => File.At.File[..(File.At.File.LastIndexOf('/') + 1)] + File.Name;
}

/// <summary>House wording a candidate should know.</summary>
public sealed record EmployerTerm(string Term, LocalizedText Meaning);

/// <summary>A number the employer measures its service by.</summary>
public sealed record EmployerTarget(LocalizedText Name, LocalizedText Target);

/// <summary>A statement that ages. Dates are ISO dates.</summary>
public sealed record EmployerFact(Named Id, LocalizedText Statement)
{
    public LocalizedText? Source { get; init; }

    public Named? VerifiedOn { get; init; }

    public Named? StaleAfter { get; init; }
}

/// <summary>What is left out for this employer.</summary>
public sealed record EmployerExclusion(
    ImmutableArray<Named> Guides, ImmutableArray<Named> Sections, ImmutableArray<Named> Questions, ImmutableArray<Named> Tags)
{
    public static readonly EmployerExclusion None = new([], [], [], []);
}

/// <summary>Other words for a question; what is null or empty stays as in the guide.</summary>
public sealed record QuestionOverride(Named Question)
{
    public LocalizedText? Prompt { get; init; }

    public LocalizedText? Intent { get; init; }

    public LocalizedText? Sample { get; init; }

    public ImmutableArray<LocalizedText> Outline { get; init; } = [];

    public ImmutableArray<LocalizedText> FollowUps { get; init; } = [];

    /// <summary>For the follow-ups of the same wording.</summary>
    public ImmutableArray<LocalizedText> FollowUpHints { get; init; } = [];

    public ImmutableArray<LocalizedText> RedFlags { get; init; } = [];

    public double? Minutes { get; init; }
}

/// <summary>In which world an employer works, in words of <see cref="Worlds"/>.</summary>
/// <param name="Foreign">Words that its questions and samples do not use: 退货 in a bank.</param>
public sealed record EmployerWorld(ImmutableArray<Named> Sectors, ImmutableArray<Named> Channels, ImmutableArray<Named> Shifts, ImmutableArray<Named> Foreign)
{
    public static readonly EmployerWorld Unknown = new([], [], [], []);
}
