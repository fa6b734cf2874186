using System.Text;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>Writes the pieces down as blocks, with a text that has a line for each block and each row of a table. Used once.</summary>
internal sealed class PdfBlocks
{
    private readonly StringBuilder _text = new();
    private int _line = 1;

    public List<CaptureBlock> Blocks { get; } = [];

    public List<SourcePlace> Places { get; } = [];

    public string Text => _text.ToString();

    public void Add(PdfPiece piece)
    {
        var at = new BlockOrigin(_line, 1);
        switch (piece)
        {
            case PdfHeading heading:
                Put(piece.Page, new CaptureHeading(heading.Level, heading.Content.Text, CaptureAttributes.None, at, 1) { Look = LookOf(heading.Content, piece) }, heading.Content.Text);
                break;
            case PdfParagraph paragraph:
                Put(piece.Page, new CaptureParagraph(paragraph.Text, at, 1) { Look = LookOf(paragraph, piece) }, paragraph.Text);
                break;
            case PdfListItem item:
                Put(piece.Page, ItemOf(item, at), $"{item.Marker} {item.Content.Text}");
                break;
            case PdfQuotation quotation:
                Put(piece.Page, new CaptureQuote(quotation.Lines, at, 1), string.Join(' ', quotation.Lines));
                break;
            case PdfTable table:
                Blocks.Add(new CaptureTable(table.Rows[0], [.. table.Rows.Skip(1)], at, table.Rows.Length) { Look = new LineLook { Style = piece.Style } });
                foreach (var row in table.Rows)
                    WriteLine(piece.Page, string.Join(" | ", row));
                break;
            case PdfPicture picture:
                Put(piece.Page, new CapturePicture(picture.Name, picture.Alternative, at, 1) { Bytes = picture.Bytes, Width = picture.Width, MayBeMissing = true }, picture.Alternative);
                break;
            case PdfNote note:
                Put(piece.Page, new CaptureNote(note.Text, at, 1), note.Text);
                break;
            case PdfAside { IsFurniture: true } aside:
                Put(piece.Page, new CaptureFurniture(aside.Rule, aside.Text, at, 1), aside.Text);
                break;
            case PdfAside aside:
                Put(piece.Page, new CaptureDropped(aside.Rule, aside.Text, at, 1), aside.Text);
                break;
            default:
                throw new ArgumentException($"unknown piece {piece.GetType().Name}", nameof(piece));
        }
    }

    private static CaptureItem ItemOf(PdfListItem item, BlockOrigin at)
    {
        bool? isChecked = item.Marker switch
        {
            "☐" or "□" => false,
            "☑" or "☒" or "✓" or "✔" => true,
            _ => null,
        };
        return new CaptureItem(item.Depth, item.Marker.Any(char.IsLetterOrDigit), item.Marker, item.Content.Text, isChecked, at, 1) { Look = LookOf(item.Content, item) };
    }

    private static LineLook LookOf(PdfParagraph paragraph, PdfPiece piece) => new()
    {
        Indent = (int)Math.Round(paragraph.Indent / Math.Max(1, paragraph.Size / 2)),
        IsBold = paragraph.IsBold,
        BoldStart = Math.Min(paragraph.BoldStart, paragraph.Text.Length),
        Size = Math.Round(paragraph.Size, 1),
        IsCentred = paragraph.IsCentred,
        Style = piece.Style,
        Anchor = piece.Anchor,
    };

    private void Put(int page, CaptureBlock block, string text)
    {
        Blocks.Add(block);
        WriteLine(page, text);
    }

    private void WriteLine(int page, string text)
    {
        string place = $"page {page.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
        if (Places.Count == 0 || Places[^1].Name != place)
            Places.Add(new SourcePlace(_line, place));
        _text.Append(text.Replace('\n', ' ').Replace('\r', ' ')).Append('\n');
        _line++;
    }
}
