using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace PackBuilder.Guides.Captures.OpenDocument;

/// <summary>The text of a paragraph (OpenDocument 1.3, 6.1), with what stands in it and is none of its text.</summary>
internal sealed class OdtText(OdtStyles styles)
{
    private const int MostBlanks = 200;

    private readonly StringBuilder _text = new();
    private int _bold;
    private int _boldStart;

    /// <summary>With a line end where the line was broken by hand.</summary>
    public string Text => _text.ToString().Trim();

    public bool IsBold => _bold >= Text.Length && Text.Length > 0;

    public int BoldStart => Math.Min(_boldStart, Text.Length);

    /// <summary>Footnotes and endnotes.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>Comments.</summary>
    public List<XElement> Comments { get; } = [];

    /// <summary>Frames with text of their own.</summary>
    public List<XElement> Frames { get; } = [];

    /// <summary>What is left out, with the reason.</summary>
    public List<(string Reason, string Text)> Dropped { get; } = [];

    public void Add(XElement element, bool isBold)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText text)
                Append(Collapsed(text.Value), isBold);
            else if (node is XElement child)
                AddElement(child, isBold);
        }
    }

    private void AddElement(XElement child, bool isBold)
    {
        switch (child.Name.LocalName)
        {
            case "s":
                int count = int.TryParse(OdtStyles.Attribute(child, "c"), NumberStyles.None, CultureInfo.InvariantCulture, out int blanks) ? blanks : 1;
                Append(new string(' ', Math.Clamp(count, 1, MostBlanks)), isBold);
                break;
            case "tab":
                Append("\t", isBold);
                break;
            case "line-break":
                Append("\n", isBold);
                break;
            case "note":
                Notes.Add(Plain(child, "note-body"));
                Drop("note-mark", Plain(child, "note-citation"));
                break;
            case "annotation":
                Comments.Add(child);
                break;
            case "ruby":
                foreach (var part in child.Elements().Where(part => part.Name.LocalName == "ruby-base"))
                    Add(part, isBold);
                Drop("ruby", Plain(child, "ruby-text"));
                break;
            case "frame" or "custom-shape" or "rect" or "g" or "line" or "ellipse" or "circle" or "polygon" or "path" or "connector" or "caption":
                Frames.Add(child);
                break;
            case "span" when styles.IsHidden(OdtStyles.Attribute(child, "style-name")):
                Drop("hidden", child.Value);
                break;
            default:
                Add(child, child.Name.LocalName == "span" ? isBold || styles.IsBold(OdtStyles.Attribute(child, "style-name")) : isBold);
                break;
        }
    }

    private void Append(string text, bool isBold)
    {
        bool isStart = _boldStart == _text.Length;
        _text.Append(text);
        _bold += isBold ? text.Length : 0;
        _boldStart = isBold && isStart ? _text.Length : _boldStart;
    }

    private void Drop(string reason, string text)
    {
        if (text.Trim().Length > 0)
            Dropped.Add((reason, text.Trim()));
    }

    private static string Plain(XElement element, string part) => string.Join(' ', element.Elements().Where(one => one.Name.LocalName == part).Select(one => one.Value.Trim()));

    // White space in the file is one space (6.1.2); elements stand for more.
    private static string Collapsed(string text)
    {
        var output = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            bool isBlank = c is ' ' or '\t' or '\n' or '\r';
            if (!isBlank || output.Length == 0 || output[^1] != ' ')
                output.Append(isBlank ? ' ' : c);
        }

        return output.ToString();
    }
}
