namespace PackBuilder.Building.Ledgers;

/// <summary>A ledger in one line.</summary>
public static class LedgerSummary
{
    public static string Of(PackLedger ledger)
    {
        string name = ledger.Employer is null ? ledger.Pack : $"{ledger.Pack} for {ledger.Employer}";
        var states = Enum.GetValues<BlockState>()
            .Where(state => ledger.Count(state) > 0)
            .Select(state => $"{ledger.Count(state)} {state.ToString().ToLowerInvariant()}");
        return $"ledger of {name}: {ledger.Blocks.Length} blocks, {string.Join(", ", states)}";
    }
}
