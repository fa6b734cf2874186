using System.Collections.Immutable;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Restoration;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Parsing.Sources;

/// <summary>
/// Counts every line of the source once. What the blocks cover is content, what restoration took out is furniture, and
/// only a line without a character may be blank: whatever is left over was lost, and that is an error. Characters are
/// counted beside, since many lines say little of a page that is one line.
/// </summary>
internal static class SourceLedgerBuilder
{
    public static Ledger Build(RestoredCapture restored, ICollection<Diagnostic> problems)
    {
        var text = restored.Capture.Text;
        int lines = text.LineCount > 1 && text.StartOfLine(text.LineCount) == text.Content.Length ? text.LineCount - 1 : text.LineCount;
        ImmutableArray<FurnitureLine> furniture = [.. restored.Furniture.DistinctBy(line => line.Line)];
        var gone = furniture.Select(line => line.Line).ToHashSet();
        var covered = Covered(restored.Capture.Blocks);
        int content = 0, blank = 0;
        for (int line = 1; line <= lines; line++)
        {
            if (gone.Contains(line))
                continue;
            if (string.IsNullOrWhiteSpace(text.Line(line)))
                blank++;
            else if (covered.Contains(line))
                content++;
            else
                problems.Add(ParsingErrors.LineWithoutState(text, line));
        }

        return new Ledger(lines, content, blank, furniture) { Characters = Count(restored), Dropped = restored.Dropped };
    }

    private static CharacterCounts Count(RestoredCapture restored) => new(
        restored.CharactersRead,
        restored.Capture.Blocks.Sum(CharacterCount.Of),
        restored.Dropped.Sum(dropped => dropped.Characters),
        restored.CharactersRepaired);

    private static HashSet<int> Covered(IEnumerable<CaptureBlock> blocks)
    {
        var covered = new HashSet<int>();
        foreach (var block in blocks)
        {
            for (int line = block.At.Line; line < block.At.Line + Math.Max(1, block.Lines); line++)
                covered.Add(line);
        }

        return covered;
    }
}
