using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation.Statements;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;

namespace PackBuilder.Templating.Parsing;

/// <summary>Reads the items of a block and gives each the indentation under which it runs.</summary>
internal sealed class BlockParser(ParseState state, StatementParser statements)
{
    /// <summary>Reads up to <c>end</c>, <c>else</c>, <c>when</c> or the end of the template, which stay.</summary>
    public Block Parse()
    {
        var items = new List<BlockItem>();
        // A block begins under the indentation of the block around it.
        bool keepsIndent = true;
        string? indent = null;
        int textEnd = -1;
        state.EnterBlock();
        while (!EndsBlock(state.Current))
        {
            var token = state.Current;
            int previousTextEnd = textEnd;
            textEnd = -1;
            switch (token.Kind)
            {
                case TokenKind.Text:
                    items.Add(new BlockItem(new TextStatement(state.Place(token), token.Text), keepsIndent, indent));
                    textEnd = token.End;
                    state.Advance();
                    break;
                case TokenKind.Escape:
                    if (token.Text.Length > 0)
                        items.Add(new BlockItem(new TextStatement(state.Place(token), token.Text), false, null));
                    keepsIndent = true;
                    state.Advance();
                    break;
                case TokenKind.CodeStart:
                    keepsIndent = false;
                    indent = previousTextEnd < 0 ? "" : TextTrimmer.IndentBefore(state.Source.Content, previousTextEnd);
                    state.Advance();
                    break;
                case TokenKind.CodeEnd:
                    keepsIndent = true;
                    state.Advance();
                    break;
                case TokenKind.LineEnd:
                case TokenKind.Operator when token.Text == ";":
                    state.Advance();
                    break;
                default:
                    items.Add(new BlockItem(statements.Parse(), keepsIndent, indent));
                    state.ExpectStatementEnd();
                    break;
            }
        }

        state.LeaveBlock();
        return new Block([.. items]);
    }

    private static bool EndsBlock(Token token) =>
        token.Kind == TokenKind.End || (token.Kind == TokenKind.Name && token.Text is "end" or "else" or "when");

    /// <summary>Requires the <c>end</c> of the block that a keyword opened.</summary>
    public void ExpectEnd(Place keyword)
    {
        if (state.Current.Kind == TokenKind.End)
            throw ParseErrors.MissingEnd(MissingEndPlace(keyword), state.Source.Content[keyword.Start..keyword.End]);
        if (!state.Current.IsName("end"))
            throw StrayWord();
        state.Advance();
    }

    // The keyword is what a person looks for; but where its code block closes on a line of its own with nothing said in
    // between, the end is missing before that marker.
    private Place MissingEndPlace(Place keyword)
    {
        bool isEmpty = state.Previous.Kind == TokenKind.CodeEnd && state.Behind(2).Kind == TokenKind.LineEnd
            && state.Place(state.Behind(2)).Locate().Line == keyword.Locate().Line;
        return isEmpty ? state.Place(state.Previous) : keyword;
    }

    /// <summary>The error for an <c>end</c>, <c>else</c> or <c>when</c> that belongs to nothing.</summary>
    public TemplateException StrayWord()
    {
        var token = state.Current;
        var place = state.Place(token);
        bool isStatement = token.Text != "end" || state.Next.EndsStatement;
        return ParseErrors.StrayWord(isStatement ? place : place with { Start = place.End - 1 }, token.Text);
    }
}
