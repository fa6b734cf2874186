using System.Collections;
using System.Collections.Immutable;

namespace PackBuilder.Building.Ledgers;

/// <summary>Finds texts on pages, first after the block before and then anywhere, each stretch of the pages once.</summary>
internal sealed class PageSearch(PageTexts pages)
{
    private readonly BitArray _taken = new(pages.Text.Length);

    // For each text the place from which on it has not been looked for yet: what is before is taken, and stays so.
    private readonly Dictionary<string, int> _after = [];
    private readonly Dictionary<string, int> _anywhere = [];
    private int _last;

    public ImmutableArray<PrintedPiece> Find(ShownBlock block)
    {
        var pieces = ImmutableArray.CreateBuilder<PrintedPiece>(block.Pieces.Count);
        bool hasBegun = false;
        foreach (var piece in block.Pieces)
        {
            int at = Take(piece.Text, _last, _after);
            if (at >= 0 && !hasBegun)
                _last = at;
            hasBegun |= at >= 0;
            if (at < 0)
                at = Take(piece.Text, 0, _anywhere);
            pieces.Add(new PrintedPiece(piece.Field, piece.Text, at >= 0, at < 0 ? 0 : pages.PageAt(at)));
        }

        return pieces.MoveToImmutable();
    }

    private int Take(string text, int from, Dictionary<string, int> resume)
    {
        int at = Math.Max(from, resume.GetValueOrDefault(text));
        while (at < pages.Text.Length && (at = pages.Text.IndexOf(text, at, StringComparison.Ordinal)) >= 0)
        {
            if (!IsTaken(at, text.Length))
            {
                for (int i = at; i < at + text.Length; i++)
                    _taken[i] = true;
                resume[text] = at + text.Length;
                return at;
            }

            at++;
        }

        resume[text] = pages.Text.Length;
        return -1;
    }

    private bool IsTaken(int at, int length)
    {
        for (int i = at; i < at + length; i++)
        {
            if (_taken[i])
                return true;
        }

        return false;
    }
}
