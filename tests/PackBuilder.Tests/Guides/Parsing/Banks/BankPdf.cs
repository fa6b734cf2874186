using PackBuilder.Tests.Guides.Captures.Pdf;

namespace PackBuilder.Tests.Guides.Parsing.Banks;

/// <summary>A PDF as an office program prints lines: long ones go on in the next row, an empty one leaves a gap.</summary>
internal static class BankPdf
{
    private const double Left = 60, Top = 780, Bottom = 60, Step = 16, Gap = 14;
    private const double Measure = PdfOf.Width - 2 * Left;
    private const double Size = 10;

    public static byte[] Of(IReadOnlyList<string> lines)
    {
        var pages = new List<string> { PdfOf.Text(Left, Top, lines[0], 16, bold: true) };
        double y = Top - 2 * Step;
        foreach (string line in lines.Skip(1))
        {
            if (line.Length == 0)
            {
                y -= Gap;
                continue;
            }

            foreach (string row in Rows(line))
            {
                if (y < Bottom)
                {
                    pages.Add("");
                    y = Top;
                }

                pages[^1] += PdfOf.Text(Left, y, row, Size);
                y -= Step;
            }
        }

        return PdfOf.Pages(pages);
    }

    private static IEnumerable<string> Rows(string line)
    {
        int from = 0;
        double width = 0;
        for (int i = 0; i < line.Length; i++)
        {
            double advance = line[i] < '\u0100' ? Size / 2 : Size;
            if (width + advance > Measure)
            {
                // Latin words stay whole, as everywhere.
                int cut = line[i] < '\u0100' && line.LastIndexOf(' ', i, i - from) is > 0 and var blank ? blank + 1 : i;
                yield return line[from..cut].TrimEnd();
                from = cut;
                width = (i - cut) * Size / 2;
            }

            width += advance;
        }

        yield return line[from..];
    }
}
