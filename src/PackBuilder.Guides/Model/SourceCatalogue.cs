using System.Collections.Immutable;

namespace PackBuilder.Guides.Model;

/// <summary>What a folder's <c>sources.yaml</c> (<c>packbuilder/sources@1</c>) says of the files beside it.</summary>
public sealed record SourceCatalogue(ImmutableArray<SourceNote> Notes)
{
    /// <summary>The file's name; no guide has it.</summary>
    public const string FileName = "sources.yaml";

    /// <summary>For the files that say nothing else.</summary>
    public TraditionalSetting Traditional { get; init; }

    public static readonly SourceCatalogue Empty = new([]);

    /// <param name="file">Name of a file without its folder.</param>
    public TraditionalSetting TraditionalOf(string file) => Find(file)?.Traditional ?? Traditional;

    /// <summary>The file holds the answers of another one.</summary>
    /// <param name="file">Name of a file without its folder.</param>
    public bool AreAnswers(string file) => Notes.Any(note => note.Answers == file);

    /// <param name="file">Name of a file without its folder.</param>
    public SourceNote? Find(string file) => Notes.FirstOrDefault(note => note.File == file);
}
