using System.Globalization;
using PackBuilder.Packs.Model;
using PackBuilder.Text.Source;

namespace PackBuilder.Building.Origins;

/// <summary>Tells from which block of a guide each stretch of generated Markdown comes. The Markdown itself holds no trace of them.</summary>
public sealed class SourceMap
{
    private readonly List<(int Start, int End, string Key)> _stretches = [];

    /// <summary>What the template wrote; null before it ran.</summary>
    public SourceText? Markdown { get; set; }

    public void Add(int start, int length, string key) => _stretches.Add((start, start + length, key));

    /// <summary>The block that a place comes of; null for what the template itself, the pack or the employer says.</summary>
    public BlockKey? BlockAt(int offset)
    {
        // Inner ones come last.
        int found = _stretches.FindLastIndex(stretch => stretch.Start <= offset && offset < stretch.End);
        if (found < 0)
            return null;
        string key = _stretches[found].Key;
        int slash = key.LastIndexOf('/');
        return new BlockKey(key[..slash], int.Parse(key.AsSpan(slash + 1), CultureInfo.InvariantCulture));
    }
}
