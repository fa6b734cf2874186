using PackBuilder.Text.Source;

namespace PackBuilder.Packs.Model;

/// <summary>A name that a file mentions, and where, so that a wrong one can be pointed at.</summary>
public sealed record Named(string Name, SourceLocation At)
{
    public override string ToString() => Name;
}
