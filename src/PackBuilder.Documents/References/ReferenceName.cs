using PackBuilder.Documents.Model;

namespace PackBuilder.Documents.References;

/// <summary>What a block is called in the running text.</summary>
/// <param name="Before">What stands before the label: 第 of 第 4 题.</param>
/// <param name="Label">What the block itself shows: 表 2, the number of a question, the title of a heading.</param>
/// <param name="After">题 of 第 4 题.</param>
public sealed record ReferenceName(string Before, string Label, string After)
{
    /// <summary>The same in the second language of a bilingual document: Table 2.</summary>
    public ReferenceName? Second { get; init; }

    /// <summary>Whether the label itself differs by language, as 表 2 does and the number of a question does not.</summary>
    public bool HasSecondLabel => Second is not null && Second.Label != Label;

    public string Text => Before + Label + After + (Second is null ? "" : " " + Second.Text);

    /// <param name="kind">Of a reference that names the block.</param>
    public string TextFor(ReferenceKind kind) => kind != ReferenceKind.Number ? Text : HasSecondLabel ? Label + " " + Second!.Label : Label;
}
