using System.Collections.Immutable;
using PackBuilder.Guides.Captures.Packages;
using PackBuilder.Guides.Captures.Word.Package;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Captures.Word;

/// <summary>
/// A Word file: the paragraphs of its body with the structure that styles and numbering give them, and headings by look where
/// their author only made a line bold. Read from its XML, by the names of elements, so that no file is refused for a picture
/// that is missing, and no words are lost in an element that nobody knows.
/// </summary>
/// <param name="isEmbedded">It reads a file within a Word file.</param>
internal sealed class DocxCaptureReader(bool isEmbedded = false) : ICaptureReader
{
    public SourceFormat Format => SourceFormat.Word;

    public ImmutableArray<string> Extensions { get; } = [".docx"];

    public bool Recognises(CaptureFile file) => ZipFormat.Of(file) == SourceFormat.Word;

    public Checked<Capture> Read(CaptureFile file) => Open(file, (package, main) =>
    {
        var lines = new DocxLines();
        var scope = new DocxScope(package, main, file.Budget, isEmbedded);
        ImmutableArray<CaptureBlock> blocks = [.. DocxStories.Read(scope, main).Select(lines.Place)];
        return blocks.All(block => block is CaptureBlank) ? Checked<Capture>.Failed(CaptureErrors.OnlyBlank(file.Name))
            : blocks.All(block => block is CaptureBlank or CaptureFurniture or CaptureDropped or CapturePicture or CaptureNote) ? Checked<Capture>.Failed(CaptureErrors.NothingToRead(file.Name))
            : new Checked<Capture>(new Capture(file.Name, file.Sha256, SourceFormat.Word, new SourceText(file.Name, lines.Text), blocks), [.. Problems(file.Name, scope)]);
    });

    private static IEnumerable<Diagnostic> Problems(string file, DocxScope scope)
    {
        if (scope.PicturesElsewhere > 0)
            yield return CaptureErrors.PicturesOutside(file, scope.PicturesElsewhere);
        if (scope.Pictures.Refused > 0)
            yield return CaptureErrors.PicturesTooLarge(file, scope.Pictures.Refused);
    }

    public string? ExtractText(CaptureFile file) => Open(file, (package, main) => Checked<string>.Ok(DocxPlainText.Of(package, main))).Value;

    private static Checked<T> Open<T>(CaptureFile file, Func<DocxPackage, DocxPart, Checked<T>> read)
        where T : class
    {
        try
        {
            using var package = new DocxPackage(file);
            return package.Main() is { } main ? read(package, main) : Checked<T>.Failed(CaptureErrors.NotWord(file.Name));
        }
        catch (Exception problem) when (PackageReading.IsDamage(problem))
        {
            // A broken package fails in many ways; to the user they are all one.
            return Checked<T>.Failed(CaptureErrors.NotWord(file.Name));
        }
    }
}
