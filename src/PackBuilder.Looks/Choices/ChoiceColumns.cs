using System.Collections.Immutable;
using PackBuilder.Documents.Model;

namespace PackBuilder.Looks.Choices;

/// <summary>How the options of a question stand: on lines, or in columns where all of them are short. The same in every format.</summary>
public static class ChoiceColumns
{
    /// <summary>A box and what parts it from the key, in em.</summary>
    public const double Box = 1.5;

    // Em: a key with its dot, and what parts it from the text.
    private const double Key = 1.75;
    private const double FurtherDigit = 0.55;

    // Em between two columns.
    private const double Gap = 1.5;

    // Widths are estimated before they are set.
    private const double Slack = 1.06;

    /// <summary>Width of the column of boxes and keys, in em.</summary>
    public static double MarkWidth(ChoiceList list)
    {
        int longest = list.Items.Max(item => item.Key.Length);
        bool hasBoxes = list.Items.Any(item => item.Ticked is not null);
        return (hasBoxes ? Box : 0) + (longest == 0 ? 0 : Key + (longest - 1) * FurtherDigit);
    }

    /// <summary>So many options stand in a row: all of up to four, else two, else one.</summary>
    /// <param name="widths">The widths of the texts, in em.</param>
    /// <param name="room">In em.</param>
    public static int Of(ChoiceList list, IReadOnlyCollection<double> widths, double room)
    {
        if (list.Items.Any(item => item.Inlines.Any(inline => inline is LineBreak)))
            return 1;
        double needed = MarkWidth(list) + widths.Max() * Slack + Gap;
        return Candidates(list.Items.Length).FirstOrDefault(columns => needed <= room / columns, 1);
    }

    // Three and one, or four and one, would look like a mistake.
    private static ImmutableArray<int> Candidates(int options) => options switch
    {
        1 => [],
        2 or 3 => [options],
        4 => [4, 2],
        _ => [2],
    };
}
