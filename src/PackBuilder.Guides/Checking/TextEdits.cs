using System.Text;

namespace PackBuilder.Guides.Checking;

/// <summary>Changes to a text, by the place where each begins. Those that change nothing are not kept.</summary>
internal sealed class TextEdits(string content)
{
    private readonly SortedDictionary<int, (int Length, string Text)> _edits = [];

    public int Count => _edits.Count;

    /// <summary>Puts a text in the place of some characters, or of none.</summary>
    public void Replace(int start, int length, string text)
    {
        if (!content.AsSpan(start, length).SequenceEqual(text))
            _edits[start] = (length, text);
    }

    public string Apply()
    {
        var text = new StringBuilder(content.Length);
        int done = 0;
        foreach (var (start, (length, written)) in _edits)
        {
            text.Append(content, done, start - done).Append(written);
            done = start + length;
        }

        return text.Append(content, done, content.Length - done).ToString();
    }
}
