using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>
/// Says before a page is drawn how much there is to draw: its own content, and that of each form as often as it comes to be drawn. A few
/// kilobytes of forms that draw each other would keep the library busy for years.
/// </summary>
internal sealed class PdfPageCost(PdfDocument document, PdfDecoder decoder)
{
    private const long Endless = long.MaxValue / 8;
    private const int DeepestTree = 64;

    private readonly Dictionary<IndirectReference, Cost> _forms = [];
    private readonly HashSet<IndirectReference> _seen = [];
    private long _pages;
    private Cost _all;

    /// <summary>Whether all pages can be drawn in bearable time and memory.</summary>
    public static bool IsBearable(PdfDocument document, PdfDecoder decoder)
    {
        var cost = new PdfPageCost(document, decoder);
        return cost.Add(document.Structure.Catalog.CatalogDictionary.Data.GetValueOrDefault("Pages"), null, 0)
            && cost._all.Bytes <= PdfLimits.MostContentBytes && cost._all.Characters <= PdfLimits.MostGlyphs;
    }

    private bool Add(IToken? token, DictionaryToken? resources, int depth)
    {
        if (token is IndirectReferenceToken reference && !_seen.Add(reference.Data) || depth > DeepestTree || Resolve(token) is not DictionaryToken node)
            return true;
        resources = Resolve(node.Data.GetValueOrDefault("Resources")) as DictionaryToken ?? resources;
        if (Resolve(node.Data.GetValueOrDefault("Kids")) is ArrayToken kids)
            return kids.Data.All(kid => Add(kid, resources, depth + 1));
        var page = Contents(node.Data.GetValueOrDefault("Contents")).Aggregate(default(Cost), (sum, content) => sum + CostOf(content, resources, 0));
        _all += page;
        return ++_pages <= PdfLimits.MostPages && page.Bytes <= PdfLimits.MostPageBytes && page.Characters <= PdfLimits.MostPageCharacters;
    }

    private IEnumerable<StreamToken> Contents(IToken? contents) => Resolve(contents) switch
    {
        StreamToken stream => [stream],
        ArrayToken parts => parts.Data.Select(Resolve).OfType<StreamToken>(),
        _ => [],
    };

    private Cost CostOf(StreamToken stream, DictionaryToken? resources, int depth)
    {
        var content = Unpacked(stream).Span;
        var cost = new Cost(content.Length, StringBytes(content));
        if (Resolve(resources?.Data.GetValueOrDefault("XObject")) is not DictionaryToken forms || depth > PdfLimits.DeepestObject)
            return cost;
        for (int at = content.IndexOf("Do"u8); at >= 0; at = content.IndexOf("Do"u8))
        {
            cost += FormOf(NameBefore(content[..at]), forms, resources, depth);
            content = content[(at + 2)..];
        }

        return cost;
    }

    // One that is damaged is reported when its page is read.
    private ReadOnlyMemory<byte> Unpacked(StreamToken stream)
    {
        try
        {
            return stream.Decode(decoder);
        }
        catch (Exception problem) when (problem is not (OverBudgetException or OutOfMemoryException))
        {
            return stream.Data;
        }
    }

    private Cost FormOf(string name, DictionaryToken forms, DictionaryToken? outer, int depth)
    {
        if (name.Length == 0 || !forms.Data.TryGetValue(name, out var token))
            return default;
        var reference = (token as IndirectReferenceToken)?.Data;
        if (reference is { } known && _forms.TryGetValue(known, out var cost))
            return cost;
        if (Resolve(token) is not StreamToken form || form.StreamDictionary.Data.GetValueOrDefault("Subtype") is not NameToken { Data: "Form" })
            return default;
        // A form that draws itself is drawn once by the library.
        if (reference is { } own)
            _forms[own] = default;
        cost = CostOf(form, Resolve(form.StreamDictionary.Data.GetValueOrDefault("Resources")) as DictionaryToken ?? outer, depth + 1);
        if (reference is { } found)
            _forms[found] = cost;
        return cost;
    }

    // The operand of an operator: /Name, with spaces after it.
    private static string NameBefore(ReadOnlySpan<byte> content)
    {
        content = content[Math.Max(0, content.Length - 200)..].TrimEnd(" \r\n\t\f\0"u8);
        int slash = content.LastIndexOf((byte)'/');
        return slash < 0 || content[slash..].IndexOfAny(" \r\n\t"u8) >= 0 ? "" : System.Text.Encoding.Latin1.GetString(content[(slash + 1)..]);
    }

    // At most so many characters can be shown: strings are bytes in brackets, or pairs of digits.
    private static long StringBytes(ReadOnlySpan<byte> content)
    {
        long bytes = 0;
        for (int at = content.IndexOfAny((byte)'(', (byte)'<'); at >= 0; at = content.IndexOfAny((byte)'(', (byte)'<'))
        {
            byte close = content[at] == '(' ? (byte)')' : (byte)'>';
            content = content[(at + 1)..];
            int length = content.IndexOf(close);
            if (length < 0)
                break;
            bytes += close == ')' ? length : length / 2;
            content = content[(length + 1)..];
        }

        return bytes;
    }

    private IToken? Resolve(IToken? token)
    {
        for (int i = 0; i < 8 && token is IndirectReferenceToken reference; i++)
            token = document.Structure.GetObject(reference.Data).Data;
        return token;
    }

    /// <summary>What is drawn, up to a size at which counting ends.</summary>
    private readonly record struct Cost(long Bytes, long Characters)
    {
        public static Cost operator +(Cost one, Cost other) => new(Math.Min(Endless, one.Bytes + other.Bytes), Math.Min(Endless, one.Characters + other.Characters));
    }
}
