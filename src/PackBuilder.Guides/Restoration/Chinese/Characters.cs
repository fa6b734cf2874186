namespace PackBuilder.Guides.Restoration.Chinese;

/// <summary>Classes of characters that the passes ask for.</summary>
internal static class Characters
{
    /// <summary>A Chinese character of the Basic Multilingual Plane; those beyond it come as surrogates and count too.</summary>
    public static bool IsHan(char c) =>
        c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or '\u3007' || char.IsSurrogate(c) && c is >= '\uD840' and <= '\uD87F';

    public static bool IsPrivateUse(char c) => c is >= '\uE000' and <= '\uF8FF';

    /// <summary>A mark that is full width in Chinese.</summary>
    public static bool IsChineseMark(char c) =>
        c is >= '\u3000' and <= '\u3011' or >= '\u3014' and <= '\u301F' or >= '\uFF01' and <= '\uFF0F' or >= '\uFF1A' and <= '\uFF20'
            or '\uFF3B' or '\uFF3D' or '\uFF5B' or '\uFF5D' or '\uFF5E' or '“' or '”' or '‘' or '’' or '…' or '—';

    public static bool IsChinese(char c) => IsHan(c) || IsChineseMark(c);

    /// <summary>A mark that ends a Chinese or English sentence.</summary>
    public static bool EndsSentence(char c) => c is '。' or '！' or '？' or '!' or '?' or '.' or '；' or ';' or '…';

    public static bool HasHan(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (IsHan(c))
                return true;
        }

        return false;
    }
}
