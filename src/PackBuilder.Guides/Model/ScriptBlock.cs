using System.Collections.Immutable;

namespace PackBuilder.Guides.Model;

/// <summary>What an exercise works with: a voicemail that a partner reads aloud, a call, a chat, a passage to type. Whoever practises sees the task, and the text only of an open kind.</summary>
/// <param name="Kind">One of <see cref="ScriptKinds"/>.</param>
public sealed record ScriptBlock(string Kind, LocalizedText Title) : GuideBlock
{
    /// <summary>What to do with it.</summary>
    public LocalizedText? Task { get; init; }

    /// <summary>The text, where nobody speaks by turns.</summary>
    public ImmutableArray<LocalizedText> Text { get; init; } = [];

    /// <summary>Who says what, line by line.</summary>
    public ImmutableArray<Turn> Turns { get; init; } = [];

    /// <summary>What a good solution holds.</summary>
    public ImmutableArray<LocalizedText> Answer { get; init; } = [];

    /// <summary>How long it takes to be said, or how long there is for it.</summary>
    public int? Seconds { get; init; }
}

/// <summary>The kinds of scripts. Spoken ones are heard and not seen by whoever practises; the text of the others lies on the table.</summary>
public static class ScriptKinds
{
    public const string Typing = "typing";

    public static readonly ImmutableArray<string> Spoken = ["voicemail", "call", "chat", "interpreting", "dictation"];

    public static readonly ImmutableArray<string> Open = [Typing, "data-entry", "group", "video"];

    public static readonly ImmutableArray<string> All = [.. Spoken, .. Open];

    public static bool IsOpen(string kind) => Open.Contains(kind);
}
