using PackBuilder.Documents.Model;

namespace PackBuilder.Documents.References;

/// <summary>What a block is called in the running text.</summary>
/// <param name="Before">What stands before the label: 第 of 第 4 题.</param>
/// <param name="Label">What the block itself shows: 表 2, the number of a question, the title of a heading.</param>
/// <param name="After">题 of 第 4 题.</param>
public sealed record ReferenceName(string Before, string Label, string After)
{
    public string Text => Before + Label + After;

    /// <param name="kind">Of a reference that names the block.</param>
    public string TextFor(ReferenceKind kind) => kind == ReferenceKind.Number ? Label : Text;
}
