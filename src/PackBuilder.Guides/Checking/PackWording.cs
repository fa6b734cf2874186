using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Checking;

/// <summary>
/// Holds what one book is made of against itself: samples of several guides that are alike, which no guide can see alone, and phrases that are fine once
/// and a mannerism when they come back on every page.
/// </summary>
public static class PackWording
{
    /// <param name="books">A pack for nobody in particular, then for whoever has guides of their own; what was reported of one is not reported of the next.</param>
    public static IEnumerable<Diagnostic> Check(IEnumerable<PackBook> books, AvoidList avoid)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var said = new HashSet<AvoidedPhrase>();
        foreach (var book in books)
        {
            // A capture is as its source has it.
            GuideUnderCheck[] guides = [.. book.Guides.Select(guide => new GuideUnderCheck(guide.Guide, guide.Text, ContentRuleData.None)).Where(guide => guide.IsWritten)];
            foreach (var problem in Alike(guides, seen).Concat(Worn(book.Name, guides, avoid, said)))
                yield return problem;
            seen.UnionWith(guides.Select(guide => guide.Guide.Id));
        }
    }

    /// <param name="seen">The guides of earlier books: what they have in common was reported there.</param>
    private static IEnumerable<Diagnostic> Alike(GuideUnderCheck[] guides, HashSet<string> seen)
    {
        var homes = new Dictionary<QuestionBlock, GuideUnderCheck>(ReferenceEqualityComparer.Instance);
        foreach (var guide in guides)
        {
            foreach (var question in guide.Guide.Sections.SelectMany(section => section.Blocks).OfType<QuestionBlock>())
                homes.Add(question, guide);
        }

        foreach (var likeness in Likeness.Of(homes.Keys))
        {
            string[] from = [.. likeness.Questions.Select(question => homes[question].Guide.Id).Distinct(StringComparer.Ordinal)];
            if (from.Length > 1 && !seen.IsSupersetOf(from) && likeness.Tell(question => homes[question].Locate(question)) is { } problem)
                yield return problem;
        }
    }

    private static IEnumerable<Diagnostic> Worn(Message book, GuideUnderCheck[] guides, AvoidList avoid, HashSet<AvoidedPhrase> said)
    {
        foreach (var phrase in avoid.Phrases.Where(phrase => phrase.AtMost is not null && !said.Contains(phrase)))
        {
            SourceLocation[] places = [.. guides.SelectMany(guide => guide.Texts.Where(IsOurs).SelectMany(text => Places(guide, text, phrase.Text)))];
            if (places.Length <= phrase.AtMost)
                continue;
            said.Add(phrase);
            yield return ContentErrors.WornPhrase(places[^1], book, phrase, places.Length, places[..^1]);
        }
    }

    // Customers and stimuli speak as they like, and a trainer's note is not in the book.
    private static bool IsOurs(PlacedText text) => text.Place is not (TextPlace.OtherTurn or TextPlace.Script or TextPlace.Passage or TextPlace.Note);

    private static IEnumerable<SourceLocation> Places(GuideUnderCheck guide, PlacedText text, string phrase)
    {
        foreach (string side in new[] { text.Text.Zh, text.Text.En }.OfType<string>())
        {
            for (int at = side.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = side.IndexOf(phrase, at + phrase.Length, StringComparison.Ordinal))
                yield return guide.Locate(text, ProseText.Around(side, at, phrase.Length));
        }
    }
}

/// <summary>A pack as it is printed for somebody.</summary>
/// <param name="Name">As a message names it.</param>
/// <param name="Guides">With the texts of their files, in the order of the book.</param>
public sealed record PackBook(Message Name, ImmutableArray<(Guide Guide, SourceText Text)> Guides);
