using System.Collections.Immutable;

namespace PackBuilder.Guides.Model;

/// <summary>A question, open or closed, with everything a learner, an answer key and a trainer may need.</summary>
/// <param name="Number">As in the source, such as <c>12</c>; null where the source gives none.</param>
public sealed record QuestionBlock(string? Number, LocalizedText Prompt, Answer Answer) : GuideBlock
{
    /// <summary>
    /// Of an open question <c>self-introduction</c>, <c>motivation</c>, <c>behavioural</c>, <c>situational</c>, <c>knowledge</c>, <c>english</c> …;
    /// of a closed one a kind of <see cref="ClosedKinds"/>.
    /// </summary>
    public string? Kind { get; init; }

    /// <summary>What a closed question offers to choose from, in the order of its source; empty for true-false and fill-in, unless the source prints some.</summary>
    public ImmutableArray<QuestionOption> Options { get; init; } = [];

    /// <summary>Pictures that are asked about: whoever sees the prompt sees them.</summary>
    public ImmutableArray<GuidePicture> Figures { get; init; } = [];

    /// <summary>Remarks about the question for the trainer alone.</summary>
    public ImmutableArray<LocalizedText> Notes { get; init; } = [];

    /// <summary>
    /// The right answer of a closed question. Single and multiple choice: the keys of the right options. True-false: <c>true</c> or <c>false</c>.
    /// Fill-in: the words for its blanks, in their order. Ordering: the keys in the right order. Matching: pairs of keys such as <c>1-C</c>.
    /// </summary>
    public ImmutableArray<string> Correct { get; init; } = [];

    /// <summary>Why the right answer is right.</summary>
    public LocalizedText? Explanation { get; init; }

    /// <summary>Id of the <see cref="MaterialBlock"/> of the same guide that the question refers to.</summary>
    public string? Material { get; init; }

    /// <summary>Words of <see cref="Worlds"/>: only where these fit is the question asked; empty means everywhere.</summary>
    public ImmutableArray<string> For { get; init; } = [];

    /// <summary>Sample answers for a world of their own, in place of that of <see cref="Answer"/> where they fit.</summary>
    public ImmutableArray<SampleVariant> Samples { get; init; } = [];

    /// <summary>Id of the <see cref="ScriptBlock"/>, of this guide or another one, that the question is asked with.</summary>
    public string? Script { get; init; }

    public double? Points { get; init; }

    /// <summary>What the interviewer wants to find out.</summary>
    public LocalizedText? Intent { get; init; }

    /// <summary>The frame of a good answer, such as <c>star</c>.</summary>
    public string? Frame { get; init; }

    public ImmutableArray<LocalizedText> FollowUps { get; init; } = [];

    /// <summary>How each follow-up may be met, in their order; empty, or one for each.</summary>
    public ImmutableArray<LocalizedText> FollowUpHints { get; init; } = [];

    /// <summary>What makes an answer fail.</summary>
    public ImmutableArray<LocalizedText> RedFlags { get; init; } = [];

    public ImmutableArray<RubricRow> Rubric { get; init; } = [];

    /// <summary>Which of <see cref="Model.Competencies"/> a score for the answer counts towards; the first weighs most.</summary>
    public ImmutableArray<string> Competencies { get; init; } = [];

    /// <summary>1 entry, 2 core, 3 stretch.</summary>
    public int? Difficulty { get; init; }

    /// <summary>Minutes to answer.</summary>
    public double? Minutes { get; init; }
}

/// <summary>An answer to choose.</summary>
/// <param name="Key">As its source calls it, such as <c>A</c>; given in the order of the alphabet where the source has none.</param>
public sealed record QuestionOption(string Key, LocalizedText Text);

/// <summary>
/// The answer in one of two shapes. A parsed capture has the whole answer as <see cref="Text"/> and, where the source
/// numbers them, its <see cref="Points"/>. A guide written for packs has an outline (also in <see cref="Points"/>) and a
/// sample (also in <see cref="Text"/>).
/// </summary>
/// <param name="Text">The whole answer, or a sample answer.</param>
/// <param name="Points">Explicitly marked points, or the outline.</param>
/// <param name="Complete">False where the capture cuts the answer.</param>
public sealed record Answer(LocalizedText? Text, ImmutableArray<LocalizedText> Points, bool Complete = true)
{
    public static readonly Answer None = new(null, []);

    /// <summary>Pictures that belong to the answer: hidden wherever it is.</summary>
    public ImmutableArray<GuidePicture> Figures { get; init; } = [];
}

/// <param name="For">Words of <see cref="Worlds"/>.</param>
public sealed record SampleVariant(ImmutableArray<string> For, LocalizedText Text);

/// <summary>A row of a score sheet: what a weak, a sound and an excellent answer show.</summary>
/// <param name="Levels">From score to description, ascending.</param>
public sealed record RubricRow(LocalizedText Criterion, ImmutableArray<RubricLevel> Levels);

public sealed record RubricLevel(int Score, LocalizedText Description);
