using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Styles;
using PackBuilder.Looks;

namespace PackBuilder.Docx.Body;

/// <summary>
/// Writes a chapter for facing pages. Word has no text that flows over every other page, so each page is a section of its own that starts
/// on a left-hand or a right-hand page; what stands on one was measured before, in whole blocks.
/// </summary>
internal sealed class FacingWriter(Composition composition, BodyStream stream, Sections sections, BlockWriter blocks)
{
    public void Write(ImmutableArray<Block> chapter)
    {
        if (sections.HasContent && !stream.HasEndedSection)
            stream.EndSection(sections.End(1), endsPage: true);
        foreach (var spread in SpreadsOf(chapter))
        {
            WriteSide(spread, isLeft: true);
            stream.EndSection(sections.EndFacing(isLeft: true), endsPage: true);
            composition.Opposite(FacingLook.SecondLanguage, () => WriteSide(spread, isLeft: false));
            stream.EndSection(sections.EndFacing(isLeft: false), endsPage: true);
        }
    }

    // Where nothing was measured, a chapter is one spread.
    private IEnumerable<ImmutableArray<Block>> SpreadsOf(ImmutableArray<Block> chapter)
    {
        int start = 0;
        for (int i = 1; i <= chapter.Length; i++)
        {
            if (i < chapter.Length && !composition.Options.Pages.Spreads.Contains(chapter[i]))
                continue;
            yield return chapter[start..i];
            start = i;
        }
    }

    private void WriteSide(ImmutableArray<Block> spread, bool isLeft)
    {
        foreach (var block in spread)
            WriteSide(block, isLeft);
    }

    private void WriteSide(Block block, bool isLeft)
    {
        switch (block)
        {
            case Heading heading when isLeft:
                blocks.WriteFacing(heading);
                break;
            case Heading heading:
                blocks.WriteOpposite(heading);
                break;
            case PageBreak:
                break;
            default:
                if (isLeft && block is BilingualPair { Id: { } id } && FacingLook.Faces(block))
                    stream.Name(id);
                blocks.Write(FacingLook.SideOf(block, isLeft), Box.None);
                break;
        }
    }
}
