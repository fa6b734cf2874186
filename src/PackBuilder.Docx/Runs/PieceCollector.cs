using System.Collections.Immutable;
using PackBuilder.Documents.Designs;
using PackBuilder.Documents.Model;
using PackBuilder.Docx.Styles;
using PackBuilder.Looks;

namespace PackBuilder.Docx.Runs;

/// <summary>Flattens the inlines of a paragraph.</summary>
internal sealed class PieceCollector(StyledDocument styled)
{
    private readonly List<InlinePiece> _pieces = [];
    private int _links;

    /// <param name="look">Of all of it.</param>
    public static List<InlinePiece> Collect(ImmutableArray<Inline> inlines, StyledDocument styled, CharacterLook look)
    {
        var collector = new PieceCollector(styled);
        collector.Add(inlines, look, null, 0, 0);
        return collector._pieces;
    }

    private void Add(ImmutableArray<Inline> inlines, CharacterLook look, string? target, int link, int depth)
    {
        if (depth > Nesting.DeepestInline)
        {
            _pieces.Add(new InlinePiece(PieceKind.Text, DocumentWalk.PlainText(inlines), look, target, link));
            return;
        }

        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun run:
                    _pieces.Add(new InlinePiece(PieceKind.Text, run.Text, look, target, link));
                    break;
                case CodeSpan code:
                    _pieces.Add(new InlinePiece(PieceKind.Text, code.Text, look | CharacterLook.Code, target, link));
                    break;
                case Strong strong:
                    Add(strong.Inlines, look | CharacterLook.Strong, target, link, depth + 1);
                    break;
                case Emphasis emphasis:
                    Add(emphasis.Inlines, look | CharacterLook.Emphasis | (styled.HasDots(emphasis) || styled.Design.Emphasis != EmphasisStyle.Dots ? CharacterLook.None : CharacterLook.Passage), target, link, depth + 1);
                    break;
                case Link inner:
                    Add(inner.Inlines, look | CharacterLook.Link, inner.Target, ++_links, depth + 1);
                    break;
                case Footnote note:
                    _pieces.Add(new InlinePiece(PieceKind.Note, "", look, target, link) { Note = note });
                    break;
                case Reference reference:
                    _pieces.Add(new InlinePiece(PieceKind.Reference, "", look, target, link) { Reference = reference });
                    break;
                case LineBreak:
                    _pieces.Add(new InlinePiece(PieceKind.LineBreak, "", look, target, link));
                    break;
                case Blank blank:
                    _pieces.Add(new InlinePiece(PieceKind.Gap, "", look, target, link) { Width = blank.Width });
                    break;
                case CheckBox box:
                    _pieces.Add(new InlinePiece(PieceKind.Box, "", look, target, link) { Ticked = box.Ticked });
                    break;
                default:
                    throw new UnknownKindException(inline);
            }
        }
    }
}
