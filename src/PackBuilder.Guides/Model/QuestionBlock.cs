using System.Collections.Immutable;

namespace PackBuilder.Guides.Model;

/// <summary>An interview question with everything a learner, an answer key and a trainer may need.</summary>
/// <param name="Number">As in the source, such as <c>12</c>; null where the source gives none.</param>
public sealed record QuestionBlock(string? Number, LocalizedText Prompt, Answer Answer) : GuideBlock
{
    /// <summary><c>self-introduction</c>, <c>motivation</c>, <c>behavioural</c>, <c>situational</c>, <c>knowledge</c>, <c>english</c> …</summary>
    public string? Kind { get; init; }

    public double? Points { get; init; }

    /// <summary>What the interviewer wants to find out.</summary>
    public LocalizedText? Intent { get; init; }

    /// <summary>The frame of a good answer, such as <c>star</c>.</summary>
    public string? Frame { get; init; }

    public ImmutableArray<LocalizedText> FollowUps { get; init; } = [];

    /// <summary>What makes an answer fail.</summary>
    public ImmutableArray<LocalizedText> RedFlags { get; init; } = [];

    public ImmutableArray<RubricRow> Rubric { get; init; } = [];

    /// <summary>1 entry, 2 core, 3 stretch.</summary>
    public int? Difficulty { get; init; }

    /// <summary>Minutes to answer.</summary>
    public double? Minutes { get; init; }
}

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
}

/// <summary>A row of a score sheet: what a weak, a sound and an excellent answer show.</summary>
/// <param name="Levels">From score to description, ascending.</param>
public sealed record RubricRow(LocalizedText Criterion, ImmutableArray<RubricLevel> Levels);

public sealed record RubricLevel(int Score, LocalizedText Description);
