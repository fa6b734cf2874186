using System.Globalization;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Typesetting.Lines;

/// <summary>Cases of tests/data/typesetting/lines.txt.</summary>
public class LineVectorTests
{
    public static TheoryData<string> Cases =>
        [.. File.ReadAllLines(Path.Combine(TestPaths.Data, "typesetting", "lines.txt")).Where(line => line.Length > 0 && line[0] != '#')];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_is_cut_into_the_stated_lines(string line)
    {
        string[] fields = [.. line.Split('|').Select(field => field.Trim())];
        int measure = int.Parse(fields[0], CultureInfo.InvariantCulture);

        var lines = SetText.Lines(fields[2], measure, fields[1]);

        Assert.Equal(fields[3], string.Concat(lines.Select(l => l.Text + "⏎")));
        if (fields[4].Length > 0)
            Assert.Equal(double.Parse(fields[4], CultureInfo.InvariantCulture), lines[0].Width, 0.006);
    }
}
