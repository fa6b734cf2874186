using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Documents.Model;

namespace PackBuilder.Docx.Counting;

/// <summary>Counts the headings and questions of a document as a word processor will, and plans what differs as a new start. Used once.</summary>
internal sealed class NumberPlanner
{
    private readonly NumberPlan _plan = new();
    private readonly Func<int, bool> _isHouses;
    private readonly bool _hasQuestionsInOutline;
    private readonly int?[] _last = new int?[NumberPlan.Levels];
    private readonly int[] _instances = new int[NumberPlan.Levels];
    private readonly List<Heading> _headings = [];

    // By language: that of the document, and the second of two.
    private readonly List<QuestionCard>[] _cards = [[], []];

    private NumberPlanner(Func<int, bool> isHouses, bool hasQuestionsInOutline) => (_isHouses, _hasQuestionsInOutline) = (isHouses, hasQuestionsInOutline);

    /// <param name="isHouses">Whether the styles of a house number the headings of a level, from 1.</param>
    /// <param name="hasQuestionsInOutline">Whether questions are headings; a house that has a style for them means them to have that.</param>
    public static NumberPlan Make(Document document, Func<int, bool> isHouses, bool hasQuestionsInOutline)
    {
        var planner = new NumberPlanner(isHouses, hasQuestionsInOutline);
        planner.Collect(document.Blocks, 0, 0);
        planner._plan.Outline.Close();
        planner.ChooseStyles();
        planner._headings.ForEach(planner.Count);
        for (int side = 0; side < planner._cards.Length; side++)
            planner.CountQuestions(planner._cards[side], side);
        return planner._plan;
    }

    // What is nested deeper is refused elsewhere.
    private void Collect(ImmutableArray<Block> blocks, int side, int depth)
    {
        if (depth > Nesting.DeepestBlock)
            return;
        foreach (var block in blocks)
            Collect(block, side, depth + 1);
    }

    private void Collect(Block block, int side, int depth)
    {
        switch (block)
        {
            case Heading heading:
                _headings.Add(heading);
                _plan.Outline.Add(heading);
                break;
            case QuestionCard card:
                _cards[side].Add(card);
                // What faces a question is that question again.
                if (_hasQuestionsInOutline && side == 0)
                    _plan.Outline.Add(card);
                break;
            case BilingualPair pair:
                Collect(pair.Zh, side, depth);
                Collect(pair.En, 1, depth);
                break;
            case ListBlock list:
                foreach (var item in list.Items)
                    Collect(item.Blocks, side, depth);
                break;
            case Paragraph or Table or Figure:
                break;
            default:
                foreach (var content in block.Contents)
                    Collect(content.Blocks, side, depth);
                break;
        }
    }

    // The form that most headings of a level have.
    private void ChooseStyles()
    {
        for (int level = 0; level < NumberPlan.Levels; level++)
        {
            var style = _headings.Where(heading => heading.Level == level + 1).Select(MarkOf).OfType<HeadingMark>()
                .GroupBy(mark => mark.Style).OrderByDescending(group => group.Count()).FirstOrDefault()?.Key;
            if (style is null)
                continue;
            _plan.Write(level, style);
            _plan.Depth = level + 1;
        }

        if (_plan.Depth > 0)
            _plan.Add(new PlannedInstance(new CountedList(IsHeadings: true, 0), null));
    }

    private static HeadingMark? MarkOf(Heading heading) => heading.Inlines is [TextRun first, ..] ? HeadingMark.Of(first.Text) : null;

    private void Count(Heading heading)
    {
        int level = heading.Level - 1;
        if (level >= _plan.Depth)
            return;
        var style = _plan.Headings[level];
        var mark = MarkOf(heading);
        if (_isHouses(heading.Level))
        {
            if (mark is not null)
                _plan.Count(heading, new Counted(null, level, mark.Text));
            return;
        }

        // A level without numbers counts all the same, so that what is below it starts anew.
        if (style is not null && mark?.Style != style)
            return;
        int number = mark?.Number ?? _last[level] + 1 ?? 1;
        if (number != (_last[level] + 1 ?? 1))
            _instances[level] = _plan.Add(new PlannedInstance(new CountedList(IsHeadings: true, 0), (level, number)));
        _last[level] = number;
        for (int below = level + 1; below < NumberPlan.Levels; below++)
            (_last[below], _instances[below]) = (null, 0);
        _plan.Count(heading, new Counted(_instances[level], level, mark?.Text ?? ""));
    }

    // Questions count through the document. One whose number follows neither from the one before it nor leads to the one after it is text.
    private void CountQuestions(List<QuestionCard> cards, int side)
    {
        int?[] numbers = [.. cards.Select(NumberOf)];
        (int Instance, int Number)? last = null;
        for (int i = 0; i < numbers.Length; i++)
        {
            if (numbers[i] is not { } number)
                continue;
            bool follows = last?.Number + 1 == number;
            if (!follows && number != 1 && (i + 1 == numbers.Length || numbers[i + 1] != number + 1))
                continue;
            int instance = follows ? last!.Value.Instance : _plan.Add(new PlannedInstance(new CountedList(IsHeadings: false, side), last is null && number == 1 ? null : (0, number)));
            last = (instance, number);
            _plan.QuestionLists = Math.Max(_plan.QuestionLists, side + 1);
            _plan.Count(cards[i], new Counted(instance, 0, cards[i].Number));
        }
    }

    private static int? NumberOf(QuestionCard card) =>
        int.TryParse(card.Number, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number.ToString(CultureInfo.InvariantCulture) == card.Number ? number : null;
}
