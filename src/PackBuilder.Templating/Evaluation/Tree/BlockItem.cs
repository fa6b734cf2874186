namespace PackBuilder.Templating.Evaluation.Tree;

/// <summary>A statement of a block and the indentation under which it runs.</summary>
/// <param name="KeepsIndent">True where the statement runs under the indentation of the block around.</param>
/// <param name="Indent">Otherwise its own; null switches indentation off.</param>
internal readonly record struct BlockItem(Statement Statement, bool KeepsIndent, string? Indent);
