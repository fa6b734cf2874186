namespace PackBuilder.Documents.Designs;

/// <summary>How Han are emphasised.</summary>
public enum EmphasisStyle
{
    /// <summary>着重号, a dot under each; a long passage as <see cref="Kai"/>.</summary>
    Dots,

    /// <summary>楷体.</summary>
    Kai,
}
