using PackBuilder.Guides.Captures.Word.Package;

namespace PackBuilder.Guides.Captures.Word.Styles;

/// <summary>How a run looks, as far as reading needs it; null where nothing is said.</summary>
/// <param name="Size">In points.</param>
/// <param name="Font">The one for Latin letters, which symbols are written in.</param>
/// <param name="Script"><c>superscript</c> or <c>subscript</c>.</param>
internal sealed record SourceRunProperties(string? Style, bool? IsBold, bool? IsHidden, double? Size, string? Font, string? Script)
{
    public static readonly SourceRunProperties None = new(null, null, null, null, null, null);

    /// <summary>Of a paragraph's mark: why the paragraph does not end there, as the ledger names it; null where it does.</summary>
    public string? Removed { get; init; }

    /// <summary>The properties in the element <c>w:rPr</c> that the reader is at.</summary>
    public static SourceRunProperties Read(DocxXml xml)
    {
        var read = None;
        foreach (string name in xml.Children())
        {
            read = name switch
            {
                "w:rStyle" => read with { Style = xml.Attribute("val") },
                "w:b" => read with { IsBold = xml.Flag() },
                "w:vanish" => read with { IsHidden = xml.Flag() },
                "w:sz" => read with { Size = xml.Number("val") / 2.0 },
                "w:rFonts" => read with { Font = xml.Attribute("ascii") ?? xml.Attribute("hAnsi") },
                "w:vertAlign" => read with { Script = xml.Attribute("val") },
                "w:del" => read with { Removed = "deleted" },
                "w:moveFrom" => read with { Removed = "moved" },
                _ => read,
            };
        }

        return read;
    }

    /// <summary>These, and what they leave open from those below.</summary>
    public SourceRunProperties Over(SourceRunProperties below) => new(
        Style ?? below.Style, IsBold ?? below.IsBold, IsHidden ?? below.IsHidden, Size ?? below.Size, Font ?? below.Font, Script ?? below.Script)
    {
        Removed = Removed,
    };
}
