using PackBuilder.Typesetting.Fonts.Layout;
using PackBuilder.Typesetting.Fonts.Tables;

namespace PackBuilder.Typesetting.Fonts;

/// <summary>
/// A font program as the rest of the program uses it. Immutable and shared by all documents and threads. Lengths are
/// 1/1000 of the em, whatever units the file counts in.
/// </summary>
public sealed class FontFace
{
    private const int TwoEmDashCharacter = 0x2E3A;
    private const int SemiBold = 600;

    // Characters of one picture: the longest known is a flag told by seven.
    private const int MostJoined = 16;

    // The marks that Chinese fonts draw a whole em wide and that Latin text needs narrow.
    private static readonly int[] MarksWithLatinForm = ['‘', '’', '“', '”', '…', '·', '—', '–'];

    private readonly SingleSubstitutions _proportional;
    private readonly PairKerning _kerning;
    private readonly Ligatures _joined;
    private readonly AsciiKerning _asciiKerning;
    private readonly double _perMille;
    private readonly ushort _twoEmDash;

    private FontFace(FontTables tables)
    {
        Tables = tables;
        _perMille = 1000.0 / tables.Head.UnitsPerEm;
        var gsub = tables.Directory.Optional("GSUB");
        _proportional = SingleSubstitutions.Read(gsub, "pwid", LatinFormCandidates(), IsGlyph);
        _joined = Ligatures.Read(gsub, "ccmp");
        _kerning = PairKerning.Read(tables.Directory.Optional("GPOS"));
        _asciiKerning = new AsciiKerning(this);
        _twoEmDash = FindTwoEmDash(gsub);
    }

    /// <summary>Family and style, for people.</summary>
    public string Name => Tables.Name.FullName;

    /// <summary>For PDF: printable ASCII without delimiters.</summary>
    public string PostScriptName => Tables.Name.PostScriptName;

    public int UnitsPerEm => Tables.Head.UnitsPerEm;

    public int GlyphCount => Tables.Maxp.GlyphCount;

    /// <summary>100 to 900.</summary>
    public int Weight => Tables.Os2.Weight;

    public bool IsBold => Weight >= SemiBold;

    public bool IsItalic => Tables.Os2.IsItalic || ItalicAngle != 0;

    /// <summary>Degrees from the vertical, negative where it leans to the right.</summary>
    public double ItalicAngle => Tables.Post.ItalicAngle;

    /// <summary>The typographic ascender (OS/2): for Chinese fonts the top of the em box, which hhea overstates by far.</summary>
    public double Ascender => Tables.Os2.Ascender * _perMille;

    /// <summary>The typographic descender (OS/2), negative.</summary>
    public double Descender => Tables.Os2.Descender * _perMille;

    public double CapHeight => Tables.Os2.CapHeight * _perMille;

    /// <summary>The box that all glyphs fit in.</summary>
    public InkBox Bounds => ToBox(Tables.Head.XMin, Tables.Head.YMin, Tables.Head.XMax, Tables.Head.YMax);

    internal FontTables Tables { get; }

    /// <summary>Reads a TrueType font; the bytes must stay as they are for as long as the face is in use.</summary>
    /// <exception cref="FontFormatException">The file is damaged, or of a kind that cannot be used.</exception>
    public static FontFace Read(ReadOnlyMemory<byte> file)
    {
        var tables = FontTables.Read(file);
        if (tables.Os2.ForbidsEmbedding)
            throw new FontFormatException("its maker does not allow it to be embedded in documents (OS/2 fsType)");
        return new FontFace(tables);
    }

    /// <summary>The glyph of a code point, 0 where the face has none.</summary>
    public ushort GlyphOf(int codePoint) => Tables.Cmap.GlyphOf(codePoint);

    public double AdvanceOf(ushort glyph) => Tables.Hmtx.AdvanceOf(glyph) * _perMille;

    /// <summary>As the outline's own header states it.</summary>
    public InkBox InkBox(ushort glyph)
    {
        var outline = Tables.Glyf.OutlineOf(glyph);
        return outline.IsPresent ? ToBox(outline.I16(2), outline.I16(4), outline.I16(6), outline.I16(8)) : default;
    }

    /// <summary>The narrow form of a quotation mark, dash, ellipsis or middle dot for Latin text (GSUB pwid), or the glyph itself.</summary>
    public ushort Proportional(ushort glyph)
    {
        ushort narrow = _proportional.Of(glyph);
        return narrow == 0 ? glyph : narrow;
    }

    /// <summary>One unbroken rule, two em wide, for "——": U+2E3A, preferably its Chinese form (GSUB locl); 0 where the face has none.</summary>
    public ushort TwoEmDash() => _twoEmDash;

    /// <summary>The glyph of characters that make one picture (GSUB ccmp), 0 where the face does not join them.</summary>
    public ushort Joined(ReadOnlySpan<int> codePoints)
    {
        Span<ushort> glyphs = stackalloc ushort[MostJoined];
        if (codePoints.Length is < 2 or > MostJoined)
            return 0;
        for (int i = 0; i < codePoints.Length; i++)
        {
            glyphs[i] = GlyphOf(codePoints[i]);
            if (glyphs[i] == 0)
                return 0;
        }

        ushort glyph = _joined.Of(glyphs[..codePoints.Length]);
        return IsGlyph(glyph) ? glyph : (ushort)0;
    }

    /// <summary>What to add to the advance of the left glyph (GPOS kern); negative where they move together.</summary>
    public double Kern(ushort left, ushort right) => _kerning.Between(left, right) * _perMille;

    /// <summary>As <see cref="Kern"/>, for two characters; quick for ASCII.</summary>
    public double KernOf(int left, int right) =>
        (left | right) < 128 ? _asciiKerning.Between(left, right) : Kern(GlyphOf(left), GlyphOf(right));

    private ushort FindTwoEmDash(FontTable gsub)
    {
        ushort plain = GlyphOf(TwoEmDashCharacter);
        if (plain == 0)
            return 0;
        if (IsTwoEm(plain))
            return plain;
        return SingleSubstitutions.Read(gsub, "locl", [plain], IsTwoEm).Of(plain);
    }

    private ushort[] LatinFormCandidates()
    {
        var glyphs = new ushort[MarksWithLatinForm.Length];
        for (int i = 0; i < glyphs.Length; i++)
            glyphs[i] = GlyphOf(MarksWithLatinForm[i]);
        return glyphs;
    }

    private bool IsTwoEm(ushort glyph) => IsGlyph(glyph) && Tables.Hmtx.AdvanceOf(glyph) == 2 * UnitsPerEm;

    private bool IsGlyph(ushort glyph) => glyph < GlyphCount;

    private InkBox ToBox(int xMin, int yMin, int xMax, int yMax) =>
        new(xMin * _perMille, yMin * _perMille, xMax * _perMille, yMax * _perMille);
}
