using System.Collections.Immutable;

namespace PackBuilder.Packs.Model;

/// <summary>How sections and questions follow one another where it is not as in the guide.</summary>
/// <param name="Sections">These come first, in this order, each with those below it and among those beside it.</param>
public sealed record PackOrder(ImmutableArray<Named> Sections, QuestionOrder Questions)
{
    public static readonly PackOrder AsInGuides = new([], QuestionOrder.Guide);
}

/// <summary>How the questions of a section follow one another; what is equal keeps the order of the guide.</summary>
public enum QuestionOrder
{
    Guide,

    /// <summary>Easy ones first; those that state no difficulty count as core questions.</summary>
    Difficulty,

    /// <summary>By kind, in the order in which the kinds first appear in the section.</summary>
    Kind,

    /// <summary>Short ones first; those that state no minutes come last.</summary>
    Minutes,
}
