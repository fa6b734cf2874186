using System.Collections.Immutable;
using PackBuilder.Pdf.Objects;
using PackBuilder.Typesetting.Bytes;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Pdf.Navigation;

/// <summary>The page numbers that a viewer shows (12.4.2). Pages before the first range count from 1.</summary>
internal static class PageLabels
{
    public static void Write(ImmutableArray<PageLabelRange> ranges, int pageCount, ByteBuffer target)
    {
        target.Ascii("/PageLabels<</Nums[");
        if (ranges.IsDefaultOrEmpty || ranges[0].FromPage > 0)
            target.Ascii("0<</S/D>>");
        int next = 0;
        foreach (var range in ranges.IsDefault ? [] : ranges)
        {
            // Keys must ascend and name pages that exist.
            if (range.FromPage < next || range.FromPage >= pageCount)
                continue;
            Write(range, target);
            next = range.FromPage + 1;
        }

        target.Ascii("]>>");
    }

    private static void Write(PageLabelRange range, ByteBuffer target)
    {
        target.Integer(range.FromPage).Ascii("<<");
        if (range.Style != PageLabelStyle.None)
            target.Ascii(range.Style == PageLabelStyle.LowerRoman ? "/S/r" : "/S/D");
        if (range.Prefix.Length > 0)
            target.Ascii("/P").TextString(range.Prefix);
        if (range.Start > 1)
            target.Ascii("/St ").Integer(range.Start);
        target.Ascii(">>");
    }
}
