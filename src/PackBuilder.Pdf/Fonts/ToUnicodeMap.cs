using System.Collections.Immutable;
using PackBuilder.Pdf.Objects;
using PackBuilder.Typesetting.Bytes;

namespace PackBuilder.Pdf.Fonts;

/// <summary>
/// From codes to text (9.10.3): the text as it was set, not what the font says of its glyphs. One range a high byte, whose
/// values are a list, and at most 100 ranges in a block.
/// </summary>
internal static class ToUnicodeMap
{
    private const int MaxRangesInBlock = 100;

    public static void Write(EmbeddedFace face, ImmutableArray<string> clusters, ByteBuffer target)
    {
        target.Ascii("/CIDInit/ProcSet findresource begin 12 dict begin begincmap\n/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n");
        target.Ascii("/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n1 begincodespacerange<0000><FFFF>endcodespacerange\n");
        int ranges = (face.CodeCount + 255) / 256;
        for (int range = 0; range < ranges; range++)
        {
            int inBlock = range % MaxRangesInBlock;
            if (inBlock == 0)
                target.Integer(Math.Min(MaxRangesInBlock, ranges - range)).Ascii(" beginbfrange\n");
            WriteRange(face, clusters, Math.Max(1, range * 256), Math.Min(face.CodeCount - 1, range * 256 + 255), target);
            if (inBlock == MaxRangesInBlock - 1 || range == ranges - 1)
                target.Ascii("endbfrange\n");
        }

        target.Ascii("endcmap CMapName currentdict/CMap defineresource pop end end");
    }

    private static void WriteRange(EmbeddedFace face, ImmutableArray<string> clusters, int first, int last, ByteBuffer target)
    {
        target.Byte('<').Hex16(first).Ascii("><").Hex16(last).Ascii(">[");
        for (int code = first; code <= last; code++)
        {
            target.Byte('<');
            int text = face.TextOf(code);
            if (text >= 0)
                target.HexUtf16(text);
            else
            {
                foreach (char unit in clusters[~text])
                    target.Hex16(unit);
            }

            target.Byte('>');
        }

        target.Ascii("]\n");
    }
}
