using System.Collections.Immutable;

namespace PackBuilder.Guides.Parsing.Plain;

/// <summary>A place among lines that moves forward only.</summary>
internal sealed class LineCursor(ImmutableArray<PlainLine> lines)
{
    private int _index;

    public bool AtEnd => _index >= lines.Length;

    public bool AtStart => _index == 0;

    public PlainLine? Current => Peek(0);

    public PlainLine? Previous => _index > 0 ? lines[_index - 1] : null;

    public PlainLine? Peek(int ahead) => _index + ahead < lines.Length ? lines[_index + ahead] : null;

    public PlainLine Take() => lines[_index++];

    public void Skip(int count) => _index += count;
}
