using PackBuilder.Pdf.Objects;
using PackBuilder.Text.Measures;
using PackBuilder.Typesetting.Bytes;

namespace PackBuilder.Pdf.Content;

/// <summary>Colours, lines and text state as the content stream has set them, so that only changes are written.</summary>
internal sealed class PaintState(ByteBuffer buffer)
{
    private const int Unknown = -1;

    private Colour _fill;
    private Colour _stroke;
    private double _lineWidth;
    private double _dash;
    private double _gap;
    private int _face;
    private double _size;

    /// <summary>Character spacing in pt, rounded as written.</summary>
    public double Spacing { get; private set; }

    /// <summary>What a page starts with (8.4.1): black, line width 1, solid, no font, no spacing.</summary>
    public void Reset()
    {
        _fill = Colour.Black;
        _stroke = Colour.Black;
        _lineWidth = 1;
        _dash = 0;
        _gap = 0;
        _face = Unknown;
        _size = 0;
        Spacing = 0;
    }

    public bool HasFill(Colour colour) => _fill == colour;

    public void Fill(Colour colour)
    {
        if (_fill == colour)
            return;
        _fill = colour;
        WriteColour(colour, "g\n", "rg\n");
    }

    public void Stroke(Colour colour, double lineWidth, double dash, double gap)
    {
        if (_stroke != colour)
            WriteColour(colour, "G\n", "RG\n");
        if (_lineWidth != lineWidth)
            buffer.Number(lineWidth).Ascii(" w\n");
        if (_dash != dash || _gap != gap)
        {
            buffer.Byte('[');
            if (dash > 0)
                buffer.Number(dash).Byte(' ').Number(gap);
            buffer.Ascii("]0 d\n");
        }

        (_stroke, _lineWidth, _dash, _gap) = (colour, lineWidth, dash, gap);
    }

    public bool HasFont(int face, double size) => _face == face && _size == size;

    public void Font(int face, double size, string resource)
    {
        (_face, _size) = (face, size);
        buffer.Byte('/').Ascii(resource).Byte(' ').Number(size, 3).Ascii(" Tf ");
    }

    public void SetSpacing(double points)
    {
        Spacing = Math.Round(points, 4);
        buffer.Number(Spacing, 4).Ascii(" Tc ");
    }

    private void WriteColour(Colour colour, string grey, string rgb)
    {
        var (red, green, blue) = colour;
        buffer.Number(red / 255.0, 3).Byte(' ');
        if (red == green && green == blue)
            buffer.Ascii(grey);
        else
            buffer.Number(green / 255.0, 3).Byte(' ').Number(blue / 255.0, 3).Byte(' ').Ascii(rgb);
    }
}
