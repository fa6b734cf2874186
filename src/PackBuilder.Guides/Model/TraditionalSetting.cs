namespace PackBuilder.Guides.Model;

/// <summary>What becomes of Traditional characters in a source.</summary>
public enum TraditionalSetting
{
    /// <summary>They become Simplified; words stay: 軟體 is 软体.</summary>
    Simplify,

    /// <summary>They stay.</summary>
    Keep,

    /// <summary>They become Simplified, and words of Taiwan those of the mainland: 軟體 is 软件.</summary>
    Mainland,
}
