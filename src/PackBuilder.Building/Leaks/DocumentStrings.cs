using System.Collections.Immutable;
using System.Text;
using PackBuilder.Building.Ledgers;
using PackBuilder.Documents.Designs;
using PackBuilder.Documents.Model;

namespace PackBuilder.Building.Leaks;

/// <summary>All that a document says, shown or not: what formats are written from. Folded, each text on a line of its own.</summary>
/// <param name="Text">What is printed or read out: texts, labels, captions, alternative texts, title, keywords, what the design prints on every page.</param>
/// <param name="Ids">Names of blocks, targets of links and the name of the file, which are in bookmarks and links.</param>
internal sealed record DocumentStrings(string Text, ImmutableArray<string> Ids)
{
    /// <param name="name">The name of the files that are written, without extension.</param>
    /// <param name="design">Null where it could not be read.</param>
    public static DocumentStrings Of(Document document, Design? design, string name)
    {
        var text = new StringBuilder();
        var ids = new List<string> { name };
        foreach (string about in About(document.Info).Concat(design is null ? [] : About(design)))
            Add(text, about);
        foreach (var block in DocumentWalk.Blocks(document.Blocks))
        {
            if (block.Id is { } id)
                ids.Add(id);
            foreach (string word in Words(block))
                Add(text, word);
            foreach (var inlines in DocumentWalk.InlinesOf(block))
            {
                foreach (var inline in DocumentWalk.Inlines(inlines))
                    Add(text, ids, inline);
                text.Append('\n');
            }
        }

        return new DocumentStrings(text.ToString(), [.. ids.Distinct(StringComparer.Ordinal)]);
    }

    private static IEnumerable<string> About(DocumentInfo info) =>
        [info.Title, info.FileTitle, info.Subtitle, info.Author, info.Subject, info.Edition?.Name ?? "", info.Employer, info.RunningHead, .. info.Keywords, .. info.CoverLines, info.Logo?.Alternative ?? ""];

    private static IEnumerable<string> About(Design design) => [design.Head, design.Foot, .. design.CoverLines, design.Logo?.Alternative ?? ""];

    private static IEnumerable<string> Words(Block block) => block switch
    {
        Figure figure => [figure.Alternative, figure.File],
        QuestionCard card => [card.Number, .. card.Parts.Select(part => part.Label)],
        BoxedBlock box => [box.Title],
        Dialogue dialogue => dialogue.Turns.Select(turn => turn.Speaker),
        WritingGrid grid => grid.Columns,
        CardSheet sheet => sheet.Cards.SelectMany(card => new[] { card.Number, card.Id ?? "" }),
        Heading or Paragraph or ListBlock or Table or ChoiceList or WritingLines or BilingualPair or Columns or PageBreak => [],
        _ => throw new UnknownKindException(block),
    };

    private static void Add(StringBuilder text, string words)
    {
        LedgerText.Append(text, words);
        text.Append('\n');
    }

    // The pieces of a line belong together.
    private static void Add(StringBuilder text, List<string> ids, Inline inline)
    {
        switch (inline)
        {
            case TextRun run:
                LedgerText.Append(text, run.Text);
                break;
            case CodeSpan code:
                LedgerText.Append(text, code.Text);
                break;
            case Link link:
                ids.Add(link.Target);
                break;
            case Footnote note:
                ids.Add(note.Id);
                break;
        }
    }
}
