namespace PackBuilder.Documents.Designs;

/// <summary>White between Han and Latin.</summary>
public enum HanLatinGap
{
    /// <summary>A quarter of an em.</summary>
    Quarter,

    /// <summary>An eighth of an em.</summary>
    Eighth,

    None,
}
