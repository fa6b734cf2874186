using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Building.Ledgers;

/// <summary>A ledger in one line.</summary>
public static class LedgerSummary
{
    private static Message Said(BlockState state, int count) => state switch
    {
        BlockState.Rendered => (Message)$"{count} rendered",
        BlockState.Excluded => $"{count} excluded",
        BlockState.Merged => $"{count} merged",
        BlockState.Lost => $"{count} lost",
        _ => $"{count} unaccounted",
    };

    public static Message Of(PackLedger ledger)
    {
        var states = Enum.GetValues<BlockState>()
            .Where(state => ledger.Count(state) > 0)
            .Select(state => Said(state, ledger.Count(state)));
        return ledger.Employer is null
            ? (Message)$"ledger of {ledger.Pack}: {ledger.Blocks.Length} blocks, {Message.List(states)}"
            : $"ledger of {ledger.Pack} for {ledger.Employer}: {ledger.Blocks.Length} blocks, {Message.List(states)}";
    }
}
