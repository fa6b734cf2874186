using System.Collections.Immutable;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Building.Sources;

/// <summary>What reading one source file gave.</summary>
/// <param name="Path">Absolute.</param>
/// <param name="Finished">Null where the file is no guide.</param>
public sealed record GuideResult(string Path, FinishedGuide? Finished, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The file's name without folder and extension: what a broken guide is known by.</summary>
    public string Stem => System.IO.Path.GetFileNameWithoutExtension(Path);
}
