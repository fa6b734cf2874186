using PackBuilder.Guides.Captures.Word.Numbering;
using PackBuilder.Guides.Captures.Word.Package;
using PackBuilder.Guides.Captures.Word.Styles;

namespace PackBuilder.Guides.Captures.Word;

/// <summary>What all parts of one reading share.</summary>
internal sealed class DocxScope(DocxPackage package, DocxPart main, ReadingBudget budget, bool isEmbedded)
{
    public DocxPackage Package => package;

    public ReadingBudget Budget => budget;

    public DocxStyles Styles { get; } = new(package, package.Related(main, "styles"));

    /// <summary>The document is a file within another one.</summary>
    public bool IsEmbedded => isEmbedded;

    /// <summary>In the second form of something whose pictures are known from the first.</summary>
    public bool IgnoresPictures { get; private set; }

    /// <summary>Parts of diagrams and charts that a place in the text shows.</summary>
    public HashSet<string> Shown { get; } = new(StringComparer.OrdinalIgnoreCase);

    private NumberingDefinitions? _definitions;
    private long _characters;
    private long _pictures;

    /// <summary>Each story counts its lists by itself.</summary>
    public DocxNumbering NewNumbering() =>
        new(_definitions ??= new NumberingDefinitions(package, package.Related(main, "numbering"), Styles), Styles);

    /// <summary>Every text that is read is counted, whatever becomes of it.</summary>
    public void Count(string text)
    {
        foreach (char c in text)
            _characters += char.IsWhiteSpace(c) ? 0 : 1;
    }

    public void CountPicture() => _pictures++;

    /// <summary>Reads <c>mc:AlternateContent</c>: its forms say the same for programs of different age, and the first that has text is enough.</summary>
    /// <param name="read">Reads the element that the reader is at, of which it gets the name.</param>
    public void ReadAlternatives(DocxXml xml, Action<string> read)
    {
        var (characters, pictures, ignores) = (_characters, _pictures, IgnoresPictures);
        foreach (string name in xml.Children())
        {
            if (name is "mc:Choice" or "mc:Fallback" && _characters > characters)
                continue;
            IgnoresPictures = ignores || _pictures > pictures;
            read(name);
        }

        IgnoresPictures = ignores;
    }
}
