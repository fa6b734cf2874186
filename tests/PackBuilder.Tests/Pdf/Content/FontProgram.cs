using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PackBuilder.Tests.Typesetting.Fonts.Subsetting;

namespace PackBuilder.Tests.Pdf.Content;

/// <summary>An embedded font as the file describes it.</summary>
/// <param name="Widths">By code, from the W array.</param>
/// <param name="Text">By code, from the ToUnicode map.</param>
internal sealed partial record FontProgram(string Name, double[] Widths, SortedDictionary<int, string> Text, SubsetTables Tables)
{
    /// <summary>All fonts of a file by the names that pages use.</summary>
    public static Dictionary<string, FontProgram> Of(ReadablePdf file)
    {
        string resources = file.Object(file.Find("^<<\\s*/Font <<"));
        return Resource().Matches(resources).ToDictionary(
            match => match.Groups[1].Value,
            match => Read(file, int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture)));
    }

    private static FontProgram Read(ReadablePdf file, int type0)
    {
        int descendant = int.Parse(Regex.Match(file.Object(type0), @"/DescendantFonts \[(\d+)").Groups[1].Value, CultureInfo.InvariantCulture);
        int descriptor = file.Reference(descendant, "FontDescriptor");
        var tables = SubsetTables.Read(file.Stream(file.Reference(descriptor, "FontFile2")));
        string name = Regex.Match(file.Object(type0), @"/BaseFont /(\S+)").Groups[1].Value;
        string map = Encoding.ASCII.GetString(file.Stream(file.Reference(type0, "ToUnicode")));
        return new FontProgram(name, WidthsOf(file.Object(descendant), tables.Maxp.GlyphCount), TextOf(map), tables);
    }

    private static double[] WidthsOf(string dictionary, int count)
    {
        double[] widths = [.. Enumerable.Repeat(1000.0, count)];
        string array = Regex.Match(dictionary, @"/W \[(.*)\]\s*>>$", RegexOptions.Singleline).Groups[1].Value;
        foreach (Match run in WidthRun().Matches(array))
        {
            int code = int.Parse(run.Groups[1].Value, CultureInfo.InvariantCulture);
            foreach (string width in run.Groups[2].Value.Split(' '))
                widths[code++] = double.Parse(width, CultureInfo.InvariantCulture);
        }

        return widths;
    }

    private static SortedDictionary<int, string> TextOf(string map)
    {
        var text = new SortedDictionary<int, string>();
        foreach (Match range in TextRange().Matches(map))
        {
            int code = int.Parse(range.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            foreach (Match value in Regex.Matches(range.Groups[2].Value, "<([0-9A-F]+)>"))
                text.Add(code++, Encoding.BigEndianUnicode.GetString(Convert.FromHexString(value.Groups[1].Value)));
        }

        return text;
    }

    [GeneratedRegex(@"/(F\d+) (\d+) 0 R")]
    private static partial Regex Resource();

    [GeneratedRegex(@"(\d+)\[([^\]]*)\]")]
    private static partial Regex WidthRun();

    [GeneratedRegex(@"<([0-9A-F]{4})><[0-9A-F]{4}>\[([^\]]*)\]")]
    private static partial Regex TextRange();
}
