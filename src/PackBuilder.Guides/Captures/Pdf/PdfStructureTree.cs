using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>Reads the structure tree of a tagged PDF from its objects (ISO 32000-1, 14.7).</summary>
internal sealed class PdfStructureTree
{
    private readonly PdfDocument _document;
    private readonly Dictionary<IndirectReference, int> _pages = [];
    private readonly Dictionary<string, string> _roles = new(StringComparer.Ordinal);
    private readonly HashSet<IndirectReference> _seen = [];
    private int _elements;

    private PdfStructureTree(PdfDocument document) => _document = document;

    /// <returns>Null for a file without one.</returns>
    public static PdfElement? Read(PdfDocument document)
    {
        var reader = new PdfStructureTree(document);
        var catalog = document.Structure.Catalog.CatalogDictionary;
        if (reader.Get<DictionaryToken>(catalog, "StructTreeRoot") is not { } root)
            return null;
        reader.NumberPages(reader.Get<DictionaryToken>(catalog, "Pages"));
        if (reader.Get<DictionaryToken>(root, "RoleMap") is { } roles)
        {
            foreach (var (name, role) in roles.Data)
                reader._roles[name] = reader.Resolve(role) is NameToken target ? target.Data : name;
        }

        var element = new PdfElement("Document");
        reader.AddKids(element, root, page: 0, depth: 0);
        return element;
    }

    // The order of the page tree is that of the pages.
    private void NumberPages(DictionaryToken? root)
    {
        if (root is null)
            return;
        var open = new Stack<(IToken Token, IndirectReference? Reference)>();
        var seen = new HashSet<IndirectReference>();
        open.Push((root, null));
        int page = 0;
        while (open.TryPop(out var next))
        {
            if (next.Reference is { } reference && !seen.Add(reference) || next.Token is not DictionaryToken node)
                continue;
            if (Get<ArrayToken>(node, "Kids") is not { } kids)
            {
                page++;
                if (next.Reference is { } own)
                    _pages[own] = page;
                continue;
            }

            foreach (var kid in kids.Data.Reverse())
                open.Push((Resolve(kid) ?? NullToken.Instance, (kid as IndirectReferenceToken)?.Data));
        }
    }

    private void AddKids(PdfElement parent, DictionaryToken dictionary, int page, int depth)
    {
        if (!dictionary.Data.TryGetValue("K", out var kids) || depth > PdfLimits.DeepestElement)
            return;
        if (Resolve(kids) is ArrayToken array)
        {
            foreach (var kid in array.Data)
                AddKid(parent, kid, page, depth);
        }
        else
        {
            AddKid(parent, kids, page, depth);
        }
    }

    private void AddKid(PdfElement parent, IToken token, int page, int depth)
    {
        // An element has one parent; a second one is a loop or a fault.
        if (token is IndirectReferenceToken reference && !_seen.Add(reference.Data) || ++_elements > PdfLimits.MostElements)
            return;
        switch (Resolve(token))
        {
            case NumericToken mark:
                parent.Kids.Add(new PdfKid(null, page, mark.Int));
                break;
            case DictionaryToken dictionary when dictionary.Data.TryGetValue("MCID", out var mark) && Resolve(mark) is NumericToken number:
                parent.Kids.Add(new PdfKid(null, PageOf(dictionary) ?? page, number.Int));
                break;
            case DictionaryToken dictionary when dictionary.Data.ContainsKey("S"):
                var element = ElementOf(dictionary);
                AddKids(element, dictionary, PageOf(dictionary) ?? page, depth + 1);
                parent.Kids.Add(new PdfKid(element, 0, -1));
                break;
        }
    }

    private PdfElement ElementOf(DictionaryToken dictionary) => new(RoleOf(Get<NameToken>(dictionary, "S")?.Data ?? ""))
    {
        Id = TextOf(dictionary, "ID"),
        Alternative = TextOf(dictionary, "Alt"),
        ActualText = TextOf(dictionary, "ActualText"),
        ColumnSpan = Span(dictionary, "ColSpan"),
        RowSpan = Span(dictionary, "RowSpan"),
    };

    private string RoleOf(string role)
    {
        for (int i = 0; i < 8 && _roles.TryGetValue(role, out string? mapped) && mapped != role; i++)
            role = mapped;
        return role;
    }

    private int? PageOf(DictionaryToken dictionary) =>
        dictionary.Data.TryGetValue("Pg", out var page) && page is IndirectReferenceToken reference && _pages.TryGetValue(reference.Data, out int number) ? number : null;

    private string? TextOf(DictionaryToken dictionary, string key) => dictionary.Data.TryGetValue(key, out var value)
        ? Resolve(value) switch
        {
            StringToken text => text.Data,
            HexToken text => text.Data,
            _ => null,
        }
        : null;

    private int Span(DictionaryToken dictionary, string key)
    {
        if (!dictionary.Data.TryGetValue("A", out var attributes))
            return 1;
        IEnumerable<IToken> all = Resolve(attributes) is ArrayToken array ? array.Data : [attributes];
        foreach (var one in all)
        {
            if (Resolve(one) is DictionaryToken set && set.Data.TryGetValue(key, out var value) && Resolve(value) is NumericToken number)
                return Math.Clamp(number.Int, 1, 200);
        }

        return 1;
    }

    private T? Get<T>(DictionaryToken dictionary, string key)
        where T : class, IToken => dictionary.Data.TryGetValue(key, out var value) ? Resolve(value) as T : null;

    private IToken? Resolve(IToken token)
    {
        for (int i = 0; i < 8 && token is IndirectReferenceToken reference; i++)
            token = _document.Structure.GetObject(reference.Data).Data;
        return token;
    }
}
