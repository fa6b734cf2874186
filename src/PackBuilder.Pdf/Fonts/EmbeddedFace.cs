using PackBuilder.Typesetting.Fonts;
using PackBuilder.Typesetting.Fonts.Subsetting;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Pdf.Fonts;

/// <summary>
/// One face in one document: gives out the codes (CIDs) that content streams use. A code stands for a glyph in a form
/// together with the text it was set for, so that two characters drawn alike still come out as what they were.
/// First all glyphs are collected, then <see cref="Number"/> gives out codes, then they are asked for.
/// </summary>
internal sealed class EmbeddedFace(FontFace face, int objectNumber, string resource)
{
    /// <summary>Two bytes hold a code.</summary>
    private const int MaxCodes = 65535;

    private readonly GlyphMap _codes = new();
    private readonly List<ulong> _keys = [];
    private double[] _advances = [];

    public FontFace Face => face;

    public int ObjectNumber => objectNumber;

    /// <summary>Its name in the resources of every page.</summary>
    public string Resource => resource;

    /// <summary>The highest code; 0 is the glyph for missing characters, which is never shown.</summary>
    public int CodeCount => _keys.Count + 1;

    public void Collect(in PlacedGlyph glyph)
    {
        ulong key = KeyOf(glyph);
        if (_codes.TryGet(key, out _))
            return;
        _codes.Set(key, 0);
        _keys.Add(key);
    }

    /// <summary>
    /// Codes follow the glyphs' order in the font: neighbours there look alike, so the compressor works less and gains
    /// more, and widths and text come in runs.
    /// </summary>
    public void Number()
    {
        if (_keys.Count >= MaxCodes)
            throw new FontFormatException("more than 65,534 different glyphs are used");
        _keys.Sort();
        _advances = new double[CodeCount];
        _advances[0] = face.AdvanceOf(0);
        for (int i = 0; i < _keys.Count; i++)
        {
            _codes.Set(_keys[i], i + 1);
            _advances[i + 1] = FormOf(_keys[i]) == GlyphForm.Full ? face.AdvanceOf(GlyphOf(_keys[i])) : AdvanceOf(FormOf(_keys[i])) * 1000.0 / face.UnitsPerEm;
        }
    }

    public int CodeOf(in PlacedGlyph glyph)
    {
        _codes.TryGet(KeyOf(glyph), out int code);
        return code;
    }

    /// <summary>In 1/1000 em: exactly what the embedded program says.</summary>
    public double AdvanceOf(int code) => _advances[code];

    /// <summary>As <see cref="PlacedGlyph.Text"/>.</summary>
    public int TextOf(int code) => (int)(uint)_keys[code - 1];

    /// <summary>The glyphs of the embedded program in the order of codes.</summary>
    public SubsetGlyph[] SubsetGlyphs()
    {
        var glyphs = new SubsetGlyph[CodeCount];
        for (int i = 0; i < _keys.Count; i++)
        {
            ushort glyph = GlyphOf(_keys[i]);
            glyphs[i + 1] = FormOf(_keys[i]) switch
            {
                GlyphForm.Full => new SubsetGlyph(glyph),
                GlyphForm.RightHalf => new SubsetGlyph(glyph, HalfEm, HalfEm),
                var form => new SubsetGlyph(glyph, 0, AdvanceOf(form)),
            };
        }

        return glyphs;
    }

    private int HalfEm => face.UnitsPerEm / 2;

    // In font units.
    private int AdvanceOf(GlyphForm form) => form switch
    {
        GlyphForm.OneAndHalf => 3 * HalfEm,
        GlyphForm.Two => 4 * HalfEm,
        GlyphForm.Three => 6 * HalfEm,
        _ => HalfEm,
    };

    // Glyph above form above text, so that sorted keys are in glyph order. Never 0: text 0 is refused before.
    private static ulong KeyOf(in PlacedGlyph glyph) =>
        (ulong)glyph.Glyph << 40 | (ulong)glyph.Form << 32 | (uint)glyph.Text;

    private static ushort GlyphOf(ulong key) => (ushort)(key >> 40);

    private static GlyphForm FormOf(ulong key) => (GlyphForm)(byte)(key >> 32);
}
