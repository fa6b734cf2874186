using System.Text;
using PackBuilder.Docx.Styles;
using PackBuilder.Text.Stamps;

namespace PackBuilder.Docx.Composing;

/// <summary>Names of bookmarks from ids: Word allows letters, digits and underscores, a letter first, 40 at most.</summary>
internal sealed class BookmarkNames
{
    private readonly Dictionary<string, string> _names = [];
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<(string Id, bool IsSecond), string> _labels = [];
    private readonly HashSet<string> _held = [];
    private int _numbers;

    /// <summary>The next number for a bookmark: they are numbered through the document.</summary>
    public int NextNumber() => ++_numbers;

    /// <summary>
    /// Name of the bookmark around what a reference to a block repeats. Word hides names that start with an underscore.
    /// </summary>
    /// <param name="isSecond">Of the label in the second language.</param>
    public string OfLabel(string id, bool isSecond = false)
    {
        if (!_labels.TryGetValue((id, isSecond), out string? name))
            _labels.Add((id, isSecond), name = "_Ref" + Theme.Number(_labels.Count + 1));
        return name;
    }

    /// <summary>The name of the bookmark at a block, and those of the bookmarks beside it that hold a long id.</summary>
    public IEnumerable<string> AllOf(string id) => [Of(id), .. _held.Add(id) ? NameStamp.Of(id, _held.Count) : []];

    public string Of(string id)
    {
        if (_names.TryGetValue(id, out string? known))
            return known;
        var plain = new StringBuilder();
        foreach (char c in id)
            plain.Append(char.IsAsciiLetterOrDigit(c) ? c : '_');
        if (plain.Length == 0 || !char.IsAsciiLetter(plain[0]))
            plain.Insert(0, 'b');
        // A short id is whole in the name, so that it comes back with the document; a long one has names of its own for that.
        string name = plain.ToString(0, Math.Min(plain.Length, NameStamp.Longest));
        for (int i = 2; !_taken.Add(name); i++)
        {
            string end = "_" + Theme.Number(i);
            name = plain.ToString(0, Math.Min(plain.Length, NameStamp.Longest - end.Length)) + end;
        }

        return _names[id] = name;
    }
}
