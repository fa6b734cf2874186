using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using PackBuilder.Documents.Model;
using PackBuilder.Looks;
using PackBuilder.Looks.Painting;
using PackBuilder.Slides.Planning;
using A = DocumentFormat.OpenXml.Drawing;
using Slide = PackBuilder.Slides.Planning.Slide;

namespace PackBuilder.Slides.Writing;

/// <summary>Writes one slide: its title, and below it texts, tables and pictures from top to bottom.</summary>
internal sealed class SlideWriter
{
    private readonly SlidePart _part;
    private readonly StyledDocument _styled;
    private readonly List<OpenXmlElement> _shapes = [];
    private int _relationships = 1;

    private SlideWriter(SlidePart part, StyledDocument styled) => (_part, _styled) = (part, styled);

    public static void Write(SlidePart part, Slide slide, StyledDocument styled)
    {
        var writer = new SlideWriter(part, styled);
        writer.AddTitle(slide);
        writer.AddItems(slide);
        part.Slide = new DocumentFormat.OpenXml.Presentation.Slide(
            new CommonSlideData(Shapes.Tree(writer._shapes)), new ColorMapOverride(new A.MasterColorMapping()));
    }

    private uint NextShape => (uint)_shapes.Count + 2;

    private void AddTitle(Slide slide)
    {
        bool isLarge = slide.Kind is SlideKind.Title or SlideKind.Section;
        var type = isLarge ? PlaceholderValues.CenteredTitle : PlaceholderValues.Title;
        // The second language of a slide with items stands on the line of the title, in small type; there is no place of its own for it.
        bool isInTitle = slide.Kind is SlideKind.Content or SlideKind.Agenda;
        var runs = Shapes.Runs(slide.Title, _styled, Link);
        if (isInTitle && !slide.Second.IsEmpty)
            runs = [.. runs, new A.Run(new A.RunProperties { Language = Shapes.LanguageOf(" ") }, new A.Text(" ")), .. Shapes.Runs(slide.Second, _styled, Link, SlideSizes.SmallSize, A.SchemeColorValues.Text2, isLight: true)];
        var paragraphs = new List<A.Paragraph> { new(runs) };
        if (slide.Kind == SlideKind.Question && !slide.Second.IsEmpty)
            paragraphs.Add(new A.Paragraph(Shapes.Runs(slide.Second, _styled, Link, SlideSizes.BodySize, A.SchemeColorValues.Text2, isLight: true)));
        _shapes.Add(Shapes.Placeholder(NextShape, "Title", type, 0, null, Shapes.Body(paragraphs)));
        if (slide.Kind == SlideKind.Question)
            _shapes.Add(Shapes.Placeholder(NextShape, "Number", PlaceholderValues.Body, 2, null, Shapes.Body([Shapes.Plain(slide.Remark)])));
        if (isLarge && (!slide.Second.IsEmpty || slide.Kind == SlideKind.Title))
        {
            IEnumerable<A.Paragraph> lines = [new A.Paragraph(Shapes.Runs(slide.Second, _styled, Link))];
            lines = lines.Concat(slide.Items.OfType<TextItem>().Select(item => new A.Paragraph(Shapes.Runs(item.Inlines, _styled, Link, SlideSizes.SmallSize))));
            _shapes.Add(Shapes.Placeholder(NextShape, "Subtitle", PlaceholderValues.SubTitle, 1, null, Shapes.Body(lines)));
        }
    }

    private void AddItems(Slide slide)
    {
        if (slide.Kind is SlideKind.Title or SlideKind.Section)
        {
            foreach (var logo in slide.Items.OfType<PictureItem>())
                AddPicture(logo, SlideSizes.LogoTop, SlideSizes.LogoSizeOf(logo.Picture), SlideSizes.Margin);
            return;
        }

        double top = slide.Kind == SlideKind.Question ? SlideSizes.ChoicesTop : SlideSizes.BodyTop;
        double end = top + SlideSizes.RoomOf(slide.Kind);
        bool isFirst = true;
        for (int i = 0; i < slide.Items.Length;)
        {
            int next = i;
            double height = 0;
            while (next < slide.Items.Length && slide.Items[next] is TextItem text)
            {
                height += SlideSizes.HeightOf(text, _styled, slide.Scale);
                next++;
            }

            if (next > i)
            {
                AddText([.. slide.Items[i..next].Cast<TextItem>()], slide.Scale, new Frame(SlideSizes.Margin, top, SlideSizes.TextWidth, next == slide.Items.Length ? Math.Max(height, end - top) : height), isFirst);
            }
            else
            {
                height = SlideSizes.HeightOf(slide.Items[i], _styled);
                if (slide.Items[i] is TableItem table)
                    AddTable(table, top);
                else if (slide.Items[i] is PictureItem picture)
                    AddPicture(picture, top, SlideSizes.SizeOf(picture.Picture), null);
                next = i + 1;
            }

            top += height;
            isFirst = false;
            i = next;
        }
    }

    private void AddText(ImmutableArray<TextItem> items, double scale, Frame frame, bool isFirst)
    {
        var body = Shapes.Body(items.Select(item => ParagraphOf(item, scale)), new A.BodyProperties(new A.NormalAutoFit()) { Anchor = A.TextAnchoringTypeValues.Top });
        _shapes.Add(isFirst
            ? Shapes.Placeholder(NextShape, "Text", PlaceholderValues.Body, 1, frame, body)
            : Shapes.TextBox(NextShape, "Text", frame, body));
    }

    private A.Paragraph ParagraphOf(TextItem item, double scale)
    {
        var properties = new A.ParagraphProperties { LeftMargin = (int)Shapes.Emu(SlideSizes.ListStep * scale * (item.Level + (item.Mark.Length > 0 ? 1 : 0))), Indent = 0 };
        if (item.Mark.Length > 0)
        {
            properties.Indent = -(int)Shapes.Emu(SlideSizes.ListStep * scale);
            if (item.Mark.EndsWith('.') && int.TryParse(item.Mark[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out int number))
                properties.Append(new A.AutoNumberedBullet { Type = A.TextAutoNumberSchemeValues.ArabicPeriod, StartAt = number });
            else if (item.Mark.EndsWith('.') && item.Mark.Length == 2 && char.IsAsciiLetterUpper(item.Mark[0]))
                properties.Append(new A.AutoNumberedBullet { Type = A.TextAutoNumberSchemeValues.AlphaUpperCharacterPeriod, StartAt = item.Mark[0] - 'A' + 1 });
            else
                properties.Append(new A.CharacterBullet { Char = item.Mark });
        }
        else
        {
            properties.Append(new A.NoBullet());
        }

        var runs = Shapes.Runs(item.Inlines, _styled, Link, SlideSizes.SizeOf(item) * scale, item.IsMuted ? A.SchemeColorValues.Text2 : null);
        return new A.Paragraph(new OpenXmlElement[] { properties }.Concat(runs));
    }

    private void AddTable(TableItem item, double top)
    {
        var table = item.Table;
        var rows = table.Rows.Prepend(table.Header).ToArray();
        var grid = new A.Table(
            new OpenXmlElement[]
            {
                new A.TableProperties { FirstRow = true },
                new A.TableGrid(item.Widths.Select(width => new A.GridColumn { Width = Shapes.Emu(width) })),
            }.Concat(rows.Select((row, i) => new A.TableRow(table.Columns.Select((column, k) => CellOf(k < row.Length ? row[k] : new TableCell([]), column, i == 0)))
            {
                Height = Shapes.Emu(SlideSizes.HeightOf(row, item.Widths)),
            })));
        _shapes.Add(new GraphicFrame(
            new NonVisualGraphicFrameProperties(
                new NonVisualDrawingProperties { Id = NextShape, Name = "Table", Description = string.Join(", ", table.Header.Select(cell => DocumentWalk.PlainText(cell.Inlines))) },
                new NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoGrouping = true }),
                new ApplicationNonVisualDrawingProperties()),
            new Transform(new A.Offset { X = Shapes.Emu(SlideSizes.Margin), Y = Shapes.Emu(top) }, new A.Extents { Cx = Shapes.Emu(SlideSizes.TextWidth), Cy = Shapes.Emu(SlideSizes.HeightOf(item)) }),
            new A.Graphic(new A.GraphicData(grid) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/table" })));
    }

    private A.TableCell CellOf(TableCell cell, TableColumn column, bool isHead)
    {
        var paragraph = new A.ParagraphProperties
        {
            Alignment = column.Alignment switch
            {
                ColumnAlignment.Centre => A.TextAlignmentTypeValues.Center,
                ColumnAlignment.End => A.TextAlignmentTypeValues.Right,
                _ => A.TextAlignmentTypeValues.Left,
            },
        };
        var inlines = isHead ? [new Strong(cell.Inlines)] : cell.Inlines;
        var runs = Shapes.Runs(inlines, _styled, Link, SlideSizes.TableSize, isHead ? A.SchemeColorValues.Background1 : A.SchemeColorValues.Text1);
        var properties = new A.TableCellProperties(
            new A.LeftBorderLineProperties(new A.NoFill()), new A.RightBorderLineProperties(new A.NoFill()), new A.TopBorderLineProperties(new A.NoFill()),
            new A.BottomBorderLineProperties(new A.SolidFill(new A.SchemeColor { Val = A.SchemeColorValues.Accent3 })) { Width = (int)Shapes.Emu(0.75) },
            isHead ? new A.SolidFill(new A.SchemeColor { Val = A.SchemeColorValues.Accent1 }) : new A.NoFill())
        {
            LeftMargin = (int)Shapes.Emu(SlideSizes.CellMargin), RightMargin = (int)Shapes.Emu(SlideSizes.CellMargin),
            TopMargin = (int)Shapes.Emu(SlideSizes.CellMargin / 2), BottomMargin = (int)Shapes.Emu(SlideSizes.CellMargin / 2),
        };
        return new A.TableCell(
            new A.TextBody(new A.BodyProperties(), new A.ListStyle(), new A.Paragraph(new OpenXmlElement[] { paragraph }.Concat(runs))), properties);
    }

    /// <param name="left">Null for the middle.</param>
    private void AddPicture(PictureItem item, double top, (double Width, double Height) size, double? left)
    {
        var (width, height) = size;
        string id = NextRelationship();
        var image = _part.AddImagePart(item.Picture is RasterPicture { Format: RasterFormat.Jpeg } ? ImagePartType.Jpeg : ImagePartType.Png, id);
        using (var content = new MemoryStream(item.Picture is VectorPicture vector ? VectorFallback.ToPng(vector, width) : item.Picture.File.ToArray()))
            image.FeedData(content);
        _shapes.Add(new DocumentFormat.OpenXml.Presentation.Picture(
            new NonVisualPictureProperties(
                new NonVisualDrawingProperties { Id = NextShape, Name = "Picture", Description = item.Figure.Alternative },
                new NonVisualPictureDrawingProperties(new A.PictureLocks { NoChangeAspect = true }), new ApplicationNonVisualDrawingProperties()),
            new BlipFill(new A.Blip { Embed = id }, new A.Stretch(new A.FillRectangle())),
            new ShapeProperties(
                Shapes.Transform(new Frame(left ?? (SlideSizes.Width - width) / 2, top, width, height)), new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })));
    }

    private string NextRelationship() => "rId" + (++_relationships).ToString(CultureInfo.InvariantCulture);

    private string? Link(string target)
    {
        if (target.StartsWith('#') || !Uri.TryCreate(target, UriKind.Absolute, out var address))
            return null;
        string id = NextRelationship();
        _part.AddHyperlinkRelationship(address, true, id);
        return id;
    }
}
