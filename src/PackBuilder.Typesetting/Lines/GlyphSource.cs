using PackBuilder.Documents.Designs;
using PackBuilder.Typesetting.Fonts.Sets;

namespace PackBuilder.Typesetting.Lines;

/// <summary>Glyphs by character and style, looked up once for a document.</summary>
internal sealed class GlyphSource
{
    private const int Styles = 16;

    // A full-width mark narrower than this is a Latin design.
    private const int WideEnough = 800;

    private const int MinusSign = 0x2212;

    private readonly FontSet _fonts;
    private readonly FontSearch[] _han = new FontSearch[Styles];
    private readonly FontSearch[] _latin = new FontSearch[Styles];
    private readonly Dictionary<int, GlyphMetrics> _known = [];
    private readonly GlyphMetrics?[] _hyphens;

    /// <exception cref="KeyNotFoundException">The design names a family that the set does not hold.</exception>
    public GlyphSource(FontSet fonts, DesignFaces faces)
    {
        _fonts = fonts;
        _hyphens = new GlyphMetrics?[fonts.Faces.Count];
        string sans = fonts.Family(faces.Heading)?.Latin ?? faces.Heading;
        string code = faces.Code ?? (fonts.Family(DesignFaces.UsualCode) is null ? sans : DesignFaces.UsualCode);
        foreach (var role in new[] { FaceRole.Body, FaceRole.Heading, FaceRole.Example, FaceRole.Code })
        {
            string family = role switch { FaceRole.Body => faces.Body, FaceRole.Example => faces.Example, _ => faces.Heading };
            string latin = role switch { FaceRole.Heading => sans, FaceRole.Code => code, _ => faces.Latin };
            for (int style = 0; style < 4; style++)
            {
                _han[(int)role * 4 + style] = fonts.Search(family, (style & 1) != 0, (style & 2) != 0);
                _latin[(int)role * 4 + style] = fonts.Search(latin, (style & 1) != 0, (style & 2) != 0);
            }
        }
    }

    public GlyphMetrics Find(in Item item, RunStyle style)
    {
        bool latin = !CharClasses.IsWide(item.Class);
        int slot = SlotOf(style);
        int key = (latin ? 1 << 30 : 0) | slot << 25 | (int)item.Class << 21 | item.Text & 0x1FFFFF;
        if (!_known.TryGetValue(key, out var metrics))
            _known.Add(key, metrics = latin ? FindLatin(item is { Class: CharClass.Latin, Text: '-' } ? MinusSign : item.Text, slot) : FindWide(item, slot));
        return metrics;
    }

    /// <summary>Several characters that make one picture.</summary>
    public GlyphMetrics FindJoined(string picture, RunStyle style)
    {
        var found = _han[SlotOf(style)].FindJoined(JoinedCharacters.CodePointsOf(picture));
        return found.IsMissing ? Missing : new GlyphMetrics(found.Glyph, (byte)found.Face, Advance(found.Face, found.Glyph), 0, 0);
    }

    /// <summary>Whether a character is light where its family has a bold face.</summary>
    public bool IsLight(in Item item, RunStyle style) =>
        style.Bold && (CharClasses.IsWide(item.Class) ? _han : _latin)[SlotOf(style)].IsBold && !_fonts.Faces[item.Face].IsBold;

    private static GlyphMetrics Missing => new(0, 0, 1000, 0, 0) { IsMissing = true };

    private static int SlotOf(RunStyle style) => (int)style.Role * 4 + (style.Bold ? 1 : 0) + (style.Italic ? 2 : 0);

    /// <summary>One face for all characters of a Latin word, -1 if none has them.</summary>
    public int FaceForWord(ReadOnlySpan<int> word, RunStyle style) =>
        _latin[SlotOf(style)].FaceForAll(word);

    public GlyphMetrics InFace(int face, int codePoint)
    {
        ushort glyph = _fonts.Faces[face].GlyphOf(codePoint);
        return new GlyphMetrics(glyph, (byte)face, Advance(face, glyph), 0, 0);
    }

    /// <summary>The hyphen in the face of a letter; glyph 0 where it has none.</summary>
    public GlyphMetrics Hyphen(in Item letter)
    {
        ref var known = ref _hyphens[letter.Face];
        return known ??= InFace(letter.Face, '-');
    }

    public short Kern(in Item a, in Item b) =>
        a.Text > 32 && b.Text > 32 ? (short)Math.Max(-LineLimits.HarmlessOverlap, Math.Round(_fonts.Faces[a.Face].KernOf(a.Text, b.Text))) : (short)0;

    private short Advance(int face, ushort glyph) => (short)Math.Round(_fonts.Faces[face].AdvanceOf(glyph));

    private GlyphMetrics FindLatin(int text, int slot)
    {
        var found = _latin[slot].Find(text);
        if (found.IsMissing && LookAlike(text) is var other && other != text)
            found = _latin[slot].Find(other);
        if (found.IsMissing)
            found = _han[slot].Find(text);
        if (found.IsMissing)
            return Missing;
        ushort glyph = found.Face == _latin[slot].FirstFace ? found.Glyph : _fonts.Faces[found.Face].Proportional(found.Glyph);
        return new GlyphMetrics(glyph, (byte)found.Face, Advance(found.Face, glyph), 0, 0);
    }

    private static int LookAlike(int text) => text switch
    {
        0xA0 or 0x202F or 0x2007 => ' ',
        0x2010 or 0x2011 or 0x2212 => '-',
        _ => text,
    };

    private GlyphMetrics FindWide(in Item item, int slot)
    {
        if (item.Text == ~LineArena.LongDashCluster)
            return FindLongDash(slot);
        var found = _han[slot].Find(item.Text);
        if (found.IsMissing)
            found = _latin[slot].Find(item.Text);
        if (found.IsMissing)
            return CharClasses.IsIdeograph(item.Text) ? Replacement(slot) : Missing;
        int advance = Advance(found.Face, found.Glyph);
        bool isSquare = CharClasses.IsHalfBlank(item.Class) || item.Class == CharClass.Ellipsis;
        if (isSquare && advance < WideEnough && slot != 0)
            return FindWide(item, 0);
        if (item.Class == CharClass.Middle && advance > 600)
            (found, advance) = NarrowDot(slot, item.Text, found, advance);
        int room = RoomOf(item, advance);
        int shift = isSquare && advance >= WideEnough ? 0 : (room - advance) / 2;
        int blank = CharClasses.IsHalfBlank(item.Class) ? BlankHalf(found, advance, item.Class == CharClass.Open) : 0;
        return new GlyphMetrics(found.Glyph, (byte)found.Face, (short)room, (short)blank, (short)shift);
    }

    // 〓, which printers put where a character was not at hand; who copies or hears the text meets the character itself.
    private GlyphMetrics Replacement(int slot)
    {
        var found = _han[slot].Find('〓');
        return found.IsMissing ? Missing : new GlyphMetrics(found.Glyph, (byte)found.Face, Advance(found.Face, found.Glyph), 0, 0) { IsReplaced = true };
    }

    private (FoundGlyph Found, int Advance) NarrowDot(int slot, int text, FoundGlyph found, int advance)
    {
        var narrow = _latin[slot].Find(text);
        return narrow.IsMissing ? (found, advance) : (narrow, Advance(narrow.Face, narrow.Glyph));
    }

    // GB/T 15834: the dot, the short dash and the solidus take half a square, the other connectors a whole one.
    private static int RoomOf(in Item item, int advance) => item.Class switch
    {
        CharClass.Middle => 500,
        CharClass.Solidus when item.Text == '/' => Math.Max(500, advance),
        CharClass.Connector when item.Text == '–' => Math.Max(500, advance),
        CharClass.Connector or CharClass.LongDash or CharClass.Ellipsis => 1000,
        _ when CharClasses.IsHalfBlank(item.Class) => advance < WideEnough ? 500 : advance,
        _ => advance,
    };

    // From the ink: 440 and more count as 500, since some designs overlap the middle by a few units.
    private int BlankHalf(FoundGlyph found, int advance, bool left)
    {
        if (advance < WideEnough)
            return 0;
        var ink = _fonts.Faces[found.Face].InkBox(found.Glyph);
        int blank = (int)Math.Clamp(left ? ink.XMin : advance - ink.XMax, 0, 500);
        return blank >= 440 ? 500 : blank;
    }

    private GlyphMetrics FindLongDash(int slot)
    {
        foreach (int candidate in new[] { slot, slot & ~2, 0, (int)FaceRole.Heading * 4 })
        {
            int face = _han[candidate].FirstFace;
            ushort glyph = _fonts.Faces[face].TwoEmDash();
            if (glyph != 0)
                return new GlyphMetrics(glyph, (byte)face, 2000, 0, 0);
        }

        var single = _han[slot].Find('—');
        return single.IsMissing
            ? Missing with { Advance = 2000 }
            : new GlyphMetrics(single.Glyph, (byte)single.Face, 2000, 0, (short)((2000 - Advance(single.Face, single.Glyph)) / 2));
    }
}
