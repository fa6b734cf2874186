using PackBuilder.Typesetting.Bytes;
using PackBuilder.Typesetting.Fonts.Tables;

namespace PackBuilder.Typesetting.Fonts.Subsetting;

/// <summary>The outlines of a subset: those that were asked for, then the parts that composites among them need.</summary>
internal sealed class SubsetOutlines : IDisposable
{
    private const int MaxGlyphs = 65535;

    private readonly ushort[] _newIndex;

    private SubsetOutlines(int glyphCount, int wanted)
    {
        _newIndex = new ushort[glyphCount];
        Data = new ByteBuffer(wanted * 340 + 1024);
    }

    /// <summary>The new font's glyphs in order.</summary>
    public List<SubsetGlyph> Glyphs { get; } = [];

    /// <summary>Where each begins in <see cref="Data"/>, and where the last one ends.</summary>
    public List<int> Offsets { get; } = [];

    public ByteBuffer Data { get; }

    public void Dispose() => Data.Dispose();

    public static SubsetOutlines Collect(FontTables font, ReadOnlySpan<SubsetGlyph> wanted)
    {
        var outlines = new SubsetOutlines(font.Maxp.GlyphCount, wanted.Length);
        try
        {
            outlines.Register(wanted);
            // The list grows while the parts of composites are appended; each part comes in once, so this ends.
            for (int i = 0; i < outlines.Glyphs.Count; i++)
                outlines.Append(font.Glyf, outlines.Glyphs[i]);
            outlines.Offsets.Add(outlines.Data.Length);
            return outlines;
        }
        catch
        {
            outlines.Dispose();
            throw;
        }
    }

    private void Register(ReadOnlySpan<SubsetGlyph> wanted)
    {
        foreach (var glyph in wanted)
        {
            if (glyph.Shift == 0 && glyph.Glyph < _newIndex.Length && _newIndex[glyph.Glyph] == 0)
                _newIndex[glyph.Glyph] = (ushort)Glyphs.Count;
            Glyphs.Add(glyph);
        }
    }

    private void Append(GlyfTable glyf, SubsetGlyph glyph)
    {
        Offsets.Add(Data.Length);
        var outline = glyf.OutlineOf(glyph.Glyph);
        if (!outline.IsPresent)
            return;
        int start = Data.Length;
        if (glyph.Shift == 0)
            Data.Raw(outline.Data.Span);
        else
            ShiftedOutline.Write(outline, glyph.Shift, Data);
        if (Composite.IsComposite(outline))
            Renumber(start);
        while ((Data.Length & 3) != 0)
            Data.Byte(0);
    }

    private void Renumber(int start)
    {
        // Read from a copy of what was written: shifting may have widened the arguments.
        var written = new FontTable("glyf", Data.Written[start..].ToArray());
        foreach (var part in Composite.PartsOf(written))
        {
            int index = IndexOfPart(part.Glyph);
            Data.At(start + part.GlyphAt, 2)[0] = (byte)(index >> 8);
            Data.At(start + part.GlyphAt, 2)[1] = (byte)index;
        }
    }

    private int IndexOfPart(ushort glyph)
    {
        if (glyph >= _newIndex.Length)
            throw new FontFormatException($"a composite glyph refers to glyph {glyph}, which does not exist");
        if (_newIndex[glyph] == 0)
        {
            if (Glyphs.Count >= MaxGlyphs)
                throw new FontFormatException("a subset would hold too many glyphs");
            _newIndex[glyph] = (ushort)Glyphs.Count;
            Glyphs.Add(new SubsetGlyph(glyph));
        }

        return _newIndex[glyph];
    }
}
