using System.Collections.Immutable;

namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>Puts pictures and remarks after the piece that stands above them on their page.</summary>
internal static class PdfBeside
{
    public static IReadOnlyList<PdfPiece> Put(IReadOnlyList<PdfPiece> pieces, IReadOnlyList<PdfPiece> beside)
    {
        if (beside.Count == 0)
            return pieces;
        var after = beside.ToLookup(one => PlaceOf(one, pieces));
        return [.. after[-1], .. pieces.SelectMany((piece, i) => after[i].Prepend(piece))];
    }

    // Where nothing on its page stands above it, the last piece of the pages before.
    private static int PlaceOf(PdfPiece beside, IReadOnlyList<PdfPiece> pieces)
    {
        int before = -1, above = -1;
        for (int i = 0; i < pieces.Count && pieces[i].Page <= beside.Page; i++)
        {
            if (pieces[i].Page < beside.Page)
                before = i;
            else if (HeightOf(pieces[i]) > beside.Height)
                above = i;
        }

        return above >= 0 ? above : before;
    }

    private static double HeightOf(PdfPiece piece) => piece switch
    {
        PdfHeading heading => heading.Content.Height,
        PdfListItem item => item.Content.Height,
        PdfTable table => table.Top,
        _ => piece.Height,
    };
}
