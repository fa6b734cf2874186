using System.Collections.Immutable;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Building.Ledgers;

/// <summary>Says what is wrong with a ledger.</summary>
internal static class LedgerJudge
{
    public static ImmutableArray<Diagnostic> Judge(PackLedger ledger, SourceLocation pack) =>
    [
        .. ledger.Sources.Where(source => !source.Balances).Select(source => LedgerErrors.LinesDoNotAddUp(source, pack)),
        .. ledger.Blocks.Where(block => block.State == BlockState.Unaccounted).Select(block => LedgerErrors.Unaccounted(block, ledger.Pack)),

        // A run that makes some editions only cannot know what the others print.
        .. ledger.Blocks.Where(block => block.State == BlockState.Lost && ledger.IsComplete).Select(block => LedgerErrors.NotPrinted(block, ledger.Pack)),
    ];
}
