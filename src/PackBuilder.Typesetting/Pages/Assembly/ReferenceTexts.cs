using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.References;
using PackBuilder.Looks;

namespace PackBuilder.Typesetting.Pages.Assembly;

/// <summary>
/// The texts of cross references. Which page a block stands on is known once the pages are cut, and may change where the
/// text that says so takes another width: so a document that names pages is set again until all of them are right.
/// </summary>
internal sealed class ReferenceTexts
{
    // As wide as the numbers of most documents.
    private const string Unknown = "00";

    private readonly ReferenceNames _names;
    private readonly ImmutableSortedSet<string> _wanted;
    private IReadOnlyDictionary<string, string> _pages = ImmutableDictionary<string, string>.Empty;

    private ReferenceTexts(ReferenceNames names, ImmutableSortedSet<string> wanted) => (_names, _wanted) = (names, wanted);

    public static ReferenceTexts For(StyledDocument styled) =>
        new(styled.Names, ReferencedIds.OnPages(styled.Document));

    public string Of(Reference reference) => reference.Kind == ReferenceKind.Page
        ? _pages.GetValueOrDefault(reference.Id, Unknown)
        : _names.Find(reference.Id)?.TextFor(reference.Kind) ?? "";

    /// <summary>Takes over the pages of a layout.</summary>
    /// <returns>Whether it printed those same numbers.</returns>
    public bool Settle(IReadOnlyDictionary<string, string> pages)
    {
        bool settled = _wanted.All(id => pages.GetValueOrDefault(id, Unknown) == _pages.GetValueOrDefault(id, Unknown));
        _pages = pages;
        return settled;
    }
}
