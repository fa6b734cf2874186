using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Checking.Rules;

/// <summary>
/// A fact with the day on which its text was read says what was read: of a law or its interpretation the article. What rests on a text has the day on
/// which that was read; what says of itself that it is to be checked was not read, and has none.
/// </summary>
internal sealed partial class FactSourcesRule : IContentRule
{
    public IEnumerable<Diagnostic> Check(GuideUnderCheck guide)
    {
        // A fact of a captured text has a date and nothing else.
        foreach (var fact in guide.Guide.Sections.SelectMany(section => section.Blocks).OfType<FactBlock>().Where(fact => fact.SourceKind is not null))
        {
            if (fact.VerifiedOn is null)
            {
                if (fact.SourceKind is not ("exercise" or "unread"))
                    yield return ContentErrors.UndatedFact(guide.Locate(fact), fact);
            }
            else if (fact.SourceKind == "unread" || new[] { fact.Topic, fact.Text, fact.Source }.Any(text => Unread().IsMatch(text?.ToString() ?? "")))
                yield return ContentErrors.DatedUnread(guide.Locate(fact), fact);
            else if (fact.Source?.ToString() is not { } source || fact.SourceKind is "law" or "interpretation" && !Article().IsMatch(source))
                yield return ContentErrors.NoArticle(guide.Locate(fact), fact);
        }
    }

    [GeneratedRegex("待核|to be checked", RegexOptions.IgnoreCase)]
    private static partial Regex Unread();

    [GeneratedRegex(@"第[一二三四五六七八九十百零\d]+条|\barts?\.? ?\d")]
    private static partial Regex Article();
}
