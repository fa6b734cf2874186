using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Text.Source;

namespace PackBuilder.Templating.Parsing;

/// <summary>Turns the text of a template into a page that can run.</summary>
internal static class TemplateParser
{
    public static Page Parse(SourceText source)
    {
        var tokens = Lexer.Tokenize(source);
        var state = new ParseState(source, tokens);
        return new StatementParser(state).ParsePage();
    }
}
