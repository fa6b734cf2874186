using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Parsing.Accounts;

/// <summary>A line that looks like part of a question and stands in none.</summary>
/// <param name="Rule">What would make it one.</param>
public sealed record Suspect(BlockOrigin At, SuspectKind Kind, string Text, Message Rule)
{
    /// <summary>Nothing but a question looks so; what merely asks may be a sentence.</summary>
    public bool IsSure { get; init; }

    /// <summary>What it looks like, in one word.</summary>
    public static Message NameOf(SuspectKind kind) => kind switch
    {
        SuspectKind.Question => (Message)"question",
        SuspectKind.Answer => "answer",
        SuspectKind.Options => "options",
        SuspectKind.Keys => "keys",
        SuspectKind.Table => "table",
        SuspectKind.Format => "another program's format",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}

/// <summary>What a line looks like that was not read.</summary>
public enum SuspectKind
{
    Question,
    Answer,
    Options,
    Keys,
    Table,

    /// <summary>The way in which another quiz program writes its questions.</summary>
    Format,
}
