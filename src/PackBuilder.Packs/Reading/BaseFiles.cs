using System.Collections.Immutable;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Packs.Reading;

/// <summary>The files of the same kind that a file may extend.</summary>
/// <param name="Ids">The ids of all of them.</param>
/// <param name="Open">The text of one of them by its id.</param>
public sealed record BaseFiles(ImmutableArray<string> Ids, Func<string, Checked<SourceText>> Open)
{
    /// <summary>For a file that stands alone.</summary>
    public static readonly BaseFiles None = new([], id => throw new ArgumentException($"there is no file '{id}'", nameof(id)));
}
