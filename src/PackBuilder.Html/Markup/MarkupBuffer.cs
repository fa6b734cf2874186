using System.Globalization;
using System.Text;

namespace PackBuilder.Html.Markup;

/// <summary>Writes elements that readers of HTML and of XML understand alike.</summary>
internal sealed class MarkupBuffer
{
    private readonly StringBuilder _text = new();
    private readonly Stack<string> _open = new();
    private bool _isInTag;

    public MarkupBuffer Start(string name, string? style = null)
    {
        CloseTag();
        _text.Append('<').Append(name);
        _open.Push(name);
        _isInTag = true;
        if (style is not null)
            Attribute("class", style);
        return this;
    }

    /// <summary>Of the element that was started last.</summary>
    public MarkupBuffer Attribute(string name, string value)
    {
        _text.Append(' ').Append(name).Append("=\"");
        Escape(value, isAttribute: true);
        _text.Append('"');
        return this;
    }

    public MarkupBuffer Attribute(string name, int value) => Attribute(name, value.ToString(CultureInfo.InvariantCulture));

    /// <param name="value">Null for no such attribute.</param>
    public MarkupBuffer Optional(string name, string? value) => value is null ? this : Attribute(name, value);

    public MarkupBuffer Text(string text)
    {
        CloseTag();
        Escape(text, isAttribute: false);
        return this;
    }

    /// <summary>A style sheet, a script: as it is.</summary>
    public MarkupBuffer Raw(string text)
    {
        CloseTag();
        _text.Append(text);
        return this;
    }

    public MarkupBuffer End()
    {
        CloseTag();
        _text.Append("</").Append(_open.Pop()).Append('>');
        return this;
    }

    /// <summary>Ends an element that never holds anything.</summary>
    public MarkupBuffer EndVoid()
    {
        _text.Append("/>");
        _open.Pop();
        _isInTag = false;
        return this;
    }

    /// <summary>An element that holds words and nothing else.</summary>
    public MarkupBuffer Element(string name, string? style, string text) => Start(name, style).Text(text).End();

    /// <summary>A line end between blocks, so that whoever looks at the file finds his way.</summary>
    public void Line()
    {
        CloseTag();
        _text.Append('\n');
    }

    public override string ToString()
    {
        CloseTag();
        return _text.ToString();
    }

    private void CloseTag()
    {
        if (_isInTag)
            _text.Append('>');
        _isInTag = false;
    }

    private void Escape(string text, bool isAttribute)
    {
        foreach (char c in text)
        {
            switch (c)
            {
                case '&':
                    _text.Append("&amp;");
                    break;
                case '<':
                    _text.Append("&lt;");
                    break;
                case '>':
                    _text.Append("&gt;");
                    break;
                case '"' when isAttribute:
                    _text.Append("&quot;");
                    break;
                case '\u2060':
                    // A joiner that keeps pages from breaking lines; phones show a box for it where their font has none.
                    break;
                default:
                    _text.Append(c);
                    break;
            }
        }
    }
}
