namespace PackBuilder.Guides.Captures.Markdown;

/// <summary>The box of an item to tick: <c>[ ]</c> or <c>[x]</c> before its text.</summary>
internal static class TaskBox
{
    public static (bool? IsChecked, string Text) Split(string text)
    {
        if (text.Length < 4 || text[0] != '[' || text[2] != ']' || !char.IsWhiteSpace(text[3]))
            return (null, text);
        return text[1] switch
        {
            ' ' => (false, text[4..].TrimStart()),
            'x' or 'X' => (true, text[4..].TrimStart()),
            _ => (null, text),
        };
    }
}
