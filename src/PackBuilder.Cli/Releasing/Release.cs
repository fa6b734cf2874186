using System.Collections.Immutable;
using PackBuilder.Cli.Files;

namespace PackBuilder.Cli.Releasing;

/// <summary>What a release holds, still in memory: documents, one archive for each audience, the manifest, the checksums.</summary>
public sealed record Release(ImmutableArray<OutputFile> Files)
{
    public const string ManifestFile = "manifest.json";

    public const string ChecksumsFile = "SHA256SUMS";
}
