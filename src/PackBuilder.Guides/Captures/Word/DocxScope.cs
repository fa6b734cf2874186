using PackBuilder.Guides.Captures.Pictures;
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

    /// <summary>Of the pictures of this file.</summary>
    public PictureBudget Pictures { get; } = new();

    /// <summary>How many pictures the text shows that are not in the file.</summary>
    public int PicturesElsewhere { get; private set; }

    private NumberingDefinitions? _definitions;
    private readonly Dictionary<string, byte[]?> _bytes = new(StringComparer.OrdinalIgnoreCase);
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

    /// <summary>The bytes of a picture, read once; null where it is not in the file or too large.</summary>
    /// <param name="part">Its name; empty for one that the file only links to.</param>
    public byte[]? Picture(string part)
    {
        if (part.Length == 0)
            return null;
        if (!_bytes.TryGetValue(part, out byte[]? bytes))
            _bytes.Add(part, bytes = package.Picture(part, Pictures));
        return bytes;
    }

    /// <summary>A picture that could not be had; one that was too large is counted already.</summary>
    public void NotePictureElsewhere(string part) => PicturesElsewhere += part.Length > 0 && package.Has(part) ? 0 : 1;

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
