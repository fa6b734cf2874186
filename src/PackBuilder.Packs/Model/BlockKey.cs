namespace PackBuilder.Packs.Model;

/// <summary>A block by its guide and its place there, which is the same in every pack, edition and wording.</summary>
/// <param name="Ordinal">From 1 in the order of the guide; 0 is the guide's introduction.</param>
public readonly record struct BlockKey(string Guide, int Ordinal);
