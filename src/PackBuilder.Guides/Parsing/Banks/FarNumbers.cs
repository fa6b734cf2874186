namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>Which numbers have an answer in a block behind them.</summary>
internal sealed class FarNumbers(AnswerZones zones)
{
    private readonly (int Start, HashSet<int> Numbers)[] _zones = [.. zones.All.Select(zone => (zone.Start, zone.Entries.Select(entry => entry.Number).ToHashSet()))];

    public bool Has(int line, int number)
    {
        if (number == 0)
            return false;
        foreach (var (start, numbers) in _zones)
        {
            if (start > line && numbers.Contains(number))
                return true;
        }

        return false;
    }
}
