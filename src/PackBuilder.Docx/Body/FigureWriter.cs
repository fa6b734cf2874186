using PackBuilder.Documents.Model;
using PackBuilder.Documents.Pictures;
using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Markup;
using PackBuilder.Docx.Runs;
using PackBuilder.Docx.Styles;
using PackBuilder.Looks;
using PackBuilder.Text.Measures;
using PackBuilder.Text.Source;

namespace PackBuilder.Docx.Body;

/// <summary>Writes figures: a picture in a paragraph of its own, its numbered caption under it.</summary>
internal sealed class FigureWriter(Composition composition, BodyStream stream, InlineWriter inlines)
{
    private const double TwipsPerPoint = 20;

    // Lines that caption and white take of a page.
    private const int Reserve = 3;

    public void Write(Figure figure, Box box)
    {
        if (PictureOf(figure.File, figure.Line) is not { } picture)
            return;
        var theme = composition.Theme;
        double roomWidth = (theme.Measure - theme.Ems(box.Look.Left) - theme.Ems(box.Look.Right)) / TwipsPerPoint;
        double roomHeight = theme.Pitch * (theme.Design.LinesPerPage - Reserve) / TwipsPerPoint;
        var paragraph = stream.Add(TextRole.Figure, box);
        if (!figure.Caption.IsEmpty)
            paragraph.Properties = paragraph.Properties with { KeepNext = true };
        WriteDrawing(paragraph.Content, picture, FigureSize.Of(picture, new Mm(figure.Width), roomWidth, roomHeight), figure.Alternative);
        if (figure.Caption.IsEmpty)
            return;
        var caption = stream.Add(TextRole.FigureCaption, box).Content;
        double width = roomWidth * 2 / theme.SmallSize;
        new CaptionWriter(composition, inlines).Write(figure.Id, composition.Styled.FigureWord, composition.Styled.CaptionOf(figure), width, caption);
    }

    public void Write(CoverLogo logo)
    {
        if (PictureOf(logo.File, 0) is not { } picture)
            return;
        var theme = composition.Theme;
        double width = theme.Measure * FrontLook.LogoWidth / TwipsPerPoint, height = Math.Min(theme.Ems(FrontLook.LogoHeight) / TwipsPerPoint, theme.Design.Paper.Height * FrontLook.LogoPart);
        WriteDrawing(stream.Add(StyleId.CoverLogo).Content, picture, FigureSize.Of(picture, Mm.OfPoints(width), width, height), logo.Alternative);
    }

    private void WriteDrawing(XmlBuffer xml, Picture picture, FigureSize size, string alternative)
    {
        int number = composition.Media.NextDrawing();
        string name = composition.Styled.FigureWord + " " + Theme.Number(number);
        DrawingWriter.Write(xml, composition.Media.Add(picture, size.Width), number, name, alternative, size.Width, size.Height);
    }

    private Picture? PictureOf(string file, int line)
    {
        if (composition.Document.Pictures.TryGetValue(file, out var picture))
            return picture;
        string document = composition.Document.Name;
        composition.Diagnostics.Add(DocxErrors.NoPicture(file, line > 0 ? new SourceLocation(document, line, 1, line, 2) : SourceLocation.OfFile(document)));
        return null;
    }
}
