using PackBuilder.Templating.Errors;

namespace PackBuilder.Templating.Parsing;

/// <summary>A token: kind and place. Its text is looked up in the source.</summary>
/// <param name="Text">The operator, the name, or the stripped text; empty for the rest.</param>
/// <param name="Start">UTF-16 offset in the source.</param>
/// <param name="Error">The message of an <see cref="TokenKind.Error"/>.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int Start, int End, TemplateException? Error = null)
{
    public bool Is(string op) => Kind == TokenKind.Operator && Text == op;

    public bool IsName(string name) => Kind == TokenKind.Name && Text == name;

    /// <summary>True for what ends a statement.</summary>
    public bool EndsStatement => Kind is TokenKind.LineEnd or TokenKind.CodeEnd or TokenKind.End || Is(";");
}
