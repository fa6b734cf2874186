using System.Collections.Immutable;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Tokens;

namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>
/// Says of a character whether its font tells what it is, for which the library gives a number as text otherwise, and whether it is bold. Keeps what
/// it learned of each font of one document.
/// </summary>
internal sealed class PdfFontMaps(PdfDocument document)
{
    private enum Map
    {
        Complete,
        None,

        // A simple font without a table of its own: each character has a name or not.
        ByName,
    }

    private static readonly ImmutableArray<string> _boldNames = ["bold", "black", "heavy", "-semi", "demi", "粗"];

    private readonly Dictionary<IndirectReference, Map> _fonts = [];
    private readonly Dictionary<string, bool> _boldByName = new(StringComparer.Ordinal);

    // A font without a bold face is drawn filled and outlined.
    public bool IsBold(Letter letter) =>
        letter.RenderingMode == TextRenderingMode.FillThenStroke || letter.FontDetails.IsBold || letter.FontDetails.Weight >= 600 || HasBoldName(letter.FontName);

    public bool IsUnmapped(Letter letter)
    {
        if (PdfCharacters.IsUnmapped(letter.Value))
            return true;
        return MapOf(letter) switch
        {
            Map.None => true,
            Map.ByName => letter.Value is [var c] && c <= 0xFF && letter.GetFont() is { } font && !font.TryGetUnicode(c, out _),
            _ => false,
        };
    }

    private bool HasBoldName(string? font)
    {
        if (font is null)
            return false;
        if (!_boldByName.TryGetValue(font, out bool isBold))
            _boldByName[font] = isBold = _boldNames.Any(name => font.Contains(name, StringComparison.OrdinalIgnoreCase));
        return isBold;
    }

    private Map MapOf(Letter letter)
    {
        if (letter.FontDetails?.FontDictionaryReference is not { } reference)
            return Map.Complete;
        if (!_fonts.TryGetValue(reference, out var map))
            _fonts[reference] = map = Resolve(new IndirectReferenceToken(reference)) is DictionaryToken font ? MapOf(font) : Map.Complete;
        return map;
    }

    private Map MapOf(DictionaryToken font)
    {
        if (font.Data.ContainsKey("ToUnicode"))
            return Map.Complete;
        if (Get(font, "Subtype") is not NameToken { Data: "Type0" })
            return Map.ByName;
        bool isIdentity = Get(font, "Encoding") is NameToken { Data: "Identity-H" or "Identity-V" };
        return isIdentity && OrderingOf(font) is "Identity" or "" ? Map.None : Map.Complete;
    }

    // The collection of characters that the numbers belong to: GB1, CNS1, Japan1, Korea1, or none.
    private string OrderingOf(DictionaryToken font) =>
        Get(font, "DescendantFonts") is ArrayToken { Length: > 0 } list && Resolve(list.Data[0]) is DictionaryToken descendant
        && Get(descendant, "CIDSystemInfo") is DictionaryToken system
            ? Get(system, "Ordering") switch
            {
                StringToken text => text.Data,
                HexToken text => text.Data,
                _ => "",
            }
            : "";

    private IToken? Get(DictionaryToken dictionary, string key) => dictionary.Data.TryGetValue(key, out var value) ? Resolve(value) : null;

    private IToken? Resolve(IToken token)
    {
        for (int i = 0; i < 8 && token is IndirectReferenceToken reference; i++)
            token = document.Structure.GetObject(reference.Data).Data;
        return token;
    }
}
