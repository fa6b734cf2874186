using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Restoration.Chinese;

namespace PackBuilder.Guides.Restoration.Punctuation;

/// <summary>
/// Gives Chinese sentences Chinese punctuation and leaves English ones alone (GB/T 15834-2011; CLREQ 3.1; CY/T 154-2017 for
/// English within Chinese). Works line by line; a line without a Chinese character is none of its business.
/// </summary>
internal sealed partial class PunctuationPass : TextPass
{
    public override string Name => "punctuation";

    protected override (string Text, int Changes) Repair(string text, RestorationState state)
    {
        if (!Characters.HasHan(text))
            return (text, 0);
        // Corner brackets are the quotation marks of Traditional text.
        bool keepsCorners = state.Traditional == TraditionalSetting.Keep;
        int changes = 0;
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string repaired = RepairLine(lines[i], keepsCorners);
            changes += Changed(lines[i], repaired);
            lines[i] = repaired;
        }

        return changes == 0 ? (text, 0) : (string.Join('\n', lines), changes);
    }

    private static string RepairLine(string line, bool keepsCorners)
    {
        if (!Characters.HasHan(line))
            return line;
        // A line break in the cell of a table parts its Chinese from its English.
        if (line.Contains("<br", StringComparison.OrdinalIgnoreCase))
            return string.Concat(CellBreak().Split(line).Select(part => part.StartsWith('<') ? part : RepairRow(part, keepsCorners)));
        return RepairRow(line, keepsCorners);
    }

    private static string RepairRow(string line, bool keepsCorners)
    {
        if (!Characters.HasHan(line))
            return line;
        string quoted = QuoteMarks.Repair(line, keepsCorners);
        string dashed = LongMarks.Repair(quoted);
        return WidthMarks.Repair(dashed);
    }

    // Counts marks, not places: dropping a space after a mark moves everything after it.
    private static int Changed(string before, string after) => ReferenceEquals(before, after) || before == after
        ? 0
        : Math.Max(1, Count(before) - Count(after));

    private static int Count(string text)
    {
        int count = 0;
        foreach (char c in text)
        {
            if (c is ',' or ';' or ':' or '?' or '!' or '(' or ')' or '.' or '"' or '-')
                count++;
        }

        return count;
    }

    [GeneratedRegex(@"(<br\s*/?>)", RegexOptions.IgnoreCase)]
    private static partial Regex CellBreak();
}
