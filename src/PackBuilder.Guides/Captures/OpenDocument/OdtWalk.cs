using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml.Linq;
using PackBuilder.Guides.Captures.Look;
using PackBuilder.Guides.Captures.Packages;
using PackBuilder.Guides.Captures.Pictures;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Captures.OpenDocument;

/// <summary>Goes through the body of an OpenDocument text in order. Used once.</summary>
internal sealed class OdtWalk(OdtStyles styles, ZipParts parts)
{
    private readonly PictureBudget _pictures = new();
    private int _elsewhere;

    private const int MostCells = 1_000_000;

    // Of a heading that is only a bold line.
    private const int ByLook = 3;

    private readonly StringBuilder _text = new();
    private int _line = 1;
    private int _cells;

    public List<CaptureBlock> Blocks { get; } = [];

    public string Text => _text.ToString();

    public void Add(XElement element)
    {
        foreach (var child in element.Elements())
            AddBlock(child);
    }

    private void AddBlock(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "h":
                int level = int.TryParse(OdtStyles.Attribute(element, "outline-level"), NumberStyles.None, CultureInfo.InvariantCulture, out int stated) ? Math.Clamp(stated, 1, 6) : 1;
                AddText(element, (text, _) => new CaptureHeading(level, text.Replace('\n', ' '), CaptureAttributes.None, At(), 1));
                break;
            case "p":
                AddText(element, Paragraph);
                break;
            case "list":
                AddList(element, 0, OdtStyles.Attribute(element, "style-name"));
                break;
            case "table":
                AddTable(element);
                break;
            case "table-of-content" or "alphabetical-index" or "illustration-index" or "table-index" or "object-index" or "user-index" or "bibliography":
                Leave(new CaptureFurniture("table-of-contents", Whole(element), At(), 1));
                break;
            case "tracked-changes":
                foreach (var deletion in element.Descendants().Where(one => one.Name.LocalName == "deletion"))
                    Leave(new CaptureDropped("deleted", Whole(deletion), At(), 1));
                break;
            case "sequence-decls" or "variable-decls" or "user-field-decls" or "forms":
                break;
            default:
                Add(element);
                break;
        }
    }

    private CaptureBlock Paragraph(string text, OdtText content) => content.IsBold && HeadingLook.Fits(text)
        ? new CaptureHeading(ByLook, text, CaptureAttributes.None, At(), 1)
        : new CaptureParagraph(text, At(), 1);

    private void AddText(XElement element, Func<string, OdtText, CaptureBlock> block)
    {
        var content = Read(element);
        foreach (string text in content.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            Put(block(text, content) with { Look = new LineLook { IsBold = content.IsBold, BoldStart = Math.Min(text.Length, content.BoldStart) } }, text);
        AddBeside(content);
    }

    // Notes, frames and remarks come after the paragraph that they hang on.
    private void AddBeside(OdtText content)
    {
        foreach (string note in content.Notes)
            Put(new CaptureParagraph($"注：{note}", At(), 1), note);
        foreach (var (reason, text) in content.Dropped)
            Put(new CaptureDropped(reason, text, At(), 1), text);
        foreach (var frame in content.Frames)
        {
            AddPictures(frame);
            foreach (var box in frame.DescendantsAndSelf().Where(part => part.Name.LocalName == "text-box" || part.Elements().Any(one => one.Name.LocalName is "p" or "list") && part.Name.LocalName is "custom-shape" or "rect" or "ellipse" or "line"))
                Add(box);
        }
    }

    // A frame may hold one picture in several formats, of which the first that is in the file counts.
    private void AddPictures(XElement frame)
    {
        string[] words = [.. frame.Descendants().Where(part => part.Name.LocalName is "title" or "desc").Select(part => part.Value.Trim()).Where(text => text.Length > 0)];
        string[] names = [.. frame.DescendantsAndSelf().Where(part => part.Name.LocalName == "image").Select(image => OdtStyles.Attribute(image, "href")).OfType<string>()];
        foreach (string name in names)
        {
            string part = name.StartsWith("./", StringComparison.Ordinal) ? name[2..] : name;
            if (parts.ReadPicture(part, _pictures) is not { } bytes)
                continue;
            string alternative = string.Join(' ', words);
            Put(new CapturePicture(part, alternative, At(), 1) { Bytes = bytes, MayBeMissing = true }, alternative);
            return;
        }

        _elsewhere += names.Length > 0 && !names.Any(parts.Has) ? 1 : 0;
        foreach (string text in words)
            Leave(new CaptureDropped("picture", text, At(), 1));
    }

    public IEnumerable<Diagnostic> Problems(string file)
    {
        if (_elsewhere > 0)
            yield return CaptureErrors.PicturesOutside(file, _elsewhere);
        if (_pictures.Refused > 0)
            yield return CaptureErrors.PicturesTooLarge(file, _pictures.Refused);
    }

    private void AddList(XElement list, int depth, string? style)
    {
        bool isNumbered = styles.IsNumbered(style, depth);
        int number = 1;
        foreach (var item in list.Elements().Where(one => one.Name.LocalName is "list-item" or "list-header"))
        {
            bool isFirst = true;
            foreach (var child in item.Elements())
            {
                if (child.Name.LocalName == "list")
                    AddList(child, Math.Min(depth + 1, 8), OdtStyles.Attribute(child, "style-name") ?? style);
                else if (child.Name.LocalName == "p" && isFirst && item.Name.LocalName == "list-item")
                    AddText(child, (text, _) => new CaptureItem(depth, isNumbered, isNumbered ? $"{number.ToString(CultureInfo.InvariantCulture)}." : "-", text, null, At(), 1));
                else
                    AddBlock(child);
                isFirst &= child.Name.LocalName != "p";
            }

            number++;
        }
    }

    private void AddTable(XElement table)
    {
        var beside = new List<OdtText>();
        var rows = new List<ImmutableArray<string>>();
        foreach (var row in table.Descendants().Where(one => one.Name.LocalName == "table-row" && one.Ancestors().First(up => up.Name.LocalName == "table") == table))
        {
            var cells = ImmutableArray.CreateBuilder<string>();
            foreach (var cell in row.Elements().Where(one => one.Name.LocalName is "table-cell" or "covered-table-cell"))
            {
                string text = CellText(cell, beside);
                // A cell that is said to repeat is one with text once, and otherwise the empty rest of the row.
                cells.Add(text);
                if (++_cells > MostCells)
                    throw new PackageTooLargeException();
            }

            if (cells.Any(cell => cell.Length > 0))
                rows.Add(cells.ToImmutable());
        }

        if (rows.Count == 0)
            return;
        int width = rows.Max(row => row.Length);
        if (width == 1)
        {
            foreach (string line in rows.SelectMany(row => row[0].Split('\n')))
                Put(new CaptureParagraph(line, At(), 1), line);
        }
        else
        {
            rows = [.. rows.Select(row => row.AddRange(Enumerable.Repeat("", width - row.Length)))];
            Blocks.Add(new CaptureTable(rows[0], [.. rows.Skip(1)], At(), rows.Count));
            foreach (var row in rows)
                WriteLine(string.Join(" | ", row));
        }

        beside.ForEach(AddBeside);
    }

    private string CellText(XElement cell, List<OdtText> beside)
    {
        var lines = new List<string>();
        foreach (var paragraph in cell.Descendants().Where(one => one.Name.LocalName is "p" or "h" && !one.Ancestors().TakeWhile(up => up != cell).Any(up => up.Name.LocalName is "p" or "h")))
        {
            var content = Read(paragraph);
            beside.Add(content);
            lines.Add(content.Text);
        }

        return string.Join('\n', lines.Where(line => line.Length > 0));
    }

    private OdtText Read(XElement element)
    {
        var content = new OdtText(styles);
        content.Add(element, styles.IsBold(OdtStyles.Attribute(element, "style-name")));
        return content;
    }

    private static string Whole(XElement element) => string.Join('\n', element.Descendants().Where(one => one.Name.LocalName is "p" or "h").Select(one => one.Value));

    private void Leave(CaptureBlock block)
    {
        string text = string.Join(' ', CaptureTexts.Of(block));
        if (!string.IsNullOrWhiteSpace(text))
            Put(block, text);
    }

    private BlockOrigin At() => new(_line, 1);

    private void Put(CaptureBlock block, string text)
    {
        Blocks.Add(block);
        WriteLine(text);
    }

    private void WriteLine(string text)
    {
        _text.Append(text.Replace('\n', ' ').Replace('\r', ' ')).Append('\n');
        _line++;
    }
}
