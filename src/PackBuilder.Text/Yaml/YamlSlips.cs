using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Text.Yaml;

/// <summary>
/// The slips of whoever writes YAML with a Chinese input method: full-width marks where YAML has its own, a space that is missing after a
/// colon, a quotation mark that is not closed. Only what can mean one thing is found: between Chinese words a full-width comma may be text.
/// </summary>
public static partial class YamlSlips
{
    /// <summary>In the order of the file.</summary>
    public static ImmutableArray<Slip> Find(SourceText text) => new Scan(text).Find();

    private sealed class Scan(SourceText text)
    {
        private readonly ImmutableArray<Slip>.Builder _slips = ImmutableArray.CreateBuilder<Slip>();
        private readonly Stack<char> _open = [];

        // The quotation mark of a text that goes on over lines.
        private char? _quote;

        // Lines that are indented further belong to a text.
        private int? _textBelow;

        public ImmutableArray<Slip> Find()
        {
            for (int line = 1; line <= text.LineCount; line++)
                Read(line, text.Line(line));
            return _slips.ToImmutable();
        }

        private void Read(int line, string written)
        {
            int start = written.Length - written.TrimStart(' ').Length;
            if (start == written.Length || written[start] == '#' && _quote is null || _textBelow is { } indent && start > indent)
                return;
            _textBelow = null;
            if (_quote is not null || _open.Count > 0)
            {
                ReadFlow(line, written, _quote is null ? start : Closing(written, start, _quote.Value));
                return;
            }

            var head = Head().Match(written);
            if (head.Groups["wide"] is { Success: true } wide)
            {
                string key = head.Groups["key"].Value;
                string meant = wide.Index + wide.Length == written.Length ? ":" : ": ";
                Add(line, wide.Index, wide.Value, meant, YamlErrors.WideColon(key, text.Locate(line, wide.Index + 1)));
            }
            else if (head.Groups["close"] is { Success: true } close)
            {
                Add(line, close.Index + 1, "", " ", YamlErrors.NoBlank(head.Groups["key"].Value, written[(close.Index + 1)..], text.Locate(line, close.Index + 1)));
            }

            ReadValue(line, written, head.Length, start);
        }

        private void ReadValue(int line, string written, int at, int indent)
        {
            if (at >= written.Length)
                return;
            if (BlockText().IsMatch(written[at..]))
                _textBelow = indent;
            else if (WideQuotes().Match(written[at..]) is { Success: true } wide)
            {
                var where = text.Locate(line, at + 1);
                Add(line, at, wide.Groups["open"].Value, "\"", YamlErrors.WideQuotes(wide.Groups["text"].Value, where));
                Add(line, at + wide.Groups["shut"].Index, wide.Groups["shut"].Value, "\"", null);
            }
            else if (written[at] == '"' && written.IndexOf('"', at + 1) < 0 && !written.Contains('\\', StringComparison.Ordinal) && IsOver(line, indent))
            {
                string trimmed = written.TrimEnd();
                Add(line, trimmed.Length, "", "\"", YamlErrors.OpenQuote(text.Locate(line, at + 1)));
            }
            else if (written[at] is '[' or '{' or '"' or '\'')
                ReadFlow(line, written, at);
        }

        // A text that goes on has a next line that is indented further, or is no key.
        private bool IsOver(int line, int indent)
        {
            int next = line + 1;
            while (next <= text.LineCount && (string.IsNullOrWhiteSpace(text.Line(next)) || text.Line(next).TrimStart()[0] == '#'))
                next++;
            string following = text.Line(next);
            return next > text.LineCount || following.Length - following.TrimStart(' ').Length <= indent && Head().Match(following).Groups["key"].Success;
        }

        private void ReadFlow(int line, string written, int at)
        {
            if (at < 0)
                return;
            bool isEntry = _open.Count > 0;
            while (at < written.Length)
            {
                char c = written[at];
                switch (c)
                {
                    case '"' or '\'' when isEntry || _open.Count == 0:
                        at = Closing(written, at + 1, c);
                        if (at < 0)
                            return;
                        isEntry = false;
                        continue;
                    case '[' or '{':
                        _open.Push(c);
                        isEntry = true;
                        break;
                    case ']' or '}' when _open.Count > 0:
                        _open.Pop();
                        isEntry = false;
                        break;
                    case '，' or '、' when _open.Count > 0 && IsBetweenNames(written, at):
                        Add(line, at, written[at..BlanksEnd(written, at + 1)], ", ", YamlErrors.WideComma(c.ToString(), text.Locate(line, at + 1)));
                        isEntry = true;
                        break;
                    case ',':
                        isEntry = true;
                        break;
                    case '#' when at > 0 && written[at - 1] == ' ':
                        return;
                    case ' ':
                        break;
                    default:
                        if (isEntry && FlowHead().Match(written, at) is { Success: true } head)
                        {
                            ReadKey(line, head);
                            at += head.Length;
                            isEntry = true;
                            continue;
                        }

                        isEntry = false;
                        break;
                }

                at++;
                if (_open.Count == 0)
                    return;
            }
        }

        private void ReadKey(int line, Match head)
        {
            string key = head.Groups["key"].Value;
            if (head.Groups["wide"] is { Success: true } wide)
                Add(line, wide.Index, wide.Value, ": ", YamlErrors.WideColon(key, text.Locate(line, wide.Index + 1)));
            else if (head.Groups["close"] is { Success: true } close && _open.Peek() == '{')
                Add(line, close.Index + 1, "", " ", YamlErrors.NoBlank(key, "…", text.Locate(line, close.Index + 1)));
        }

        // Past the mark that closes a text; -1 where that is on a later line.
        private int Closing(string written, int at, char mark)
        {
            _quote = mark;
            for (; at < written.Length; at++)
            {
                if (mark == '"' && written[at] == '\\')
                {
                    at++;
                }
                else if (written[at] == mark)
                {
                    _quote = null;
                    return at + 1;
                }
            }

            return -1;
        }

        private bool IsBetweenNames(string written, int at) =>
            _open.Peek() == '{' ? NextKey().IsMatch(written[(at + 1)..])
            : at > 0 && IsName(written[at - 1]) && BlanksEnd(written, at + 1) is var next && next < written.Length && IsName(written[next]);

        private static bool IsName(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '"' or '\'';

        private static int BlanksEnd(string written, int at)
        {
            while (at < written.Length && written[at] is ' ' or '　')
                at++;
            return at;
        }

        private void Add(int line, int at, string written, string meant, Diagnostic? diagnostic) =>
            _slips.Add(new Slip(line, at + 1, written, meant, diagnostic ?? _slips[^1].Diagnostic));
    }

    [GeneratedRegex("""^ *(?:- +)*(?:(?<key>[A-Za-z_][A-Za-z0-9_-]*)(?:(?<wide>[ 　]*：[ 　]*)|(?<close>:)(?=[^\s:/\\][^:]*$)|: *|:$))?""", RegexOptions.CultureInvariant)]
    private static partial Regex Head();

    [GeneratedRegex("""\G(?<key>[A-Za-z_][A-Za-z0-9_-]*)(?:(?<wide>[ 　]*：[ 　]*)|(?<close>:)(?=[^\s:/\\,\]}])|: +)""", RegexOptions.CultureInvariant)]
    private static partial Regex FlowHead();

    [GeneratedRegex("""^[ 　]*[A-Za-z_][A-Za-z0-9_-]*[ 　]*[:：]""", RegexOptions.CultureInvariant)]
    private static partial Regex NextKey();

    [GeneratedRegex("""^[|>][+-]?[0-9]?[+-]?\s*(?:#.*)?$""", RegexOptions.CultureInvariant)]
    private static partial Regex BlockText();

    // Around names and dates; around Chinese words the marks may be meant.
    [GeneratedRegex("""^(?<open>[“”＂])(?<text>[!-~ -[\\"]]+)(?<shut>[“”＂])\s*$""", RegexOptions.CultureInvariant)]
    private static partial Regex WideQuotes();
}
