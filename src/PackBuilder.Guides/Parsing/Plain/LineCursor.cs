using System.Collections.Immutable;

namespace PackBuilder.Guides.Parsing.Plain;

/// <summary>A place among lines that moves forward only.</summary>
/// <param name="after">What stands after the last line, to be looked at and not taken; null at the end of the text.</param>
/// <param name="isFirst">The lines are the first of their text.</param>
internal sealed class LineCursor(ImmutableArray<PlainLine> lines, PlainLine? after, bool isFirst)
{
    private int _index;

    public bool AtEnd => _index >= lines.Length;

    public bool AtStart => isFirst && _index == 0;

    public PlainLine? Current => _index < lines.Length ? lines[_index] : null;

    public PlainLine? Previous => _index > 0 ? lines[_index - 1] : null;

    public PlainLine? Peek(int ahead) => _index + ahead < lines.Length ? lines[_index + ahead] : _index + ahead == lines.Length ? after : null;

    public PlainLine Take() => lines[_index++];

    public void Skip(int count) => _index += count;
}
