using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using DocumentFormat.OpenXml.Validation;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Reading;
using PackBuilder.Looks;
using PackBuilder.Slides;
using PackBuilder.Tests.Typesetting.Pages;
using PackBuilder.Text.Source;
using A = DocumentFormat.OpenXml.Drawing;

namespace PackBuilder.Tests.Slides;

/// <summary>A rendered presentation, read by the library of Microsoft.</summary>
internal sealed record DeckFile(byte[] Bytes)
{
    private static readonly DateTimeOffset _day = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);

    public static DeckFile Of(Document document) => new(SlideRenderer.Render(new StyledDocument(document, Compose.A4), _day).Value!);

    public static DeckFile Of(string markdown)
    {
        var read = MarkdownReader.Read(new SourceText("test.md", "---\ntitle: 课件\n---\n" + markdown));
        Assert.Empty(read.Diagnostics);
        return Of(read.Value!);
    }

    /// <summary>The texts of each slide, a shape after the other, and after <c>//</c> those of its notes.</summary>
    public string[] Slides => Read(package => package.PresentationPart!.Presentation!.SlideIdList!.Elements<SlideId>()
        .Select(id => (SlidePart)package.PresentationPart.GetPartById(id.RelationshipId!.Value!))
        .Select(part => TextsOf(part.Slide!) + (part.NotesSlidePart is { } notes ? " // " + TextsOf(notes.NotesSlide!) : "")).ToArray());

    public string[] Errors(FileFormatVersions version) => Read(package =>
        new OpenXmlValidator(version).Validate(package, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}").ToArray());

    public T Read<T>(Func<PresentationDocument, T> read)
    {
        using var package = PresentationDocument.Open(new MemoryStream(Bytes), false);
        return read(package);
    }

    private static string TextsOf(OpenXmlElement root) =>
        string.Join(" | ", root.Descendants<A.Paragraph>().Select(paragraph => MarkOf(paragraph) + paragraph.InnerText).Where(text => text.Length > 0));

    // What the program that shows it puts before a paragraph.
    private static string MarkOf(A.Paragraph paragraph) => paragraph.ParagraphProperties switch
    {
        { } properties when properties.GetFirstChild<A.CharacterBullet>() is { } bullet => bullet.Char + " ",
        { } properties when properties.GetFirstChild<A.AutoNumberedBullet>() is { } number =>
            number.Type! == A.TextAutoNumberSchemeValues.ArabicPeriod ? $"{number.StartAt}. " : $"{(char)('A' + number.StartAt! - 1)}. ",
        _ => "",
    };
}
