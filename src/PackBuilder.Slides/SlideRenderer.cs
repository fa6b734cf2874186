using PackBuilder.Looks;
using PackBuilder.Slides.Planning;
using PackBuilder.Slides.Writing;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Slides;

/// <summary>Writes a document as a presentation (PPTX) for a class to look at and a trainer to speak to. The same arguments give the same bytes.</summary>
public static class SlideRenderer
{
    /// <param name="date">Written into the file as its date; null for none.</param>
    public static Checked<byte[]> Render(StyledDocument document, DateTimeOffset? date)
    {
        var slides = SlideFlow.Split(SlidePlanner.Plan(document), document);
        return Checked<byte[]>.Ok(DeckWriter.Write(slides, document, date));
    }
}
