using System.Collections.Immutable;

namespace PackBuilder.Guides.Model;

/// <summary>The kinds of questions that have a right answer which a key can state.</summary>
public static class ClosedKinds
{
    public const string SingleChoice = "single-choice";
    public const string MultipleChoice = "multiple-choice";
    public const string TrueFalse = "true-false";
    public const string FillIn = "fill-in";
    public const string Matching = "matching";
    public const string Ordering = "ordering";

    public const string True = "true";
    public const string False = "false";

    public static ImmutableArray<string> All { get; } = [SingleChoice, MultipleChoice, TrueFalse, FillIn, Matching, Ordering];

    public static bool Contains(string? kind) => kind is not null && All.Contains(kind);

    /// <summary>Kinds that choose among options.</summary>
    public static bool HasOptions(string? kind) => kind is SingleChoice or MultipleChoice or Matching or Ordering;
}
