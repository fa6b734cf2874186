using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using ExcelNumberFormat;
using PackBuilder.Guides.Captures.Packages;

namespace PackBuilder.Guides.Captures.Sheets;

/// <summary>How a workbook shows its numbers: as the cell's style says, in the form a Chinese reader knows.</summary>
internal sealed class XlsxStyles
{
    private const string General = "General";

    // ECMA-376 part 1, 18.8.30; dates without a year first are given as Chinese Excel shows them.
    private static readonly ImmutableDictionary<int, string> BuiltIn = new Dictionary<int, string>
    {
        [1] = "0", [2] = "0.00", [3] = "#,##0", [4] = "#,##0.00", [9] = "0%", [10] = "0.00%", [11] = "0.00E+00", [12] = "# ?/?", [13] = "# ??/??",
        [14] = "yyyy/m/d", [15] = "d-mmm-yy", [16] = "d-mmm", [17] = "mmm-yy", [18] = "h:mm AM/PM", [19] = "h:mm:ss AM/PM", [20] = "h:mm",
        [21] = "h:mm:ss", [22] = "yyyy/m/d h:mm", [27] = "yyyy\"年\"m\"月\"", [28] = "m\"月\"d\"日\"", [29] = "m\"月\"d\"日\"", [30] = "m-d-yy",
        [31] = "yyyy\"年\"m\"月\"d\"日\"", [32] = "h\"时\"mm\"分\"", [33] = "h\"时\"mm\"分\"ss\"秒\"", [34] = "AM/PM h\"时\"mm\"分\"",
        [35] = "AM/PM h\"时\"mm\"分\"ss\"秒\"", [36] = "yyyy\"年\"m\"月\"", [37] = "#,##0", [38] = "#,##0", [39] = "#,##0.00", [40] = "#,##0.00",
        [45] = "mm:ss", [46] = "[h]:mm:ss", [47] = "mm:ss.0", [48] = "##0.0E+0", [49] = "@", [50] = "yyyy\"年\"m\"月\"", [51] = "m\"月\"d\"日\"",
        [57] = "yyyy\"年\"m\"月\"", [58] = "m\"月\"d\"日\"",
    }.ToImmutableDictionary();

    private readonly ImmutableArray<NumberFormat?> _formats;
    private readonly bool _startsIn1904;

    public XlsxStyles(XDocument? styles, bool startsIn1904)
    {
        _startsIn1904 = startsIn1904;
        var own = new Dictionary<int, string>();
        foreach (var element in Elements(styles, "numFmts", "numFmt"))
            own[Id(element)] = (string?)element.Attribute("formatCode") ?? General;
        _formats = [.. Elements(styles, "cellXfs", "xf").Select(Id).Select(id => FormatOf(own.GetValueOrDefault(id) ?? BuiltIn.GetValueOrDefault(id)))];
    }

    /// <summary>The number as the cell shows it; as stored where its format cannot be read.</summary>
    /// <param name="style">Index of the cell's style.</param>
    public string Show(string stored, int style)
    {
        if (!double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) || !double.IsFinite(value))
            return stored;
        if (style < 0 || style >= _formats.Length || _formats[style] is not { } format)
            return Plain(value);
        try
        {
            return format.Format(value, CultureInfo.InvariantCulture, _startsIn1904).Trim();
        }
        catch (Exception problem) when (problem is FormatException or ArgumentException or OverflowException or InvalidOperationException)
        {
            return Plain(value);
        }
    }

    // What is stored is the nearest binary fraction, which has digits that nobody typed.
    private static string Plain(double value) =>
        Math.Abs(value) < 1e15 && value == Math.Floor(value)
            ? value.ToString("0", CultureInfo.InvariantCulture)
            : value.ToString("G15", CultureInfo.InvariantCulture);

    private static NumberFormat? FormatOf(string? code) =>
        code is null || code.Equals(General, StringComparison.OrdinalIgnoreCase) || code == "@" || new NumberFormat(code) is not { IsValid: true } format ? null : format;

    private static IEnumerable<XElement> Elements(XDocument? styles, string list, string name) =>
        styles?.Root?.Elements().Where(element => element.Name.LocalName == list).Elements().Where(element => element.Name.LocalName == name) ?? [];

    private static int Id(XElement element) =>
        int.TryParse((string?)element.Attribute("numFmtId"), NumberStyles.Integer, CultureInfo.InvariantCulture, out int id) ? id : 0;
}
