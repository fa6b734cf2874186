using System.Globalization;

namespace PackBuilder.Documents.Pictures;

/// <summary>Plain decimal numbers, as people write them.</summary>
internal static class Lengths
{
    public static bool TryParse(ReadOnlySpan<char> text, out double value) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
}
