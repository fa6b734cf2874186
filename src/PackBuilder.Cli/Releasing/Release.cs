using System.Collections.Immutable;
using PackBuilder.Building.Files;

namespace PackBuilder.Cli.Releasing;

/// <summary>What a release holds: documents, one archive for each audience, the manifest, the checksums.</summary>
public sealed record Release(ImmutableArray<StoredFile> Files)
{
    public const string ManifestFile = "manifest.json";

    public const string ChecksumsFile = "SHA256SUMS";
}
