using System.Collections.Immutable;
using PackBuilder.Documents.Model;

namespace PackBuilder.Docx.Counting;

/// <summary>
/// Which headings and questions of a document are numbered by the word processor: they stay right when somebody inserts, moves or deletes
/// one. What follows no count, such as the twelve questions that a short pack takes out of sixty, keeps its number as text.
/// </summary>
internal sealed class NumberPlan
{
    private readonly Dictionary<Block, Counted> _counted = new(ReferenceEqualityComparer.Instance);
    private readonly List<PlannedInstance> _instances = [];
    private readonly Dictionary<CountedList, int> _first = [];
    private readonly CountingStyle?[] _levels = new CountingStyle?[Levels];

    /// <summary>Levels of headings that can be counted.</summary>
    public const int Levels = 4;

    /// <summary>How each level of headings is written; null where it shows no number.</summary>
    public IReadOnlyList<CountingStyle?> Headings => _levels;

    /// <summary>Levels of headings, from the first, that take part in counting; 0 for none.</summary>
    public int Depth { get; internal set; }

    /// <summary>The lists in turn, those that go on with another of the same definition too.</summary>
    public IReadOnlyList<PlannedInstance> Instances => _instances;

    /// <summary>Which questions are headings.</summary>
    public QuestionOutline Outline { get; } = new();

    /// <summary>How many definitions of questions there are: one for each language where two stand beside each other.</summary>
    public int QuestionLists { get; internal set; }

    /// <summary>The list that the style of questions carries, or null.</summary>
    public int? OfQuestions => Find(new CountedList(IsHeadings: false, 0));

    /// <summary>The list that the styles of headings carry, or null.</summary>
    public int? OfHeadings => Find(new CountedList(IsHeadings: true, 0));

    /// <summary>Null where the number, if there is any, is text.</summary>
    public Counted? Of(Block block) => _counted.GetValueOrDefault(block);

    internal void Count(Block block, Counted counted) => _counted[block] = counted;

    internal void Write(int level, CountingStyle style) => _levels[level] = style;

    /// <returns>The index of the new instance.</returns>
    internal int Add(PlannedInstance instance)
    {
        _instances.Add(instance);
        _first.TryAdd(instance.List, _instances.Count - 1);
        return _instances.Count - 1;
    }

    private int? Find(CountedList list) => _first.TryGetValue(list, out int index) ? index : null;
}

/// <summary>A definition that counts.</summary>
/// <param name="Side">0 for the document, 1 for the second of two languages.</param>
internal readonly record struct CountedList(bool IsHeadings, int Side);

/// <param name="Start">Where it starts anew at a level; null for one that counts from the start of its definition.</param>
internal sealed record PlannedInstance(CountedList List, (int Level, int Number)? Start);
