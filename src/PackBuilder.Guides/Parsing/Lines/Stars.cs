namespace PackBuilder.Guides.Parsing.Lines;

/// <summary>The stars that Markdown sets strong text in.</summary>
internal static class Stars
{
    public static bool IsWhollyBold(string text) =>
        text.Length > 4 && text.StartsWith("**", StringComparison.Ordinal) && text.EndsWith("**", StringComparison.Ordinal)
        && text.IndexOf("**", 2, StringComparison.Ordinal) == text.Length - 2;

    /// <summary>Without the stars around all of it.</summary>
    public static string Unwrap(string text) => IsWhollyBold(text) ? text[2..^2].Trim() : text;

    /// <summary>Without a pair's half that was left when the text was cut; whole pairs stay.</summary>
    public static string Balance(string text)
    {
        int count = 0;
        for (int at = text.IndexOf("**", StringComparison.Ordinal); at >= 0; at = text.IndexOf("**", at + 2, StringComparison.Ordinal))
            count++;
        if (count % 2 == 0)
            return Unwrap(text);
        text = text.StartsWith("**", StringComparison.Ordinal) && count == 1 ? text[2..]
            : text.EndsWith("**", StringComparison.Ordinal) ? text[..^2]
            : RemoveFirst(text);
        return text.Trim();
    }

    private static string RemoveFirst(string text)
    {
        int at = text.IndexOf("**", StringComparison.Ordinal);
        return text.Remove(at, 2);
    }
}
