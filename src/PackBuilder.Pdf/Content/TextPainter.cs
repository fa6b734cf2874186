using System.Collections.Immutable;
using PackBuilder.Pdf.Fonts;
using PackBuilder.Pdf.Objects;
using PackBuilder.Typesetting.Bytes;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Pdf.Content;

/// <summary>
/// Writes glyph runs as text objects. Character spacing (Tc) carries an even stretch, so that a justified line of Chinese
/// is one plain string; what is left is written as numbers between strings (TJ), in 1/1000 em, the error carried on.
/// </summary>
/// <param name="clusters">Given where the text shall stand beside the codes as a comment, for people.</param>
internal sealed class TextPainter(DocumentFonts fonts, PaintState state, ByteBuffer buffer, ImmutableArray<string>? clusters)
{
    /// <summary>A change of spacing costs about as much as the numbers between three glyphs.</summary>
    private const int WorthwhileRun = 3;

    /// <summary>In 1/1000 em: nobody sees less.</summary>
    private const double Tolerance = 0.05;

    private double _pageHeight;
    private bool _isOpen;
    private double _x;
    private double _y;
    private double[] _gaps = new double[256];
    private int[] _codes = new int[256];

    public void Reset(double pageHeight)
    {
        _pageHeight = pageHeight;
        _isOpen = false;
    }

    public void Paint(GlyphRun run)
    {
        var glyphs = run.Glyphs.IsDefault ? [] : run.Glyphs.AsSpan();
        if (glyphs.IsEmpty)
            return;
        var face = fonts[run.Face];
        Begin();
        state.Fill(run.Colour);
        if (!state.HasFont(run.Face, run.Size))
            state.Font(run.Face, run.Size, face.Resource);
        Move(run.X + glyphs[0].X * run.Size / 1000, _pageHeight - run.Y);
        Measure(glyphs, face);
        WriteStrings(glyphs, face, run.Size);
        if (clusters is { } texts)
            WriteComment(glyphs, texts);
    }

    public void End()
    {
        if (_isOpen)
            buffer.Ascii("ET\n");
        _isOpen = false;
    }

    private void Begin()
    {
        if (_isOpen)
            return;
        buffer.Ascii("BT\n");
        (_isOpen, _x, _y) = (true, 0, 0);
    }

    // Differences of rounded positions, so that rounding does not add up.
    private void Move(double x, double y)
    {
        double roundedX = Math.Round(x, 2);
        double roundedY = Math.Round(y, 2);
        buffer.Number(roundedX - _x).Byte(' ').Number(roundedY - _y).Ascii(" Td ");
        (_x, _y) = (roundedX, roundedY);
    }

    // The codes, and what lies between the end of each glyph and the start of the next, in 1/1000 em.
    private void Measure(ReadOnlySpan<PlacedGlyph> glyphs, EmbeddedFace face)
    {
        if (_gaps.Length < glyphs.Length)
        {
            _gaps = new double[glyphs.Length * 2];
            _codes = new int[glyphs.Length * 2];
        }

        for (int i = 0; i < glyphs.Length; i++)
        {
            _codes[i] = face.CodeOf(glyphs[i]);
            if (i + 1 < glyphs.Length)
                _gaps[i] = glyphs[i + 1].X - glyphs[i].X - face.AdvanceOf(_codes[i]);
        }

        _gaps[glyphs.Length - 1] = glyphs.Length > 1 ? _gaps[glyphs.Length - 2] : 0;
    }

    private void WriteStrings(ReadOnlySpan<PlacedGlyph> glyphs, EmbeddedFace face, double size)
    {
        double origin = glyphs[0].X;
        double pen = 0;
        double spacing = state.Spacing * 1000 / size;
        bool inArray = false;
        bool inString = false;
        for (int i = 0; i < glyphs.Length; i++)
        {
            if (Math.Abs(_gaps[i] - spacing) > Tolerance && IsWorthwhile(i, glyphs.Length))
            {
                Close(ref inString, ref inArray);
                state.SetSpacing(_gaps[i] * size / 1000);
                spacing = state.Spacing * 1000 / size;
            }

            int adjustment = (int)Math.Round(pen - (glyphs[i].X - origin));
            if (!inArray)
                buffer.Byte('[');
            inArray = true;
            if (adjustment != 0)
            {
                if (inString)
                    buffer.Byte(StringEnd);
                inString = false;
                buffer.Integer(adjustment);
                pen -= adjustment;
            }

            if (!inString)
                buffer.Byte(StringStart);
            inString = true;
            WriteCode(_codes[i]);
            pen += face.AdvanceOf(_codes[i]) + spacing;
        }

        Close(ref inString, ref inArray);
        buffer.Byte('\n');
    }

    private bool IsWorthwhile(int start, int count)
    {
        if (start + WorthwhileRun > count)
            return start == 0 && count > 1 && state.Spacing != 0 && Math.Abs(_gaps[0]) <= Tolerance;
        for (int i = start + 1; i < start + WorthwhileRun; i++)
        {
            if (Math.Abs(_gaps[i] - _gaps[start]) > Tolerance)
                return false;
        }

        return true;
    }

    private int StringStart => clusters is null ? '(' : '<';

    private int StringEnd => clusters is null ? ')' : '>';

    private void WriteCode(int code)
    {
        if (clusters is null)
            buffer.Escaped(code >> 8).Escaped(code & 255);
        else
            buffer.Hex16(code);
    }

    private void Close(ref bool inString, ref bool inArray)
    {
        if (inString)
            buffer.Byte(StringEnd);
        if (inArray)
            buffer.Ascii("]TJ ");
        (inString, inArray) = (false, false);
    }

    private void WriteComment(ReadOnlySpan<PlacedGlyph> glyphs, ImmutableArray<string> texts)
    {
        buffer.Ascii("% ");
        foreach (var glyph in glyphs)
            buffer.Utf8(glyph.Text < 0 ? texts[~glyph.Text] : char.ConvertFromUtf32(glyph.Text));
        buffer.Byte('\n');
    }
}
