using PackBuilder.Docx.Styles;

namespace PackBuilder.Docx.Composing;

/// <summary>Addresses outside the document, each with one relationship, in the order of their first use.</summary>
internal sealed class LinkList
{
    private readonly Dictionary<string, string> _ids = [];
    private readonly List<(string Id, string Address)> _links = [];

    public IReadOnlyList<(string Id, string Address)> All => _links;

    public string IdOf(string address)
    {
        if (_ids.TryGetValue(address, out string? known))
            return known;
        string id = "link" + Theme.Number(_links.Count + 1);
        _ids[address] = id;
        _links.Add((id, address));
        return id;
    }
}
