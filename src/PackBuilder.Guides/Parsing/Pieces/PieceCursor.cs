using System.Collections.Immutable;

namespace PackBuilder.Guides.Parsing.Pieces;

/// <summary>A place among pieces that moves forward only.</summary>
internal sealed class PieceCursor(ImmutableArray<Piece> pieces)
{
    private int _index;

    /// <summary>How many pieces were taken.</summary>
    public int Taken => _index;

    public bool AtEnd => _index >= pieces.Length;

    public Piece? Current => Peek(0);

    public Piece? Peek(int ahead) => _index + ahead < pieces.Length ? pieces[_index + ahead] : null;

    public Piece Take() => pieces[_index++];

    /// <summary>Takes pieces while they are of a kind and fit.</summary>
    public ImmutableArray<T> TakeWhile<T>(Func<T, bool> fits)
        where T : Piece
    {
        var taken = ImmutableArray.CreateBuilder<T>();
        while (Current is T piece && fits(piece))
        {
            taken.Add(piece);
            _index++;
        }

        return taken.ToImmutable();
    }

    /// <summary>Takes everything up to the next heading.</summary>
    public ImmutableArray<Piece> TakeBody()
    {
        var taken = ImmutableArray.CreateBuilder<Piece>();
        while (!AtEnd && Current is not HeadingPiece)
            taken.Add(Take());
        return taken.ToImmutable();
    }
}
