using System.Collections.Immutable;
using PackBuilder.Pdf.Objects;
using PackBuilder.Typesetting.Bytes;
using PackBuilder.Typesetting.Fonts;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Pdf.Fonts;

/// <summary>The faces of one document that are really used, with their codes.</summary>
internal sealed class DocumentFonts
{
    private readonly EmbeddedFace?[] _faces;
    private readonly FontProgram?[] _programs;

    private DocumentFonts(int count)
    {
        _faces = new EmbeddedFace?[count];
        _programs = new FontProgram?[count];
    }

    public EmbeddedFace this[int face] => _faces[face]!;

    /// <summary>Goes through all pages before any is written, so that codes can follow the order of glyphs.</summary>
    public static DocumentFonts Collect(PagedDocument document, PdfFile file)
    {
        var fonts = new DocumentFonts(document.Faces.Count);
        foreach (var page in document.Pages)
        {
            foreach (var item in page.Items)
            {
                if (item is GlyphRun run && !run.Glyphs.IsDefaultOrEmpty)
                    fonts.Collect(run, document.Faces[run.Face], file);
            }
        }

        fonts.Number(file);
        return fonts;
    }

    public void Write(ImmutableArray<string> clusters, PdfFile file)
    {
        for (int i = 0; i < _faces.Length; i++)
        {
            if (_faces[i] is not { } face)
                continue;
            using var program = _programs[i]!.Finish();
            FontObjects.Write(face, program, clusters, file);
        }
    }

    /// <summary>The Font entry of the resources that all pages share.</summary>
    public void WriteResources(ByteBuffer target)
    {
        target.Ascii("/Font<<");
        foreach (var face in _faces)
        {
            if (face is not null)
                target.Byte('/').Ascii(face.Resource).Byte(' ').Reference(face.ObjectNumber);
        }

        target.Ascii(">>");
    }

    private void Number(PdfFile file)
    {
        for (int i = 0; i < _faces.Length; i++)
        {
            if (_faces[i] is not { } face)
                continue;
            face.Number();
            _programs[i] = FontProgram.Start(face, file);
        }
    }

    private void Collect(GlyphRun run, FontFace font, PdfFile file)
    {
        var face = _faces[run.Face] ??= new EmbeddedFace(font, file.Allocate(), "F" + (run.Face + 1));
        foreach (ref readonly var glyph in run.Glyphs.AsSpan())
            face.Collect(glyph);
    }
}
