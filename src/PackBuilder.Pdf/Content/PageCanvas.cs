using PackBuilder.Pdf.Fonts;
using PackBuilder.Pdf.Images;
using PackBuilder.Pdf.Objects;
using PackBuilder.Pdf.Structure;
using PackBuilder.Typesetting.Bytes;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Pdf.Content;

/// <summary>
/// Writes the content streams of pages. Everything shown is either marked content of a structure node or an artifact,
/// never one inside the other (ISO 14289-1 7.1).
/// </summary>
internal sealed class PageCanvas : IDisposable
{
    private readonly ByteBuffer _buffer = new(1 << 15);
    private readonly ContentMap _content;
    private readonly PaintState _state;
    private readonly TextPainter _text;
    private readonly ShapePainter _shapes;
    private readonly PicturePainter _pictures;

    private StructureNode? _owner;
    private ArtifactKind _artifact;
    private bool _isMarked;

    public PageCanvas(DocumentFonts fonts, DocumentImages images, ContentMap content, PagedDocument document, PdfOptions options)
    {
        _content = content;
        _state = new PaintState(_buffer);
        _text = new TextPainter(fonts, _state, _buffer, options.Readable ? document.Clusters : null);
        _shapes = new ShapePainter(_state, _buffer);
        _pictures = new PicturePainter(images, _state, _buffer);
    }

    /// <summary>The content of one page; valid until the next call.</summary>
    public ByteBuffer Draw(Page page, int index)
    {
        _buffer.Clear();
        _state.Reset();
        _text.Reset(page.Height);
        _shapes.Reset(page.Height);
        _pictures.Reset(page.Height);
        foreach (var item in page.Items)
        {
            if (item is LinkArea)
                continue;
            Enter(item, index);
            Paint(item);
            if (item.Owner is { Role: StructureRole.Figure } figure)
                Extents.Record(item, figure, page.Height, _content);
        }

        Leave();
        return _buffer;
    }

    public void Dispose() => _buffer.Dispose();

    private void Paint(FrameItem item)
    {
        if (item is GlyphRun run)
        {
            _shapes.Flush();
            _text.Paint(run);
            return;
        }

        _text.End();
        switch (item)
        {
            case PlacedImage image:
                _shapes.Flush();
                _pictures.Paint(image);
                break;
            case VectorPath path:
                _shapes.Flush();
                _pictures.Paint(path);
                break;
            default:
                _shapes.Paint(item);
                break;
        }
    }

    private void Enter(FrameItem item, int page)
    {
        if (_isMarked && ReferenceEquals(item.Owner, _owner) && (_owner is not null || item.Artifact == _artifact))
            return;
        Leave();
        _owner = item.Owner;
        _artifact = item.Artifact;
        _isMarked = true;
        if (_owner is null)
            _buffer.Ascii("/Artifact<</Type/").Ascii(TypeOf(_artifact)).Ascii(">>BDC\n");
        else
            _buffer.Byte('/').Ascii(RoleNames.Of(_owner.Role)).Ascii("<</MCID ").Integer(_content.Mark(_owner, page)).Ascii(">>BDC\n");
    }

    // Table 330: the type of an artifact, and for running heads and folios where they are fixed.
    private static string TypeOf(ArtifactKind artifact) => artifact switch
    {
        ArtifactKind.Pagination => "Pagination",
        ArtifactKind.RunningHead => "Pagination/Subtype/Header/Attached[/Top]",
        ArtifactKind.Folio => "Pagination/Subtype/Footer/Attached[/Bottom]",
        _ => "Layout",
    };

    private void Leave()
    {
        _text.End();
        _shapes.Flush();
        if (_isMarked)
            _buffer.Ascii("EMC\n");
        _isMarked = false;
        _owner = null;
    }
}
