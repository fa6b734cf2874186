namespace PackBuilder.Templating.Checking;

/// <summary>Words and marks of other languages, with what to write in this one.</summary>
internal static class ForeignWords
{
    /// <summary>Where a statement begins.</summary>
    public static readonly FrozenDictionary<string, string> Statements = new Dictionary<string, string>
    {
        ["elsif"] = "else if", ["elseif"] = "else if", ["elif"] = "else if", ["unless"] = "if !(condition)", ["foreach"] = "for", ["switch"] = "case",
        ["endif"] = "end", ["endfor"] = "end", ["endunless"] = "end", ["endcase"] = "end", ["endwhile"] = "end", ["endcapture"] = "end",
        ["let"] = "name = value", ["var"] = "name = value", ["set"] = "name = value", ["assign"] = "name = value", ["const"] = "name = value",
        ["function"] = "func", ["def"] = "func", ["macro"] = "func", ["return"] = "ret",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Between two values.</summary>
    public static readonly FrozenDictionary<string, string> Operators = new Dictionary<string, string>
    {
        ["and"] = "&&", ["AND"] = "&&", ["or"] = "||", ["OR"] = "||", ["contains"] = "list | array.contains value, or text | string.contains value",
        ["is"] = "==, or value | object.typeof", ["eq"] = "==", ["ne"] = "!=", ["in"] = "list | array.contains value",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Two marks next to each other.</summary>
    public static readonly FrozenDictionary<(TokenType, TokenType), (string Word, string Instead)> Marks =
        new Dictionary<(TokenType, TokenType), (string, string)>
        {
            [(TokenType.Colon, TokenType.Equal)] = (":=", "="),
            [(TokenType.Equal, TokenType.Greater)] = ("=>", ">=, or : between key and value"),
            [(TokenType.Less, TokenType.Greater)] = ("<>", "!="),
            [(TokenType.DoubleEqual, TokenType.Equal)] = ("===", "=="),
            [(TokenType.ExclamationEqual, TokenType.Equal)] = ("!==", "!="),
        }.ToFrozenDictionary();

    /// <summary>What stands on a Chinese keyboard where code needs another mark.</summary>
    public static string? InsteadOf(char mark) => mark switch
    {
        '“' or '”' or '„' or '‘' or '’' or '「' or '」' => "\"",
        '，' or '、' => ",",
        '。' => ".",
        '【' => "[",
        '】' => "]",
        '＂' => "\"",
        '…' => "..",
        '—' or '–' => "-",
        '×' => "*",
        '÷' => "/",
        '≠' => "!=",
        '≤' => "<=",
        '≥' => ">=",
        '\u3000' or '\u00A0' => "a blank",
        >= '！' and <= '～' => ((char)(mark - '！' + '!')).ToString(),
        _ => null,
    };
}
