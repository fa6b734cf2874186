namespace PackBuilder.Docx.Styles;

/// <summary>What sets a run apart from the text around it. Han and Latin are emphasised in different ways, hence in different runs.</summary>
[Flags]
internal enum CharacterLook
{
    None = 0,

    /// <summary>A link.</summary>
    Link = 1,

    Strong = 2,
    Emphasis = 4,

    /// <summary>With <see cref="Strong"/> or <see cref="Emphasis"/>: the run is Latin.</summary>
    Latin = 8,

    Code = 16,

    /// <summary>With <see cref="Emphasis"/>: so long that it is set in another face, where short emphasis has dots.</summary>
    Passage = 32,

    /// <summary>Words of a question, which stands in a paragraph that looks as a heading.</summary>
    Question = 64,
}

internal static class CharacterLooks
{
    /// <summary>The name of the style; those that Word knows have Word's names.</summary>
    public static string NameOf(CharacterLook look)
    {
        if (look == CharacterLook.Question)
            return "Question Text";
        var words = new List<string>();
        if (look.HasFlag(CharacterLook.Question))
            words.Add("Question");
        if (look.HasFlag(CharacterLook.Link))
            words.Add("Hyperlink");
        if (look.HasFlag(CharacterLook.Code))
            words.Add("Code");
        if (look.HasFlag(CharacterLook.Strong))
            words.Add("Strong");
        if (look.HasFlag(CharacterLook.Emphasis))
            words.Add("Emphasis");
        if (look.HasFlag(CharacterLook.Passage))
            words.Add("Passage");
        if (look.HasFlag(CharacterLook.Latin))
            words.Add("Latin");
        return string.Join(' ', words);
    }
}
