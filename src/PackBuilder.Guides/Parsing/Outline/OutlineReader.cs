using System.Collections.Immutable;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Blocks;
using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Outline;

/// <summary>Finds the title and the sections.</summary>
internal static class OutlineReader
{
    public static GuideOutline Read(ImmutableArray<Piece> pieces)
    {
        var title = TitleOf(pieces);
        // Without a title of its own a document's first level is that of its sections.
        int deeper = title is null && pieces.OfType<HeadingPiece>().Any(heading => heading.Level == 1) ? 1 : 0;
        var intro = ImmutableArray<Piece>.Empty;
        // Of the introduction, which holds running text alone: they come first in the first section.
        var remarks = ImmutableArray<Piece>.Empty;
        var sections = ImmutableArray.CreateBuilder<OutlineSection>();
        var body = ImmutableArray.CreateBuilder<Piece>();
        foreach (var piece in pieces.Where(piece => !ReferenceEquals(piece, title)))
        {
            if (piece is HeadingPiece heading && !HeadingKinds.StartsBlock(heading.Text, heading.Attributes))
            {
                Close();
                var (text, declared) = DeclaredReader.Read(heading.Text);
                sections.Add(new OutlineSection(text, Math.Max(2, heading.Level + deeper), heading.Attributes, [], heading.At) { Declared = declared });
            }
            else
            {
                body.Add(piece);
            }
        }

        Close();
        if (remarks.Length > 0 && sections.Count > 0)
            sections[0] = sections[0] with { Pieces = [.. remarks, .. sections[0].Pieces] };
        return new GuideOutline(title?.Text, intro, sections.ToImmutable());

        void Close()
        {
            if (sections.Count == 0)
                OpenWithIntro();
            else
                sections[^1] = sections[^1] with { Pieces = body.ToImmutable() };
            body.Clear();
        }

        // Only paragraphs make an introduction; a list or a question in front of all headings needs a section to stand in.
        void OpenWithIntro()
        {
            intro = [.. body.TakeWhile(piece => piece is ParagraphPiece or NotePiece)];
            // A text of paragraphs alone is no introduction to anything.
            bool alone = !pieces.Any(piece => piece is HeadingPiece heading && !ReferenceEquals(heading, title) && !HeadingKinds.StartsBlock(heading.Text, heading.Attributes));
            if (alone && intro.Length == body.Count)
                intro = [];
            if (intro.Length < body.Count)
                sections.Add(new OutlineSection(title?.Text ?? new LocalizedText("正文"), 2, CaptureAttributes.None, body.ToImmutable()[intro.Length..], body[intro.Length].At));
            remarks = [.. intro.Where(piece => piece is NotePiece)];
        }
    }

    // The only heading of the first level, in front of all others.
    private static HeadingPiece? TitleOf(ImmutableArray<Piece> pieces) =>
        pieces.OfType<HeadingPiece>().FirstOrDefault() is { Level: 1 } first
        && pieces.OfType<HeadingPiece>().Count(heading => heading.Level == 1) == 1
            ? first
            : null;
}
