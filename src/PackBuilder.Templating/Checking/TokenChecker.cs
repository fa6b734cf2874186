using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Tables;

namespace PackBuilder.Templating.Checking;

/// <summary>
/// Finds in the tokens of a template what its author meant to write in another language, and blocks without an end: the parser would report
/// these at another place, in other words, or not at all.
/// </summary>
internal sealed class TokenChecker(LoadedTemplate template)
{
    private static readonly HashSet<string> Openers = ["if", "for", "while", "case", "func", "capture", "with", "wrap", "tablerow"];

    // Words and marks of other languages, with what to write in this one.
    private static readonly FrozenDictionary<string, Message> Statements = TextTable.Messages("foreign-statements.txt");
    private static readonly FrozenDictionary<string, Message> Operators = TextTable.Messages("foreign-operators.txt");
    private static readonly FrozenDictionary<string, Message> Marks = TextTable.Messages("foreign-marks.txt");

    private readonly string _text = template.Source.Content;
    private readonly List<Token> _tokens = [.. new Lexer(template.Source.Content, template.Template.SourceFilePath).Where(token =>
        token.Type is not (TokenType.Whitespace or TokenType.WhitespaceFull or TokenType.Comment or TokenType.CommentMulti))];
    private readonly List<Token> _open = [];
    private Token? _stray;
    private readonly ImmutableArray<Diagnostic>.Builder _found = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>The first number with more digits, or with more digits in its exponent, than any template needs.</summary>
    public static TextSpan? HugeNumber(string text)
    {
        var numbers = new Lexer(text).Where(token => token.Type is TokenType.Integer or TokenType.Float);
        var huge = numbers.Where(token => token.GetText(text) is var number && (number.Length > 1000 || Regex.IsMatch(number, "[eE].{5}")));
        return huge.Select(token => (TextSpan?)TextSpan.FromBounds(token.Start.Offset, token.End.Offset + 1)).FirstOrDefault();
    }

    public ImmutableArray<Diagnostic> Check()
    {
        for (int i = 0; i < _tokens.Count; i++)
        {
            bool isStatement = i == 0 || IsBreak(_tokens[i - 1].Type);
            bool isMember = i > 0 && _tokens[i - 1].Type is TokenType.Dot or TokenType.QuestionDot;
            CheckMark(i);
            if (Word(i) is { } word && !isMember)
            {
                CheckWord(i, word, isStatement);
                Follow(i, word, isStatement);
            }
        }

        if (!template.Template.HasErrors)
            CheckClosed();
        else if (_found.Count == 0)
            CheckEnds(template.Template.Messages.ToString());
        return _found.ToImmutable();
    }

    private void CheckMark(int i)
    {
        var token = _tokens[i];
        if (token.Type == TokenType.Invalid && token.Start.Offset < _text.Length && InsteadOf(_text[token.Start.Offset]) is { } instead)
            _found.Add(TemplateErrors.FullWidthMark(Locate(token), _text[token.Start.Offset].ToString(), instead));
        bool isAdjacent = i + 1 < _tokens.Count && _tokens[i + 1].Start.Offset == token.End.Offset + 1;
        if (isAdjacent && TextOf(token) + TextOf(_tokens[i + 1]) is var mark && Marks.TryGetValue(mark, out var other))
            _found.Add(TemplateErrors.ForeignWord(Locate(token), mark, other));
    }

    // What to write for a mark of a Chinese keyboard; the full-width forms of ASCII lie in its order.
    private static Message? InsteadOf(char mark) => mark switch
    {
        '\u3000' or '\u00A0' => (Message)"a blank",
        >= '！' and <= '～' => Message.Verbatim(((char)(mark - '！' + '!')).ToString()),
        _ => Marks.GetValueOrDefault(mark.ToString()),
    };

    private void CheckWord(int i, string word, bool isStatement)
    {
        var next = i + 1 < _tokens.Count ? _tokens[i + 1].Type : TokenType.Eof;
        // Whoever has a variable of such a name assigns to it, calls it or takes its members.
        bool isLoopIn = word == "in" && Enumerable.Range(1, Math.Min(3, i)).Any(back => Word(i - back) is "for" or "tablerow");
        bool isFollowed = IsOperandStart(next) || word.StartsWith("end", StringComparison.Ordinal) && IsBreak(next);
        if (isStatement && isFollowed && Statements.TryGetValue(word, out var statement))
            _found.Add(TemplateErrors.ForeignWord(Locate(_tokens[i]), word, statement));
        else if (!isStatement && !isLoopIn && IsOperandEnd(i - 1) && IsOperandStart(next) && Operators.TryGetValue(word, out var instead))
            _found.Add(TemplateErrors.ForeignWord(Locate(_tokens[i]), word, instead));
        else if (word is "not" or "NOT" && IsOperandStart(next) && !IsOperandEnd(i - 1))
            _found.Add(TemplateErrors.ForeignWord(Locate(_tokens[i]), word, "! before the value"));
        else if (word is "if" or "for" or "case" or "while" && i > 0 && _tokens[i - 1].Type == TokenType.Equal && next != TokenType.Dot)
            _found.Add(TemplateErrors.StatementAsValue(Locate(_tokens[i]), word));
        else if (word == "end" && next is TokenType.VerticalBar or TokenType.PipeGreater)
            _found.Add(TemplateErrors.CallBeforePipe(Locate(_tokens[i + 1])));
    }

    // Keeps the blocks that are open.
    private void Follow(int i, string word, bool isStatement)
    {
        if (word == "do" || isStatement && IsOpener(i, word))
            _open.Add(_tokens[i]);
        else if (isStatement && word == "end" && _open.Count > 0)
            _open.RemoveAt(_open.Count - 1);
        else if (isStatement && word == "end")
            _stray ??= _tokens[i];
    }

    // The parser reports them where it noticed.
    private void CheckEnds(string messages)
    {
        if (_stray is { } stray && messages.Contains("Found <end>", StringComparison.Ordinal))
            _found.Add(TemplateErrors.StrayEnd(Locate(stray)));
        else if (_open.Count > 0 && messages.Contains("The <end>", StringComparison.Ordinal))
            _found.Add(TemplateErrors.MissingEnd(Locate(_open[^1]), TextOf(_open[^1])));
    }

    private void CheckClosed()
    {
        int code = _tokens.FindLastIndex(token => token.Type is TokenType.CodeEnter);
        if (code >= 0 && !_tokens.Skip(code).Any(token => token.Type == TokenType.CodeExit))
            _found.Add(TemplateErrors.UnclosedCode(Locate(_tokens[code])));
        int escape = _text.LastIndexOf("{%{", StringComparison.Ordinal);
        bool isOpen = escape >= 0 && _text.IndexOf("}%", escape, StringComparison.Ordinal) < 0;
        if (isOpen && _tokens.TrueForAll(token => token.Start.Offset >= escape || token.End.Offset < escape))
            _found.Add(TemplateErrors.UnclosedEscape(template.Source.Locate(new TextSpan(escape, 3))));
    }

    // for.index and while.index are no loops; func f(x) = value has no end, where the = of a default lies between parentheses.
    private bool IsOpener(int i, string word)
    {
        if (!Openers.Contains(word) || i + 1 < _tokens.Count && _tokens[i + 1].Type == TokenType.Dot)
            return false;
        var line = _tokens.Skip(i).TakeWhile(token => !IsBreak(token.Type)).ToList();
        int equal = line.FindLastIndex(token => token.Type == TokenType.Equal);
        return word != "func" || equal < 0 || equal < line.FindLastIndex(token => token.Type == TokenType.CloseParen);
    }

    private bool IsOperandEnd(int i) => i >= 0 && _tokens[i].Type is TokenType.CloseParen or TokenType.CloseBracket or TokenType.Integer or TokenType.Float
        or TokenType.String or TokenType.VerbatimString || i >= 0 && Word(i) is { } word && word is not ("if" or "while" or "case" or "ret" or "for" or "with" or "wrap");

    private static bool IsOperandStart(TokenType type) => type is TokenType.Identifier or TokenType.IdentifierSpecial or TokenType.OpenParen or TokenType.Integer
        or TokenType.Float or TokenType.String or TokenType.VerbatimString or TokenType.Exclamation or TokenType.BeginInterpolatedString or TokenType.InterpolatedString;

    private static bool IsBreak(TokenType type) => type is TokenType.CodeEnter or TokenType.CodeExit or TokenType.NewLine or TokenType.SemiColon or TokenType.Raw
        or TokenType.Escape or TokenType.EscapeEnter or TokenType.EscapeExit or TokenType.Eof;

    private string? Word(int i) => i < _tokens.Count && _tokens[i].Type is TokenType.Identifier or TokenType.IdentifierSpecial ? TextOf(_tokens[i]) : null;
    private string TextOf(Token token) => token.GetText(_text);
    private SourceLocation Locate(Token token) => template.Locate(new SourceSpan("", token.Start, token.End));
}
