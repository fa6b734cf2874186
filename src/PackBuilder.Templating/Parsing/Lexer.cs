using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Language;
using PackBuilder.Text.Source;

namespace PackBuilder.Templating.Parsing;

/// <summary>
/// Splits a template into text and code, and takes away the white space that strip marks ask for. What stands inside the
/// code is the business of <see cref="CodeLexer"/>.
/// </summary>
internal sealed class Lexer
{
    private readonly SourceText _source;
    private readonly string _content;
    private readonly List<Token> _tokens = [];
    private int _position;

    // What the mark of the code block before asks to remove from the start of the next text.
    private StripMark _pending;

    private Lexer(SourceText source)
    {
        _source = source;
        _content = source.Content;
    }

    public static List<Token> Tokenize(SourceText source)
    {
        var lexer = new Lexer(source);
        while (lexer._position < source.Content.Length && lexer.ReadTextAndBlock())
        {
        }

        lexer._tokens.Add(new Token(TokenKind.End, "", source.Content.Length, source.Content.Length));
        return lexer._tokens;
    }

    // False where an error ends the reading.
    private bool ReadTextAndBlock()
    {
        int start = _position;
        int block = FindBlock(start, out int percents);
        if (block < 0)
        {
            AddText(start, _content.Length, StripMark.None);
            _position = _content.Length;
            return true;
        }

        int open = block + 2 + percents;
        var mark = MarkAt(open);
        AddText(start, block, mark);
        _position = mark == StripMark.None ? open : open + 1;
        return percents == 0 ? ReadCode(block) : ReadEscape(block, percents);
    }

    // The offset of the next {{ or {%{, or −1.
    private int FindBlock(int from, out int percents)
    {
        percents = 0;
        for (int i = _content.IndexOf('{', from); i >= 0 && i + 1 < _content.Length; i = _content.IndexOf('{', i + 1))
        {
            int next = i + 1;
            while (next < _content.Length && _content[next] == '%')
                next++;
            if (next < _content.Length && _content[next] == '{')
            {
                percents = next - i - 1;
                return i;
            }
        }

        return -1;
    }

    private bool ReadCode(int start)
    {
        _tokens.Add(new Token(TokenKind.CodeStart, "", start, _position));
        var code = new CodeLexer(_source, _position, _content.Length, _tokens);
        if (!code.ReadToEnd())
        {
            if (code.ReachedEnd)
                AddError(ParseErrors.UnclosedCode(new Place(_source, start, start + 2)), start);
            return false;
        }

        _pending = code.ClosingMark;
        _position = code.Position;
        return true;
    }

    private bool ReadEscape(int start, int percents)
    {
        string close = "}" + new string('%', percents) + "}";
        int end = _content.IndexOf(close, _position, StringComparison.Ordinal);
        if (end < 0)
        {
            AddError(ParseErrors.UnclosedEscape(new Place(_source, start, start + percents + 2)), start);
            return false;
        }

        int contentEnd = end;
        _pending = StripMark.None;
        if (end > _position && _content[end - 1] is '-' or '~')
        {
            _pending = _content[end - 1] == '-' ? StripMark.All : StripMark.Line;
            contentEnd--;
        }

        _tokens.Add(new Token(TokenKind.Escape, _content[_position..contentEnd], start, end + close.Length));
        _position = end + close.Length;
        return true;
    }

    private void AddText(int start, int end, StripMark markAfter)
    {
        var (from, to) = TextTrimmer.Trim(_content, start, end, _pending, markAfter);
        _pending = StripMark.None;
        if (from < to)
            _tokens.Add(new Token(TokenKind.Text, _content[from..to], from, to));
    }

    private StripMark MarkAt(int position) => position >= _content.Length ? StripMark.None : _content[position] switch
    {
        '-' => StripMark.All,
        '~' => StripMark.Line,
        _ => StripMark.None,
    };

    private void AddError(TemplateException error, int start) =>
        _tokens.Add(new Token(TokenKind.Error, "", start, start, error));
}
