using System.Collections.Immutable;
using PackBuilder.Guides.Parsing.Lines;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>
/// Chooses, of the lines that may start a question, those that do: the choice that leaves the least unexplained. A number that is
/// skipped or repeated costs something, a question without an answer more, one that holds two answers most. So the points of an answer,
/// which have no answers of their own, stay points though they are numbered like the questions.
/// </summary>
internal sealed class Segmentation
{
    // Numbered lines that one answer may hold.
    private const int Window = 60;

    // What a question is worth, and what speaks against one.
    private const double Found = -1;
    private const double TwoInOne = 2.5;
    private const double NothingBelow = 0.9;
    private const double NoMark = 0.35;
    private const double DoesNotAsk = 0.6;
    private const double UnlikeTheOthers = 0.7;
    private const double Spoken = 1.5;
    private const double SkippedOne = 0.54;

    // More than anything else: a person said that it is a question.
    private const double Unheeded = 1000;

    private readonly ImmutableArray<LineFacts> _facts;
    private readonly Counts _counts;
    private readonly ImmutableArray<int> _starts;
    private readonly int[] _ends;

    // Of each start, the line that its question reaches at most.
    private readonly int[] _limits;

    // How many of the starts before each are questions because a person says so.
    private readonly int[] _said;
    private readonly bool _isMarked;
    private readonly Func<int, bool> _hasFarAnswer;
    private readonly bool _isWeak;
    private readonly bool _isList;
    private bool _afterBlank;
    private bool _inHeadings;

    /// <param name="isWall">Lines that no question goes over, whatever starts one: headings, and what is taken already.</param>
    public Segmentation(ImmutableArray<LineFacts> facts, Counts counts, Candidate candidate, Func<int, bool> isWall, Func<int, bool> hasFarAnswer)
    {
        _facts = facts;
        _counts = counts;
        _starts = candidate.Starts;
        _isWeak = candidate.IsWeak;
        _isList = candidate.IsList;
        _hasFarAnswer = hasFarAnswer;
        // Where most starts have a mark of an answer below them, one without is suspicious.
        _isMarked = counts.AllAnswers * 2 >= Math.Max(1, _starts.Length) && counts.AllAnswers > 1;
        var starts = _starts.ToHashSet();
        _ends = new int[facts.Length + 1];
        _ends[facts.Length] = facts.Length;
        for (int i = facts.Length - 1; i >= 0; i--)
            _ends[i] = isWall(i) && !starts.Contains(i) ? i : _ends[i + 1];
        _limits = [.. Enumerable.Range(0, _starts.Length).Select(Limit)];
        _said = new int[_starts.Length + 1];
        for (int i = 0; i < _starts.Length; i++)
            _said[i + 1] = _said[i] + (facts[_starts[i]].Line.IsSaidToAsk ? 1 : 0);
    }

    // A heading holds nothing of the next one of its level, chosen or not, but a heading that is the mark of its answer.
    private int Limit(int start)
    {
        int end = _ends[_starts[start] + 1];
        int level = _facts[_starts[start]].Line.Level;
        for (int k = start + 1; level > 0 && k < _starts.Length && _starts[k] < end; k++)
        {
            if (IsHeading(_facts[_starts[k]]) && _facts[_starts[k]].Line.Level <= level)
                return _starts[k];
        }

        return end;
    }

    private static bool IsHeading(LineFacts fact) => fact is { Line.Level: > 0, Label: null or { Field: BankField.Question } };

    /// <summary>The questions and what they cost together: the less, the better.</summary>
    public (ImmutableArray<Segment> Segments, double Cost) Solve()
    {
        var first = Run();
        // A second look knows what the questions have in common.
        int blanks = first.Segments.Count(segment => _facts[segment.Start].Line.AfterBlank);
        int headings = first.Segments.Count(segment => _facts[segment.Start].Line.Level > 0);
        _inHeadings = first.Segments.Length >= 3 && headings < first.Segments.Length && headings * 10 >= first.Segments.Length * 8;
        _afterBlank = first.Segments.Length >= 3 && blanks * 10 >= first.Segments.Length * 9 && !first.Segments.All(segment => _counts.Text(segment.Start + 1, segment.End) == AfterBlanks(segment));
        return _inHeadings || _afterBlank ? Run() : first;
    }

    private int AfterBlanks(Segment segment)
    {
        int count = 0;
        for (int i = segment.Start + 1; i < segment.End; i++)
            count += _facts[i].Line.AfterBlank ? 1 : 0;
        return count;
    }

    private (ImmutableArray<Segment> Segments, double Cost) Run()
    {
        int count = _starts.Length;
        // best[j]: the least cost of everything before start j, where j is chosen.
        double[] best = new double[count + 1];
        int[] from = new int[count + 1];
        for (int j = 0; j <= count; j++)
        {
            best[j] = (j < count ? Opening(j) : 0) + Unheeded * _said[j];
            from[j] = -1;
            for (int i = j - 1; i >= Math.Max(0, j - Window); i--)
            {
                int stop = j < count ? _starts[j] : _facts.Length;
                int end = Math.Min(stop, _limits[i]);
                double cost = best[i] + Cost(_starts[i], end) + Skipped(i + 1, j, end) + (j < count ? Step(i, j) : 0) + (j == count || end < stop ? Left(i, end) : 0);
                if (cost < best[j])
                {
                    best[j] = cost;
                    from[j] = i;
                }

                if (_counts.Repeated(_starts[i], end) > 3)
                    break;
            }
        }

        return (Segments(from), best[count]);
    }

    private ImmutableArray<Segment> Segments(int[] from)
    {
        var segments = new List<Segment>();
        int next = _facts.Length;
        for (int i = from[^1]; i >= 0; i = from[i])
        {
            segments.Add(new Segment(_starts[i], Math.Min(next, _limits[i])));
            next = _starts[i];
        }

        segments.Reverse();
        return [.. segments];
    }

    private double Cost(int start, int end)
    {
        var first = _facts[start];
        int runs = _counts.OptionRuns(start, end);
        double cost = Found + TwoInOne * (_counts.Repeated(start, end) + Math.Max(0, runs - 1)) + Spoken * Math.Min(2, _counts.Turns(start + 1, end));
        bool named = first.Number is { IsNamed: true } || first.Label is { Field: BankField.Question };
        // A line that only counts has its question below.
        double ask = first.Body.Length == 0 && start + 1 < end ? Math.Max(0.5, _facts[start + 1].Ask) : first.Ask;
        bool answered = _counts.Answers(start, end) > 0 || runs > 0 || first.HasStemKey || _hasFarAnswer(start);
        if (!answered && !_isList)
        {
            cost += _counts.Text(start + 1, end) == 0 ? NothingBelow : NoMark;
            if (_isMarked)
                cost += NoMark;
        }

        if (!named && !(answered && !_isWeak))
            cost += DoesNotAsk * (1 - ask) + (_isWeak ? 0.15 : 0);
        if (_afterBlank && !first.Line.AfterBlank || _inHeadings && first.Line.Level == 0 && !named)
            cost += UnlikeTheOthers;
        // A prompt is no essay.
        return first.Body.Length > 600 ? cost + 1 : cost;
    }

    // Starts that are not chosen are part of the question before them; that one with an answer of its own is so is unlikely. A heading
    // beside those of questions that asks as they do, and is none, is unlikely too.
    private double Skipped(int from, int to, int end)
    {
        double cost = Unheeded * (_said[to] - _said[from]);
        for (int k = from; k < to; k++)
        {
            var fact = _facts[_starts[k]];
            if (_starts[k] >= end)
            {
                cost += IsHeading(fact) ? fact.Ask : 0;
                continue;
            }

            int next = k + 1 < _starts.Length ? Math.Min(_starts[k + 1], _ends[_starts[k] + 1]) : _ends[_starts[k] + 1];
            bool answered = _counts.Answers(_starts[k] + 1, next) > 0 || _counts.OptionRuns(_starts[k], next) > 0;
            cost += answered ? 0.4 : fact.Number is { IsNamed: true } || fact.Label is { Field: BankField.Question, IsStrong: true } ? 1 : 0.3 * fact.Ask;
        }

        return cost;
    }

    // What counts on after the last question of the text or of a section, and asks, is one more: nothing after it shows that its number was skipped.
    private double Left(int i, int end)
    {
        int next = i + 1;
        bool countsOn = next < _starts.Length && _starts[next] < end && _facts[_starts[next]].Number is { Number: > 0 } two && two.Number == _facts[_starts[i]].Number?.Number + 1;
        return countsOn ? SkippedOne * _facts[_starts[next]].Ask : 0;
    }

    private double Opening(int j) => _facts[_starts[j]].Number is { Number: > 1 } ? 0.3 : 0;

    private double Step(int i, int j)
    {
        if (_facts[_starts[i]].Number is not { Number: > 0 } one || _facts[_starts[j]].Number is not { Number: > 0 } two)
            return 0.05;
        int step = two.Number - one.Number;
        bool parted = _ends[_starts[i] + 1] < _starts[j];
        return step switch
        {
            1 => 0,
            0 => 0.8,
            > 1 => Math.Min(1.2, SkippedOne - 0.04 + 0.02 * step),
            _ when two.Number == 1 => parted ? 0 : 0.9,
            _ => parted ? 0.5 : 1.8,
        };
    }
}
