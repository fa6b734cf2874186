using PackBuilder.Documents.Model;
using PackBuilder.Looks;

namespace PackBuilder.Docx.Counting;

/// <summary>
/// Which questions are headings, and of which level: one below the heading before them, as in the bookmarks of our pages. So the navigation pane
/// of a word processor finds them. A level that the contents list has none, for the contents would list the questions as well as soon as they are made anew.
/// </summary>
internal sealed class QuestionOutline
{
    // What a word processor knows.
    private const int Deepest = 9;

    private readonly Dictionary<Block, int> _levels = new(ReferenceEqualityComparer.Instance);
    private readonly SortedSet<int> _ofQuestions = [];
    private readonly SortedSet<int> _ofHeadings = [];

    private QuestionOutline()
    {
    }

    /// <summary>No question is a heading.</summary>
    public static QuestionOutline None { get; } = new();

    public static QuestionOutline Of(Document document)
    {
        var outline = new QuestionOutline();
        var questions = new List<(QuestionCard Card, int Level)>();
        int last = 0;
        foreach (var block in DocumentWalk.Blocks(document.Blocks))
        {
            if (block is Heading heading)
                outline._ofHeadings.Add(last = HeadingLook.LevelOf(heading.Level));
            else if (block is QuestionCard { Prompt: [Paragraph prompt, ..] } card && !string.IsNullOrWhiteSpace(DocumentWalk.PlainText(prompt.Inlines)))
                questions.Add((card, Math.Min(last + 1, Deepest)));
        }

        int listed = outline.Listed(document.Info);
        foreach (var (card, level) in questions.Where(question => question.Level > listed))
        {
            outline._levels[card] = level;
            outline._ofQuestions.Add(level);
        }

        return outline;
    }

    /// <summary>Levels that questions have, from 1.</summary>
    public IReadOnlyCollection<int> Levels => _ofQuestions;

    /// <summary>From 1; null for a question that is no heading.</summary>
    public int? LevelOf(QuestionCard card) => _levels.TryGetValue(card, out int level) ? level : null;

    /// <summary>Whether headings of a level look as questions do, where they do not say otherwise.</summary>
    public bool IsOfQuestions(int level) => _ofQuestions.Contains(level);

    /// <summary>Whether a level has headings besides the questions.</summary>
    public bool IsShared(int level) => _ofQuestions.Contains(level) && _ofHeadings.Contains(level);

    /// <summary>The deepest level that contents can list without listing questions.</summary>
    /// <param name="wanted">The deepest that they are to list.</param>
    public int ContentsDepth(int wanted) => _ofQuestions.Count > 0 ? Math.Min(wanted, _ofQuestions.Min - 1) : wanted;

    // Chapters stand in the heads of pages, whether there are contents or not.
    private int Listed(DocumentInfo info) => _ofHeadings.Where(level => level <= Math.Max(1, info.ContentsDepth)).DefaultIfEmpty(0).Max();
}
