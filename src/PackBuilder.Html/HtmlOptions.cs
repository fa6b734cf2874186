using PackBuilder.Documents.References;

namespace PackBuilder.Html;

/// <summary>What a page or a book is written with besides its document.</summary>
/// <param name="Date">Of a book, as it says itself; null where nobody has stated one.</param>
public sealed record HtmlOptions(DateTimeOffset? Date)
{
    /// <summary>The printed page numbers, which references name: whoever reads on a phone may sit beside somebody who has the print.</summary>
    public PageNumbers Pages { get; init; } = PageNumbers.None;
}
