namespace PackBuilder.Text.Collation;

/// <summary>What one character, or a part of one, weighs when texts are put in order.</summary>
/// <param name="Primary">The letter. 0 for an accent.</param>
/// <param name="Secondary">The accent; the same for all letters without one.</param>
/// <param name="Tertiary">Upper or lower case, width and the like.</param>
internal readonly record struct CollationElement(uint Primary, ushort Secondary, byte Tertiary);
