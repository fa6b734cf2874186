namespace PackBuilder.Typesetting.Lines;

/// <summary>What is amiss with a character of a paragraph, in the style it is set in.</summary>
/// <param name="Text">The character, or all of those that make one picture.</param>
internal readonly record struct CharacterProblem(CharacterProblemKind Kind, string Text)
{
    /// <summary>The code point of one character; the first of several.</summary>
    public int CodePoint => char.ConvertToUtf32(Text, 0);
}

internal enum CharacterProblemKind
{
    /// <summary>No face has it.</summary>
    Missing,

    /// <summary>Each of several characters may be there, but no face joins them.</summary>
    NotJoined,

    /// <summary>An ideograph that no face has: 〓 is printed for it.</summary>
    Replaced,

    /// <summary>It stands light among bold ones.</summary>
    Light,

    /// <summary>It belongs to a script that runs from right to left.</summary>
    RightToLeft,
}
