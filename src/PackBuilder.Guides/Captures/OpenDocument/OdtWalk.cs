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
internal sealed class OdtWalk(OdtStyles styles, ZipParts parts, ReadingBudget budget)
{
    private readonly PictureBudget _pictures = new();
    private int _elsewhere;

    // Of a heading that is only a bold line.
    private const int ByLook = 3;

    // In front of a footnote or endnote.
    private const string Note = "注：";

    // The number that the last item has of a list, by its id, and of the lists of a style.
    private readonly Dictionary<(string List, int Depth), int> _counted = [];

    private readonly StringBuilder _text = new();
    private int _line = 1;

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
                foreach (var change in element.Descendants().Where(one => one.Name.LocalName is "deletion" or "insertion" or "format-change"))
                    LeaveOut(change.Name.LocalName == "deletion" ? "deleted" : "change-note", change);
                break;
            case "sequence-decls" or "variable-decls" or "user-field-decls":
                break;
            case "forms":
                LeaveOut("control", element);
                break;
            case "section" when OdtStyles.Attribute(element, "display") == "none":
                LeaveOut("hidden", element);
                break;
            case "annotation":
                AddComment(element);
                break;
            case "frame" or "custom-shape" or "rect" or "ellipse" or "circle" or "line" or "polygon" or "path" or "connector" or "caption" or "g" or "a":
                AddFrame(element);
                break;
            default:
                Add(element);
                break;
        }
    }

    private CaptureBlock Paragraph(string text, OdtText content) => content.IsBold && BoldHeading.Fits(text)
        ? new CaptureHeading(ByLook, text, CaptureAttributes.None, At(), 1)
        : new CaptureParagraph(text, At(), 1);

    private void AddText(XElement element, Func<string, OdtText, CaptureBlock> block)
    {
        if (styles.IsHidden(OdtStyles.Attribute(element, "style-name")))
        {
            LeaveOut("hidden", element);
            return;
        }

        var content = Read(element);
        foreach (string text in content.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            Put(block(text, content) with { Look = new LineLook { IsBold = content.IsBold, BoldStart = Math.Min(text.Length, content.BoldStart) } }, text);
        AddBeside(content);
    }

    // Notes, frames and remarks come after the paragraph that they hang on.
    private void AddBeside(OdtText content)
    {
        foreach (string note in content.Notes)
            Put(new CaptureParagraph(Note + note, At(), 1) { MadeUp = Note }, note);
        foreach (var (reason, text) in content.Dropped)
            Put(new CaptureDropped(reason, text, At(), 1), text);
        content.Comments.ForEach(AddComment);
        content.Frames.ForEach(AddFrame);
    }

    // Who remarked it, and when, is not printed.
    private void AddComment(XElement comment)
    {
        var parts = comment.Elements().ToLookup(part => part.Name.LocalName is "creator" or "date" or "creator-initials" or "date-string" or "sender-initials");
        string text = string.Join('\n', parts[false].Select(part => part.Value.Trim()).Where(line => line.Length > 0));
        if (text.Length > 0)
            Put(new CaptureNote(text, At(), 1), text);
        Leave(new CaptureDropped("comment-author", string.Join(' ', parts[true].Select(part => part.Value.Trim())), At(), 1));
    }

    // A picture is left out with what is said of it; boxes and shapes may hold paragraphs, at any depth.
    private void AddFrame(XElement frame)
    {
        bool isShown = AddPicture(frame);
        foreach (var node in frame.Nodes())
        {
            if (node is XText text)
                Leave(new CaptureDropped("object", text.Value.Trim(), At(), 1));
            else if (node is XElement { Name.LocalName: "title" or "desc" } said)
            {
                // With a picture that is shown they are its words.
                if (!isShown)
                    LeaveOut("picture", said);
            }
            else if (node is XElement { Name.LocalName: "p" or "h" or "list" or "table" or "section" } block)
                AddBlock(block);
            else if (node is XElement inner)
                AddFrame(inner);
        }
    }

    // A frame may hold one picture in several formats, of which the first that is in the file counts.
    private bool AddPicture(XElement frame)
    {
        string[] names = [.. frame.Elements().Where(part => part.Name.LocalName == "image").Select(image => OdtStyles.Attribute(image, "href")).OfType<string>()];
        foreach (string name in names)
        {
            string part = name.StartsWith("./", StringComparison.Ordinal) ? name[2..] : name;
            if (parts.ReadPicture(part, _pictures) is not { } bytes)
                continue;
            string alternative = string.Join(' ', frame.Elements().Where(said => said.Name.LocalName is "title" or "desc").Select(said => said.Value.Trim()).Where(text => text.Length > 0));
            Put(new CapturePicture(part, alternative, At(), 1) { Bytes = bytes, MayBeMissing = true }, alternative);
            return true;
        }

        _elsewhere += names.Length > 0 && !names.Any(parts.Has) ? 1 : 0;
        return false;
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
        int number = FirstOf(list, depth, style);
        foreach (var item in list.Elements().Where(one => one.Name.LocalName is "list-item" or "list-header"))
        {
            if (int.TryParse(OdtStyles.Attribute(item, "start-value"), NumberStyles.None, CultureInfo.InvariantCulture, out int start))
                number = start;
            bool isFirst = true;
            foreach (var child in item.Elements())
            {
                if (child.Name.LocalName == "list")
                    AddList(child, Math.Min(depth + 1, 8), OdtStyles.Attribute(child, "style-name") ?? style);
                else if (child.Name.LocalName == "p" && isFirst && item.Name.LocalName == "list-item")
                    AddText(child, (text, _) => new CaptureItem(depth, isNumbered, isNumbered ? $"{number.ToString(CultureInfo.InvariantCulture)}." : "-", text, null, At(), 1) { HasWrittenMarker = false });
                else
                    AddBlock(child);
                isFirst &= child.Name.LocalName != "p";
            }

            // An item that holds nothing but another list has no number of its own.
            if (item.Name.LocalName != "list-item" || item.Elements().All(child => child.Name.LocalName == "list"))
                continue;
            _counted[(StyleKey(style), depth)] = number;
            if (OdtStyles.Attribute(list, "id") is { } id)
                _counted[(id, depth)] = number;
            number = number < int.MaxValue ? number + 1 : number;
        }
    }

    // Lists are separated by the text between their items, and say which one they go on with.
    private int FirstOf(XElement list, int depth, string? style) =>
        OdtStyles.Attribute(list, "continue-list") is { } before && _counted.TryGetValue((before, depth), out int last)
        || OdtStyles.Attribute(list, "continue-numbering") == "true" && _counted.TryGetValue((StyleKey(style), depth), out last) ? last + 1 : 1;

    // No id has a space.
    private static string StyleKey(string? style) => "style " + style;

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
                budget.Cells(1);
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
            budget.Cells((long)rows.Count * width - rows.Sum(row => (long)row.Length));
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

    /// <summary>What stands outside of the body, with the reason why it is left out.</summary>
    public void LeaveOut(string reason, XElement element) => Leave(new CaptureDropped(reason, Whole(element), At(), 1));

    private static string Whole(XElement element) =>
        string.Join('\n', element.DescendantNodes().OfType<XText>().Select(text => text.Value.Trim()).Where(text => text.Length > 0));

    private void Leave(CaptureBlock block)
    {
        string text = string.Join(' ', CaptureTexts.Of(block));
        if (!string.IsNullOrWhiteSpace(text))
            Put(block, text);
    }

    private BlockOrigin At() => new(_line, 1);

    private void Put(CaptureBlock block, string text)
    {
        budget.Blocks(1);
        Blocks.Add(block);
        WriteLine(text);
    }

    private void WriteLine(string text)
    {
        _text.Append(text.Replace('\n', ' ').Replace('\r', ' ')).Append('\n');
        _line++;
    }
}
