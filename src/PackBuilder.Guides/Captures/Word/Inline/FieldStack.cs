using System.Text;

namespace PackBuilder.Guides.Captures.Word.Inline;

/// <summary>The fields that are open at a place: each is an instruction, and then its result, which is what a reader sees.</summary>
internal sealed class FieldStack
{
    private readonly List<StringBuilder?> _open = [];

    /// <summary>True within a field that stands in the instruction of another one. Text right in an instruction is a file's slip.</summary>
    public bool IsInInstruction => _open.Count > 1 && _open.SkipLast(1).Any(instruction => instruction is not null);

    public void Begin() => _open.Add(new StringBuilder());

    public void Instruct(string text)
    {
        if (_open.Count > 0)
            _open[^1]?.Append(text);
    }

    public void Separate()
    {
        if (_open.Count > 0)
            _open[^1] = null;
    }

    /// <returns>The instruction of a field that has no result; null for others.</returns>
    public string? End()
    {
        if (_open.Count == 0)
            return null;
        var instruction = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        return instruction?.ToString();
    }

    /// <summary>No instruction goes on into the next paragraph; one that was never ended would hide all text after it.</summary>
    public void EndParagraph() => _open.RemoveAll(instruction => instruction is not null);
}
