using System.Collections.Frozen;
using System.Collections.Immutable;
using PackBuilder.Building.Sources;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Pictures;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Building.Inputs;

/// <summary>The pictures that the guides of a run brought along, by the names that their guides have for them. Each is unpacked once, when a document asks for it.</summary>
public sealed class GuidePictureFolder(ProjectGuides guides)
{
    private readonly FrozenDictionary<string, Lazy<Checked<Picture>>> _pictures = guides.Finished
        .SelectMany(guide => guide.Pictures)
        .DistinctBy(picture => picture.Key, StringComparer.Ordinal)
        .ToFrozenDictionary(picture => picture.Key, picture => new Lazy<Checked<Picture>>(() => PictureReader.Read(picture.Key, picture.Value)), StringComparer.Ordinal);

    /// <summary>Null where no guide has a picture of that name.</summary>
    public Checked<Picture>? Find(string name) => _pictures.GetValueOrDefault(name)?.Value;
}
