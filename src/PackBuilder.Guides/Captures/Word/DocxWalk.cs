using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PackBuilder.Guides.Captures.Look;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Captures.Word;

/// <summary>Goes through the body of a document in order, one top-level element in memory at a time. Used once.</summary>
internal sealed class DocxWalk(MainDocumentPart main)
{
    private readonly DocxStyles _styles = new(main.StyleDefinitionsPart);
    private readonly DocxNumbering _numbering = new(main.NumberingDefinitionsPart);
    private readonly DocxNotes _notes = new(main.FootnotesPart);
    private List<CaptureBlock> _blocks = [];
    private readonly StringBuilder _text = new();
    private int _line = 1;

    public IReadOnlyList<CaptureBlock> Blocks => _blocks;

    /// <summary>A line for each paragraph and table row.</summary>
    public string Text => _text.ToString();

    public void Run()
    {
        using var reader = OpenXmlReader.Create(main);
        bool inBody = false;
        reader.Read();
        while (!reader.EOF)
        {
            inBody |= reader.ElementType == typeof(Body) && reader.IsStartElement;
            if (inBody && reader.IsStartElement && IsBlock(reader.ElementType))
            {
                Add(reader.LoadCurrentElement()!);
                reader.Skip();
            }
            else
            {
                reader.Read();
            }
        }

        _blocks = [.. DocxHeadings.Settle(_blocks)];
    }

    private static bool IsBlock(Type type) => type == typeof(Paragraph) || type == typeof(Table) || type == typeof(SdtBlock);

    private void Add(OpenXmlElement element)
    {
        switch (element)
        {
            case Paragraph paragraph:
                AddParagraph(paragraph);
                break;
            case Table table:
                AddTable(table);
                break;
            case SdtBlock control when DocxText.IsContents(control):
                foreach (var paragraph in control.Descendants<Paragraph>())
                    Put(line => new CaptureFurniture("table-of-contents", DocxText.Of(paragraph), line, 1), DocxText.Of(paragraph));
                break;
            case SdtBlock { SdtContentBlock: { } content }:
                foreach (var child in content.ChildElements)
                    Add(child);
                break;
        }
    }

    private void AddParagraph(Paragraph paragraph)
    {
        string text = DocxText.Of(paragraph);
        string? style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        if (text.Length == 0)
            Put(at => new CaptureBlank(at, 1), "");
        else if (_styles.IsContents(style))
            Put(at => new CaptureFurniture("table-of-contents", text, at, 1), text);
        else if (_styles.HeadingLevel(paragraph) is { } level)
            Put(at => new CaptureHeading(level, text, CaptureAttributes.None, at, 1), text);
        else if (_numbering.Next(paragraph, _styles) is { } item)
            Put(at => new CaptureItem(item.Depth, item.IsOrdered, item.Marker, text, null, at, 1), text);
        else if (HeadingLook.Fits(text) && DocxText.IsBold(paragraph))
            Put(at => new CaptureHeading(DocxHeadings.ByLook, text, CaptureAttributes.None, at, 1), text);
        else
            Put(at => new CaptureParagraph(text, at, 1), text);
        foreach (string note in _notes.Of(paragraph))
            Put(at => new CaptureParagraph($"注：{note}", at, 1), note);
    }

    private void AddTable(Table table)
    {
        var rows = DocxTable.Rows(table);
        if (rows.Count == 0)
            return;
        if (rows[0].Length == 1 && rows.All(row => row.Length == 1))
        {
            foreach (string line in rows.SelectMany(row => row[0].Split('\n', StringSplitOptions.RemoveEmptyEntries)))
                Put(at => new CaptureParagraph(line, at, 1), line);
            return;
        }

        _blocks.Add(new CaptureTable(rows[0], [.. rows.Skip(1)], new BlockOrigin(_line, 1), rows.Count));
        foreach (var row in rows)
            WriteLine(string.Join(" | ", row));
    }

    private void Put(Func<BlockOrigin, CaptureBlock> block, string text)
    {
        _blocks.Add(block(new BlockOrigin(_line, 1)));
        WriteLine(text);
    }

    private void WriteLine(string text)
    {
        _text.Append(text.Replace('\n', ' ').Replace('\r', ' ')).Append('\n');
        _line++;
    }
}
