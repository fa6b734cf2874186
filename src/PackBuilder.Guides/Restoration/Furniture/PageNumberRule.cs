using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Restoration.Furniture;

/// <summary>Page numbers of a document viewer or a printed file. The names of a viewer's pages hold the title: 标题_第3页.</summary>
internal sealed partial class PageNumberRule : FurnitureRule
{
    public override string Name => "page-number";

    protected override FoundMetadata? Match(FurniturePage page, int index, PageLine line)
    {
        if (line.Text.Length > 120)
            return null;
        var named = Named().Match(line.Text);
        if (named.Success)
            return FoundMetadata.None with { Title = named.Groups["title"].Value };
        return When(Plain().IsMatch(line.Text) || FieldCode().IsMatch(line.Text));
    }

    [GeneratedRegex(@"^(?<title>\S.{1,80}?)\s*[_＿-]\s*第\s*\d{1,4}\s*页$")]
    private static partial Regex Named();

    // The fields of Word that number pages, where a converter wrote down the codes and not the numbers.
    [GeneratedRegex(@"^第?\s*\{?\s*(?:NUM)?PAGES?(?![A-Za-z])\s*(?:\\\*\s*\w+)?\s*\}?\s*\d{0,4}\s*页?(?:\s*[,/]?\s*共?\s*\{?\s*(?:NUM)?PAGES?(?![A-Za-z])\s*(?:\\\*\s*\w+)?\s*\}?\s*\d{0,4}\s*页?)?$")]
    private static partial Regex FieldCode();

    [GeneratedRegex(
        @"^(?:第\s*\d{1,4}\s*页(?:\s*[,/·、]?\s*共\s*\d{1,4}\s*页)?|共\s*\d{1,4}\s*页(?:\s*[,/]?\s*第\s*\d{1,4}\s*页)?|\d{1,4}\s*/\s*\d{1,4}\s*页?|[-—–]{1,2}\s*\d{1,4}\s*[-—–]{1,2}|Page\s+\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
