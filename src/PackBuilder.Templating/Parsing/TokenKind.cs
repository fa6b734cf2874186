namespace PackBuilder.Templating.Parsing;

/// <summary>The kinds of tokens. Operators are told apart by their text.</summary>
internal enum TokenKind
{
    /// <summary>Text outside code, white space already stripped as the marks beside it say.</summary>
    Text,

    /// <summary>The content of an escape block.</summary>
    Escape,

    /// <summary><c>{{</c> with its strip mark.</summary>
    CodeStart,

    /// <summary><c>}}</c> with its strip mark.</summary>
    CodeEnd,
    LineEnd,

    /// <summary>A plain name, keywords included.</summary>
    Name,

    /// <summary><c>$name</c>, <c>$</c>, <c>$0</c> or <c>$$</c>.</summary>
    Local,
    Integer,
    Fraction,

    /// <summary><c>"…"</c> or <c>'…'</c>.</summary>
    QuotedText,

    /// <summary>A text in backticks.</summary>
    Verbatim,

    /// <summary><c>$"…"</c> or <c>$'…'</c>.</summary>
    Interpolated,
    Operator,

    /// <summary>Something no token begins with, or a token that does not end; the message waits until it is reached.</summary>
    Error,
    End,
}
