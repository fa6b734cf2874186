using System.Text;

namespace PackBuilder.Guides.Captures;

/// <summary>How often each character occurs: those of the basic plane in arrays of 256, the few others in a table.</summary>
internal sealed class RuneCounts
{
    // No text has characters in more than some of them.
    private readonly int[]?[] _basic = new int[]?[256];
    private readonly Dictionary<Rune, int> _others = [];

    public int this[Rune rune] => rune.IsBmp ? _basic[rune.Value >> 8]?[rune.Value & 255] ?? 0 : _others.GetValueOrDefault(rune);

    /// <summary>The sum of what is above nothing.</summary>
    public int Over
    {
        get
        {
            int over = _others.Values.Where(count => count > 0).Sum();
            foreach (int[]? part in _basic)
            {
                foreach (int count in part ?? [])
                    over += Math.Max(0, count);
            }

            return over;
        }
    }

    public void Add(Rune rune, int count)
    {
        if (rune.IsBmp)
            (_basic[rune.Value >> 8] ??= new int[256])[rune.Value & 255] += count;
        else
            _others[rune] = _others.GetValueOrDefault(rune) + count;
    }
}
