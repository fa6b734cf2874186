using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using PackBuilder.Building.Batches;
using PackBuilder.Building.Files;
using PackBuilder.Building.Projects;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Corrections;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing;
using PackBuilder.Guides.Parsing.Accounts;
using PackBuilder.Guides.Parsing.Sources;
using PackBuilder.Guides.Restoration;
using PackBuilder.Guides.Yaml;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Building.Sources;

/// <summary>The bytes of a source file.</summary>
/// <param name="Name">As shown in diagnostics.</param>
public sealed record GuideFile(string Name, byte[] Bytes);

/// <summary>A guide and the text it was read from.</summary>
public sealed record ParsedGuide(Guide Guide, SourceText Text, BankFindings Findings)
{
    /// <summary>By the names that the guide has for them.</summary>
    public ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Pictures { get; init; } = ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
}

/// <summary>A guide, the text it was read from, and the YAML that a person can check.</summary>
/// <param name="Ledger">What became of the source's characters.</param>
public sealed record FinishedGuide(Guide Guide, SourceText Text, OutputFile Yaml, OutputFile Ledger)
{
    /// <summary>All that is written of it.</summary>
    public ImmutableArray<OutputFile> Files => [Yaml, Ledger, .. Pictures.Select(picture => new OutputFile($"{GuideStages.GuidesFolder}/{picture.Key}", picture.Value))];

    /// <summary>How its questions were found, and what was not read as one.</summary>
    public BankFindings Findings { get; init; } = BankFindings.None;

    /// <summary>By the names that the guide has for them, which start from the folder of its YAML.</summary>
    public ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Pictures { get; init; } = ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
}

/// <summary>The stages from a source file to a guide, each as one call.</summary>
/// <param name="catalogue">What is known of the files beside what they state themselves.</param>
public sealed class GuideStages(ReadGate gate, SourceCatalogue? catalogue = null)
{
    /// <summary>The folder below the output folder that YAML is written to.</summary>
    public const string GuidesFolder = "guides";

    private readonly CaptureReader _captures = new();
    private readonly Restorer _restorer = new();
    private readonly GuideParser _parser = new();

    private static readonly string[] PictureExtensions = [".png", ".jpg", ".jpeg", ".svg", ".gif", ".bmp", ".webp", ".tif", ".tiff", ".emf", ".wmf"];

    // Which files are pictures of guides is known when all guides are read.
    private readonly ConcurrentDictionary<string, bool> _pictures = new(StringComparer.Ordinal);

    /// <summary>Whether the files were named on the command line, and may be anywhere.</summary>
    public bool AreNamed { get; init; }

    /// <summary>What persons know better about the sources; null where nobody is asked.</summary>
    public CorrectionFiles? Corrections { get; init; }

    /// <summary>Those for the guides of a project, and what is wrong with its <c>sources.yaml</c>.</summary>
    public static Checked<GuideStages> Of(IFileSystem files, Project project)
    {
        var gate = project.Gate(files);
        var notes = SourceNotes.Read(gate, GuideFiles.Folder(files, project));
        return new Checked<GuideStages>(new GuideStages(gate, notes.Value) { Corrections = new CorrectionFiles(files, project) }, notes.Diagnostics);
    }

    /// <summary>All stages, for each of several files.</summary>
    /// <param name="finished">Called with each path when its file has been read, from any thread.</param>
    /// <returns>In the order of the paths, without the pictures of guides and the answers to their questions, which lie among them and are none.</returns>
    public ImmutableArray<GuideResult> ReadAll(ImmutableArray<string> paths, Action<string>? finished = null, CancellationToken stop = default)
    {
        var guides = OrderedParallel.Map(WithoutAnswers(paths), path =>
        {
            var guide = Read(path);
            finished?.Invoke(path);
            return guide;
        }, stop);
        return WithoutPictures(guides, _pictures.Keys.ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Without the files that only hold the answers to questions of others.</summary>
    public ImmutableArray<string> WithoutAnswers(ImmutableArray<string> paths) => paths.RemoveAll(path => catalogue?.AreAnswers(Path.GetFileName(path)) == true);

    /// <summary>Absolute paths of the pictures that the guides read so far show.</summary>
    public ImmutableArray<string> Pictures => [.. _pictures.Keys.Order(StringComparer.Ordinal)];

    /// <summary>What is left when pictures that guides show are taken for no guides.</summary>
    public static ImmutableArray<GuideResult> WithoutPictures(ImmutableArray<GuideResult> guides, IReadOnlySet<string> pictures) =>
        guides.RemoveAll(guide => guide.Finished is null && pictures.Contains(guide.Path) && PictureExtensions.Contains(Path.GetExtension(guide.Path).ToLowerInvariant()));

    /// <summary>
    /// All stages, one after the other. A fault of the program in them is reported with the name of the file, and leaves the other guides alone.
    /// </summary>
    public GuideResult Read(string path)
    {
        try
        {
            var guide = Restored(path).Then(restored => Parse(path, restored)).Then(WriteYaml);
            return new GuideResult(path, guide.Value, guide.Diagnostics);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new GuideResult(path, null, [FileErrors.BrokeReader(gate.Display(path), exception)]);
        }
    }

    private Checked<RestoredCapture> Restored(string path) =>
        ReadFile(path).Then(ReadCapture).Then(capture => FindPictures(path, capture)).Then(capture => Restore(capture).Then(restored => Correct(capture, restored)));

    public Checked<GuideFile> ReadFile(string path) =>
        (AreNamed ? gate.ReadNamed(path, ReadKind.Guide) : gate.Read(path, ReadKind.Guide)).Then(bytes => new GuideFile(gate.Display(path), bytes));

    public Checked<Capture> ReadCapture(GuideFile file) => _captures.Read(file.Name, file.Bytes);

    /// <summary>The capture with the pictures that it shows; what it names and is not there is an error at its place.</summary>
    /// <param name="path">The path of the source.</param>
    public Checked<Capture> FindPictures(string path, Capture capture) =>
        PicturesOf(path, GuideParser.IdOf(capture)).Find(capture);

    private GuidePictures PicturesOf(string path, string id) => new(gate, Path.GetDirectoryName(path)!, id, picture => _pictures.TryAdd(picture, true));

    public Checked<RestoredCapture> Restore(Capture capture) =>
        _restorer.Restore(capture, catalogue?.TraditionalOf(Path.GetFileName(capture.File)) ?? TraditionalSetting.Simplify);

    /// <param name="read">The capture before it was restored.</param>
    public Checked<RestoredCapture> Correct(Capture read, RestoredCapture restored) => Corrections is null
        ? Checked<RestoredCapture>.Ok(restored)
        : Corrections.Find(GuideParser.IdOf(read)).Then(list => Corrector.Apply(read, restored, list));

    /// <summary>A guide with errors is none: a pack must not be printed from half of it.</summary>
    /// <param name="path">The path of the source.</param>
    public Checked<ParsedGuide> Parse(string path, RestoredCapture restored)
    {
        var note = catalogue?.Find(Path.GetFileName(restored.Capture.File));
        var answers = note?.Answers is { } name ? Restored(Path.Combine(Path.GetDirectoryName(path)!, name)) : null;
        if (answers is { HasErrors: true })
            return new Checked<ParsedGuide>(null, answers.Diagnostics);
        var guide = _parser.Read(restored, note, answers?.Value);
        if (guide.Value is null || guide.HasErrors)
            return new Checked<ParsedGuide>(null, [.. answers?.Diagnostics ?? [], .. guide.Diagnostics]);
        var titled = Titled(guide.Value.Guide, restored.Capture.File).Then(named => Translator.Apply(named, restored.Capture.File, restored.English));
        var shown = WithPictures(path, new ParsedGuide(titled.Value!, restored.Capture.Text, guide.Value.Findings), restored.Capture);
        return new Checked<ParsedGuide>(shown.Value, [.. answers?.Diagnostics ?? [], .. guide.Diagnostics, .. titled.Diagnostics, .. shown.Diagnostics]);
    }

    // A guide that is written as YAML names its pictures itself; those of all others came with the capture.
    private Checked<ParsedGuide> WithPictures(string path, ParsedGuide parsed, Capture capture)
    {
        if (capture.Format != SourceFormat.Yaml)
        {
            var names = GuideFigures.All(parsed.Guide).Select(picture => picture.File).ToHashSet(StringComparer.Ordinal);
            return Checked<ParsedGuide>.Ok(parsed with
            {
                Pictures = capture.Blocks.OfType<CapturePicture>().Where(picture => picture.Bytes is not null && names.Contains(picture.Reference))
                    .DistinctBy(picture => picture.Reference, StringComparer.Ordinal)
                    .ToImmutableSortedDictionary(picture => picture.Reference, picture => picture.Bytes!.Value, StringComparer.Ordinal),
            });
        }

        var pictures = PicturesOf(path, parsed.Guide.Id);
        return pictures.Find(parsed.Guide).Then(guide => parsed with { Guide = guide, Pictures = pictures.Kept.ToImmutableSortedDictionary(StringComparer.Ordinal) });
    }

    // What is printed has a name that a person knows.
    private static Checked<Guide> Titled(Guide guide, string file)
    {
        string name = GuideId.StemOf(file);
        return guide.Title is not null
            ? Checked<Guide>.Ok(guide)
            : new Checked<Guide>(guide with { Title = new LocalizedText(name) }, [ProjectErrors.NoTitle(file, name)]);
    }

    public FinishedGuide WriteYaml(ParsedGuide parsed)
    {
        var yaml = new OutputFile($"{GuidesFolder}/{parsed.Guide.Id}.yaml", Encoding.UTF8.GetBytes(GuideYamlWriter.Write(parsed.Guide)));
        return new FinishedGuide(parsed.Guide, parsed.Text, yaml, GuideLedgerFile.Of(parsed.Guide, GuidesFolder + "/", yaml)) { Findings = parsed.Findings, Pictures = parsed.Pictures };
    }
}
