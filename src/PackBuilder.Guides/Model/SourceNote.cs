using System.Collections.Immutable;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Model;

/// <summary>
/// What <c>sources.yaml</c> says of one source file: for web pages, Word files and plain text, which have no place of
/// their own for it. What the file itself states comes first.
/// </summary>
/// <param name="File">Name of the file without its folder.</param>
public sealed record SourceNote(string File, SourceLocation At)
{
    public LocalizedText? Title { get; init; }

    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>Null where the folder's setting holds.</summary>
    public TraditionalSetting? Traditional { get; init; }

    /// <summary>Name of a file beside it that holds the answers to its questions, and is no guide itself.</summary>
    public string? Answers { get; init; }

    public string? Author { get; init; }

    public string? Url { get; init; }

    /// <summary>ISO date.</summary>
    public string? Published { get; init; }

    /// <summary>ISO date.</summary>
    public string? CapturedOn { get; init; }

    public Rights? Rights { get; init; }

    /// <summary>Given to every section that states none.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Given to every section that states none.</summary>
    public ImmutableArray<string> Audience { get; init; } = [];

    /// <summary>The parts of single sections and blocks.</summary>
    public ImmutableArray<PartNote> Parts { get; init; } = [];
}

/// <summary>What <c>sources.yaml</c> says of one section or block, by the id that <c>packbuilder parse</c> shows.</summary>
public sealed record PartNote(string Id, SourceLocation At)
{
    public ImmutableArray<string> Tags { get; init; } = [];

    public ImmutableArray<string> Audience { get; init; } = [];

    public string? Kind { get; init; }

    public int? Difficulty { get; init; }

    public double? Minutes { get; init; }
}
