using System.Text;

namespace PackBuilder.Guides.Captures;

/// <summary>How often each character occurs: those of the basic plane in an array, the few others in a table.</summary>
internal sealed class RuneCounts
{
    private readonly int[] _basic = new int[char.MaxValue + 1];
    private readonly Dictionary<Rune, int> _others = [];

    public int this[Rune rune] => rune.IsBmp ? _basic[rune.Value] : _others.GetValueOrDefault(rune);

    /// <summary>The sum of what is above nothing.</summary>
    public int Over
    {
        get
        {
            int over = _others.Values.Where(count => count > 0).Sum();
            foreach (int count in _basic)
                over += Math.Max(0, count);
            return over;
        }
    }

    public void Add(Rune rune, int count)
    {
        if (rune.IsBmp)
            _basic[rune.Value] += count;
        else
            _others[rune] = _others.GetValueOrDefault(rune) + count;
    }
}
