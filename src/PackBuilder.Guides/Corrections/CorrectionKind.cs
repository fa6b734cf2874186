namespace PackBuilder.Guides.Corrections;

/// <summary>What a person says of a line of a source.</summary>
public enum CorrectionKind
{
    /// <summary>It stays as the source has it: what restoration made of it, or that it left it out, was wrong.</summary>
    Keep,

    /// <summary>It reads otherwise.</summary>
    Replace,

    Heading,

    Question,

    Answer,

    /// <summary>It does not belong to the guide.</summary>
    Drop,
}
