namespace PackBuilder.Guides.Restoration.Damage;

internal enum StepKind
{
    /// <summary>The token says what it seems to say.</summary>
    Plain,

    /// <summary>A reading: no text of its own.</summary>
    Annotation,

    /// <summary>Opens a shift: the first byte of a character is lost, and the mark after it is its second byte.</summary>
    LostLead,

    /// <summary>Opens a shift: the second byte of an annotated character was the first byte of the character after it.</summary>
    OpenedByAnnotation,

    /// <summary>One byte from before, one from this token.</summary>
    Shifted,

    /// <summary>A half-width mark that was a full-width one whose bytes straddle two characters.</summary>
    Widened,

    /// <summary>The second byte is lost.</summary>
    LostTrail,

    /// <summary>The second byte is lost, and the reading tells which it was.</summary>
    LostAnnotated,
}

/// <summary>One step of a reading, linked to the steps before it.</summary>
/// <param name="Text">What the step adds to the restored text.</param>
/// <param name="IsGuess">True where other characters would have been possible.</param>
internal sealed record ShiftStep(ShiftStep? Previous, StepKind Kind, DamageToken Token, DamageToken? Second, string Text, bool IsGuess = false)
{
    /// <summary>Where the tokens of the step end in the damaged text.</summary>
    public int End => (Second ?? Token).End;

    public bool IsDamage => Kind is not (StepKind.Plain or StepKind.Annotation);
}
