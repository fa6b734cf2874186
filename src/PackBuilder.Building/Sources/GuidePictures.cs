using System.Collections.Immutable;
using System.Security.Cryptography;
using PackBuilder.Building.Files;
using PackBuilder.Building.Planning;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Pictures;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Sources;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Building.Sources;

/// <summary>
/// Finds the pictures of one guide, in its source or beside it, sees that each can be printed, and names it as it will stand beside the YAML. What
/// a person wrote down must be there; of what came along in a copy, the words are kept where the picture cannot be. Used once for one guide.
/// </summary>
/// <param name="folder">The folder of the source; absolute.</param>
/// <param name="id">The id of the guide.</param>
/// <param name="named">Told the path of each file that the guide takes for a picture, whether it is one or not.</param>
internal sealed class GuidePictures(ReadGate gate, string folder, string id, Action<string> named)
{
    private const int LongestName = 40;

    // Of all pictures of a guide, unpacked: documents hold them together.
    private const long MostSamples = 400L << 20;

    private readonly Dictionary<string, Checked<string>> _found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _hashes = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Diagnostic>.Builder _problems = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly List<(SourceLocation At, Diagnostic Why)> _unprintable = [];
    private readonly List<SourceLocation> _missing = [];
    private long _samples;

    /// <summary>The pictures by the names that they have beside the YAML.</summary>
    public SortedDictionary<string, ReadOnlyMemory<byte>> Kept { get; } = new(StringComparer.Ordinal);

    /// <summary>The capture with its pictures in it.</summary>
    public Checked<Capture> Find(Capture capture)
    {
        if (!capture.Blocks.Any(block => block is CapturePicture))
            return Checked<Capture>.Ok(capture);
        ImmutableArray<CaptureBlock> blocks = [.. capture.Blocks.SelectMany(block => block is CapturePicture picture ? Find(picture, capture.Text) : [block])];
        if (_missing.Count > 0)
            _problems.Add(FileErrors.PicturesNotSaved(_missing[0], _missing.Count));
        if (_unprintable.Count > 0)
            _problems.Add(FileErrors.PicturesUnprintable(_unprintable[0].At, _unprintable.Count, _unprintable[0].Why));
        return new Checked<Capture>(HasErrors ? null : capture with { Blocks = blocks }, _problems.ToImmutable());
    }

    /// <summary>The guide with its pictures by their names; for a guide that was written as YAML, which names them itself.</summary>
    public Checked<Guide> Find(Guide guide)
    {
        var found = GuideFigures.Map(guide, picture =>
        {
            var at = picture.At ?? SourceLocation.OfFile(guide.Source.File);
            var name = NameOf(picture.File, null, at);
            _problems.AddRange(name.Diagnostics);
            return name.Value is null ? picture : picture with { File = name.Value };
        });
        return new Checked<Guide>(HasErrors ? null : found, _problems.ToImmutable());
    }

    private bool HasErrors => _problems.Any(problem => problem.Severity == Severity.Error);

    private IEnumerable<CaptureBlock> Find(CapturePicture picture, SourceText text)
    {
        var at = text.Locate(picture.Place.Line, picture.Place.Column);
        if (picture is { MayBeMissing: true, Bytes: null } && !gate.Files.FileExists(PathOf(picture.Reference)))
        {
            _missing.Add(at);
            return Words(picture);
        }

        var name = NameOf(picture.Reference, picture.Bytes, at);
        if (name.Value is not null)
            return [picture with { Reference = name.Value, Bytes = Kept[name.Value] }];
        // What is shown in several places is missing once.
        if (!picture.MayBeMissing)
            _problems.AddRange(name.Diagnostics.Except(_problems));
        else if (!name.Diagnostics.IsEmpty)
            _unprintable.Add((at, name.Diagnostics[0]));
        return Words(picture);
    }

    private static IEnumerable<CaptureBlock> Words(CapturePicture picture)
    {
        if (picture.Alternative.Length > 0)
            yield return new CaptureDropped("picture", picture.Alternative, picture.At, picture.Lines);
        if (picture.Caption.Length > 0)
            yield return new CaptureParagraph(picture.Caption, picture.At, picture.Lines);
        else if (picture.Alternative.Length == 0)
            yield return new CaptureBlank(picture.At, picture.Lines);
    }

    private string PathOf(string reference) => Path.GetFullPath(Path.Combine(folder, reference.Replace('\0', '_')));

    // The same picture is read once, however often it is shown.
    private Checked<string> NameOf(string reference, ReadOnlyMemory<byte>? bytes, SourceLocation at)
    {
        // Files within a file may have pictures of one name.
        string key = bytes is { } content ? $"{reference}\0{Convert.ToHexStringLower(SHA256.HashData(content.Span))}" : PathOf(reference);
        if (bytes is null)
            named(key);
        if (!_found.TryGetValue(key, out var name))
            _found.Add(key, name = (bytes is { } inside ? Checked<byte[]>.Ok(inside.ToArray()) : ReadFile(reference, at)).Then(read => Keep(reference, bytes is null ? gate.Display(key) : reference, read, at)));
        return name;
    }

    private Checked<byte[]> ReadFile(string reference, SourceLocation at)
    {
        string path = PathOf(reference);
        if (reference.Contains('\0') || reference.Contains(':') || Path.IsPathRooted(reference) || !gate.IsBelow(path))
            return Checked<byte[]>.Failed(PlanErrors.PictureOutside(reference, at));
        if (!gate.Files.FileExists(path))
            return Checked<byte[]>.Failed(PlanErrors.NoPicture(gate.Display(path), at, Neighbours(path)));
        var read = gate.Read(path, ReadKind.Picture);
        return read with { Diagnostics = [.. read.Diagnostics.Select(problem => problem with { Location = at })] };
    }

    private string[] Neighbours(string path)
    {
        string beside = Path.GetDirectoryName(path)!;
        return [.. gate.Files.Files(beside).Select(file => gate.Display(Path.Combine(beside, file)))];
    }

    private Checked<string> Keep(string reference, string shown, byte[] content, SourceLocation at)
    {
        var read = PictureReader.Read(shown, content);
        if (read.Value is not { } picture)
            return Checked<string>.Failed(read.Diagnostics.Select(problem => problem with { Related = problem.Related.Add(new RelatedPlace("it is named here", at)) }));
        _samples += picture is RasterPicture raster ? raster.Samples.Length + raster.Alpha.Length : 0;
        if (_samples > MostSamples)
            return Checked<string>.Failed(FileErrors.PicturesTooMany(at, MostSamples >> 20));
        string hash = Convert.ToHexStringLower(SHA256.HashData(content));
        if (!_hashes.TryGetValue(hash, out string? name))
        {
            _hashes.Add(hash, name = Free(reference, picture, hash));
            Kept.Add(name, content);
        }

        return Checked<string>.Ok(name);
    }

    // From its own name, so that it stays when the guide changes; two pictures of one name are told apart by what they are.
    private string Free(string reference, Picture picture, string hash)
    {
        string extension = picture is not RasterPicture raster ? "svg" : raster.Format == RasterFormat.Png ? "png" : "jpg";
        string stem = GuideId.Slug(GuideId.StemOf(reference.Split('@')[0]));
        stem = stem.Length > LongestName ? stem[..LongestName].TrimEnd('-') : stem;
        if (stem.Length == 0 || GuideId.IsDevice(stem))
            stem = "picture-" + hash[..8];
        string name = $"{id}{FolderSuffix}/{stem}.{extension}";
        return Kept.ContainsKey(name) ? $"{id}{FolderSuffix}/{stem}-{hash[..8]}.{extension}" : name;
    }

    private const string FolderSuffix = ".pictures";
}
