using PackBuilder.Looks;
using PackBuilder.Typesetting.Frames;
using PackBuilder.Typesetting.Lines;

namespace PackBuilder.Typesetting.Pages.Assembly;

/// <summary>Running heads and page numbers: artifacts, set in small 黑体.</summary>
internal sealed class Furniture(Composition composition)
{
    private readonly Dictionary<string, SetParagraph> _heads = [];

    /// <param name="page">Index from 0.</param>
    /// <param name="chapter">Stands opposite the title.</param>
    public void Paint(int page, string chapter, string number, LinePainter lines, List<FrameItem> output)
    {
        var theme = composition.Theme;
        double left = theme.LeftOf(page), y = theme.Top - theme.Pitch * 1.55;
        bool mirrored = theme.Design.Duplex && page % 2 == 1;
        string title = composition.Styled.RunningTitle;
        int first = output.Count;
        Head(mirrored ? chapter : title, LineAlignment.Start, left, y, lines, output);
        Head(mirrored ? title : chapter, LineAlignment.End, left, y, lines, output);
        output.Add(new FilledBox(left, y + theme.Pitch * 0.32, theme.Measure, 0.4, theme.Colours.Rule));
        Mark(output, first, ArtifactKind.RunningHead);

        int folio = output.Count;
        double foot = theme.Top + theme.BodyHeight + theme.Pitch * 1.75;
        var alignment = !theme.Design.Duplex ? LineAlignment.Centre : mirrored ? LineAlignment.Start : LineAlignment.End;
        var style = new ParagraphStyle(new RunStyle(FaceRole.Body, false, false, theme.Colours.Ink, null), theme.SmallSize, theme.Measure, 0, false);
        lines.Paint(composition.Set(number, style with { Alignment = alignment }), 0, left, foot, output, null, isArtifact: true);
        Mark(output, folio, ArtifactKind.Folio);
    }

    private static void Mark(List<FrameItem> output, int first, ArtifactKind kind)
    {
        for (int i = first; i < output.Count; i++)
            output[i] = output[i] with { Artifact = kind };
    }

    private void Head(string text, LineAlignment alignment, double left, double y, LinePainter lines, List<FrameItem> output)
    {
        if (text.Length == 0)
            return;
        var theme = composition.Theme;
        string key = alignment + text;
        if (!_heads.TryGetValue(key, out var head))
        {
            head = composition.SetLabel(Shortened(text), theme.NoteSize, theme.Colours.Muted, null, theme.Measure * 0.62, alignment, bold: false);
            _heads.Add(key, head);
        }

        lines.Paint(head, 0, alignment == LineAlignment.End ? left + theme.Measure * 0.38 : left, y, output, null, isArtifact: true);
    }

    // A head has one line; what does not fit is left off visibly.
    private string Shortened(string text)
    {
        double room = composition.Theme.Measure * 0.45 / composition.Theme.NoteSize;
        if (TextMeasure.Pages.WidthOf(text) <= room)
            return text;
        int end = text.Length;
        while (end > 1 && TextMeasure.Pages.WidthOf(text[..end]) > room - 2)
            end--;
        return text[..end] + "……";
    }
}
