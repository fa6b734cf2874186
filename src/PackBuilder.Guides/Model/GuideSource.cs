using PackBuilder.Text.Data;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Model;

/// <summary>Where a guide comes from.</summary>
/// <param name="File">File name without its folder.</param>
/// <param name="Sha256">The sha256 of the file's bytes, lower-case hexadecimal.</param>
public sealed record GuideSource(string File, string Sha256, SourceFormat Format)
{
    /// <summary>Name of a second file that the answers came from; null where there is none.</summary>
    public string? Answers { get; init; }

    public string? Url { get; init; }

    /// <summary>ISO date on which the page was captured, if stated.</summary>
    public string? CapturedOn { get; init; }

    /// <summary>ISO date of publication, if stated.</summary>
    public string? Published { get; init; }

    public string? Author { get; init; }

    /// <summary>The source ends in mid-sentence.</summary>
    public bool Truncated { get; init; }

    public Rights Rights { get; init; } = Rights.Unknown;

    /// <summary>What the front matter says in keys of other programs; null where it has none.</summary>
    public DataMap? Metadata { get; init; }
}

/// <summary>Under what terms the source may be used.</summary>
public sealed record Rights(string Licence, string Permission)
{
    /// <summary>The permission for what those who print it wrote themselves.</summary>
    public const string Own = "own";

    public static readonly Rights Unknown = new("unknown", "none");

    /// <summary>Where they are written down; null where they are not.</summary>
    public SourceLocation? At { get; init; }

    /// <summary>A licence or a permission is named: without one, nothing may be handed out.</summary>
    public bool AreStated => IsWord(Licence, Unknown.Licence) || IsWord(Permission, Unknown.Permission);

    private static bool IsWord(string word, string nothing) => !string.IsNullOrWhiteSpace(word) && word != nothing;
}
