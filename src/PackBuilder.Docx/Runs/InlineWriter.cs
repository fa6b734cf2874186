using System.Collections.Immutable;
using System.Text;
using DocumentFormat.OpenXml;
using PackBuilder.Documents.Model;
using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PackBuilder.Docx.Runs;

/// <summary>Writes the inlines of a paragraph as runs and links.</summary>
internal sealed class InlineWriter(Composition composition)
{
    // No-break spaces are a quarter em wide in the Latin fonts we name.
    private const int BlanksPerEm = 4;

    // The default tab stops of our settings.
    private const double EmsPerTab = 2;

    public void Write(ImmutableArray<Inline> inlines, OpenXmlElement paragraph)
    {
        var pieces = Tidy(ReferencePieces.Resolve(PieceCollector.Collect(inlines), composition));
        var marks = MarkContext.Resolve(TextOf(pieces));
        int at = 0;
        OpenXmlElement target = paragraph;
        int link = 0;
        foreach (var piece in pieces)
        {
            if (piece.Link != link)
            {
                link = piece.Link;
                target = link == 0 ? paragraph : paragraph.AppendChild(MakeLink(piece.Target!));
            }

            int length = piece.Kind == PieceKind.Text ? piece.Text.Length : 1;
            target.Append(Make(piece, marks.AsMemory(at, length), ReferenceEquals(piece, pieces[^1])));
            at += length;
        }
    }

    private static List<Piece> Tidy(List<Piece> pieces)
    {
        var tidy = new List<Piece>(pieces.Count);
        for (int i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (piece.Kind == PieceKind.Text && !piece.Look.HasFlag(CharacterLook.Code))
            {
                int before = i > 0 && pieces[i - 1].Text is { Length: > 0 } left ? left[^1] : 0;
                int after = i + 1 < pieces.Count && pieces[i + 1].Text is { Length: > 0 } right ? right[0] : 0;
                piece = piece with { Text = SpaceRules.Apply(piece.Text, before, after) };
            }

            if (piece.Kind != PieceKind.Text || piece.Text.Length > 0)
                tidy.Add(piece);
        }

        return tidy;
    }

    private static string TextOf(List<Piece> pieces)
    {
        var text = new StringBuilder();
        foreach (var piece in pieces)
        {
            if (piece.Kind == PieceKind.Text)
                text.Append(piece.Text);
            else
                text.Append(MarkContext.Object);
        }

        return text.ToString();
    }

    private IEnumerable<OpenXmlElement> Make(Piece piece, ReadOnlyMemory<bool?> marks, bool isLast) =>
        piece.Field is { } field ? [.. Fields.Begin(field), .. MakeOne(piece, marks, isLast), Fields.End()] : MakeOne(piece, marks, isLast);

    private IEnumerable<OpenXmlElement> MakeOne(Piece piece, ReadOnlyMemory<bool?> marks, bool isLast) => piece.Kind switch
    {
        PieceKind.Text => Segmenter.Cut(piece.Text, piece.Look, marks)
            .Select(segment => PlainRuns.Make(segment, composition.Styles.Character(segment.Look))),
        PieceKind.Note => [MakeNote(piece.Note!)],
        PieceKind.LineBreak => [new W.Run(new W.Break())],
        PieceKind.Gap => [MakeGap(piece.Width, isLast)],
        _ => [CheckBoxes.Make(piece.Ticked, composition.Words.Box)],
    };

    // Blanks at the end of a line are not underlined everywhere; tabs are.
    private static W.Run MakeGap(double width, bool isLast)
    {
        if (!isLast)
            return Paragraphs.Styled(StyleId.FillIn, new string('\u00A0', Math.Max(1, (int)Math.Round(width * BlanksPerEm))));
        var run = new W.Run { RunProperties = new W.RunProperties { RunStyle = new W.RunStyle { Val = StyleId.FillIn } } };
        for (int i = 0; i < Math.Max(1, (int)Math.Round(width / EmsPerTab)); i++)
            run.AppendChild(new W.TabChar());
        return run;
    }

    private W.Run MakeNote(Footnote note)
    {
        composition.Notes.Add(note.Inlines);
        return new W.Run(
            new W.RunProperties { RunStyle = new W.RunStyle { Val = StyleId.FootnoteReference } },
            new W.FootnoteReference { Id = composition.Notes.Count });
    }

    private W.Hyperlink MakeLink(string target) => target.StartsWith('#')
        ? new W.Hyperlink { Anchor = composition.Bookmarks.Of(target[1..]), History = true }
        : new W.Hyperlink { Id = composition.Links.IdOf(target), History = true };
}
