using PackBuilder.Documents.Model;

namespace PackBuilder.Docx.Counting;

/// <summary>
/// The numbered lists of one question: each is a level of its own below the question in the list of questions, so that they start anew
/// with every question, also with one that somebody copies. Lives for one card.
/// </summary>
/// <param name="instance">Index of the instance that counts the question.</param>
internal sealed class CardLists(int instance)
{
    /// <summary>Levels below the question.</summary>
    public const int Most = 8;

    private readonly List<int> _next = [];

    public int Instance => instance;

    /// <summary>The level of the list, from 1; null where it must be a list of its own.</summary>
    public int? LevelOf(ListBlock list)
    {
        int level = list.Start == 1 ? -1 : _next.LastIndexOf(list.Start);
        if (level < 0 && (list.Start != 1 || _next.Count == Most))
            return null;
        if (level < 0)
        {
            level = _next.Count;
            _next.Add(1);
        }

        _next[level] = list.Start + list.Items.Length;
        return level + 1;
    }
}
