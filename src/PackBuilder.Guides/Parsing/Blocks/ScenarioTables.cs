using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Pieces;
using PackBuilder.Guides.Parsing.Words;

namespace PackBuilder.Guides.Parsing.Blocks;

/// <summary>
/// Scenarios out of a table whose rows end in a dialogue: first column the situation, last column the words, what is
/// between them the principle.
/// </summary>
internal static class ScenarioTables
{
    public static IEnumerable<ScenarioBlock> Read(TablePiece table)
    {
        if (table.Columns.Length < 2)
            return [];
        ScenarioBlock?[] scenarios = [.. table.Rows.Select(Scenario)];
        // One row that happens to quote somebody makes no table of scenarios.
        return scenarios.Count(scenario => scenario is not null) * 2 > scenarios.Length ? scenarios.OfType<ScenarioBlock>() : [];

        ScenarioBlock? Scenario(System.Collections.Immutable.ImmutableArray<LocalizedText> row)
        {
            if (row.Length < 2 || SpokenTurns.Read((row[^1].Zh ?? "").Split('\n')) is not { Length: > 1 } turns)
                return null;
            if (!turns.Any(turn => turn.Role is Speakers.Customer or Speakers.Agent))
                return null;
            return new ScenarioBlock(row[0], row.Length > 2 ? row[1] : null, turns) { Restates = true, From = table.At };
        }
    }
}
