using PackBuilder.Documents.Model;
using PackBuilder.Looks;

namespace PackBuilder.Docx.Counting;

/// <summary>
/// Which questions are headings, and of which level: one below the heading before them, as in the bookmarks of our pages, so that the navigation pane of a
/// word processor has them.
/// </summary>
internal sealed class QuestionOutline
{
    // That a word processor knows.
    private const int Deepest = 9;

    private readonly Dictionary<Block, int> _levels = new(ReferenceEqualityComparer.Instance);
    private readonly SortedSet<int> _ofHeadings = [];
    private int _last;

    /// <summary>Levels that questions have, from 1.</summary>
    public SortedSet<int> Levels { get; } = [];

    /// <summary>From 1; null for a question that is no heading.</summary>
    public int? LevelOf(QuestionCard card) => _levels.TryGetValue(card, out int level) ? level : null;

    /// <summary>Whether a level has headings besides questions.</summary>
    public bool IsShared(int level) => Levels.Contains(level) && _ofHeadings.Contains(level);

    /// <summary>The deepest level that contents can ask for by its style without listing questions as well.</summary>
    /// <param name="wanted">The deepest that they are to list.</param>
    public int ContentsDepth(int wanted) => Levels.Count > 0 ? Math.Min(wanted, Levels.Min - 1) : wanted;

    /// <summary>The next heading of the document.</summary>
    internal void Add(Heading heading) => _ofHeadings.Add(_last = HeadingLook.LevelOf(heading.Level));

    /// <summary>The next question of the document.</summary>
    internal void Add(QuestionCard card)
    {
        if (card.Prompt is [Paragraph prompt, ..] && !string.IsNullOrWhiteSpace(DocumentWalk.PlainText(prompt.Inlines)))
            _levels[card] = Math.Min(_last + 1, Deepest);
    }

    /// <summary>All were added.</summary>
    internal void Close()
    {
        // Chapters stand in the heads of pages: a question before the first would be one.
        foreach (var (card, level) in _levels)
        {
            if (level == 1 && _ofHeadings.Count > 0)
                _levels.Remove(card);
            else
                Levels.Add(level);
        }
    }
}
