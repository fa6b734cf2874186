namespace PackBuilder.Docx.Body;

/// <summary>A box whose paragraphs are written now. What stands in it has other distances to its like than to what is around the box.</summary>
internal sealed class OpenBox
{
    /// <summary>Whether anything was written into it.</summary>
    public bool HasContent { get; set; }
}
