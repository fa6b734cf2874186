using System.Text;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Documents.Reading.Attributes;

/// <summary>Reads <c>{#id key="value" other=value}</c>.</summary>
internal static class BlockAttributeReader
{
    private const int LongestId = 80;

    /// <param name="span">From the opening to the closing brace; empty where nothing was written.</param>
    public static AttributeList Read(ReadingContext context, TextSpan span, Message what, SourceLocation owner)
    {
        if (span.Length == 0)
            return new AttributeList(context, what, owner);
        var scanner = new Scanner(context, span);
        if (!scanner.Run())
            context.Report(DocumentErrors.BadAttributes(context.At(span)));
        return new AttributeList(context, what, context.At(span)) { Id = scanner.Id, Entries = scanner.Entries };
    }

    private static bool IsName(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_';

    private static bool IsId(string id) => id.Length is > 0 and <= LongestId && char.IsAsciiLetter(id[0]) && id.All(IsName);

    private sealed class Scanner(ReadingContext context, TextSpan span)
    {
        private readonly string _text = context.Source.Content;
        private readonly int _end = span.End - 1;
        private int _at = span.Start + 1;

        public string? Id { get; private set; }

        public List<AttributeEntry> Entries { get; } = [];

        /// <summary>False where the attributes are not well formed.</summary>
        public bool Run()
        {
            if (_text[span.Start] != '{' || _text[_end] != '}')
                return false;
            while (true)
            {
                SkipSpaces();
                if (_at >= _end)
                    return true;
                if (!(_text[_at] == '#' ? ReadId() : ReadPair()))
                    return false;
                if (_at < _end && _text[_at] is not (' ' or '\t'))
                    return false;
            }
        }

        private bool ReadId()
        {
            int start = _at++;
            while (_at < _end && _text[_at] is not (' ' or '\t'))
                _at++;
            string id = _text[(start + 1).._at];
            var at = context.At(TextSpan.FromBounds(start, _at));
            if (Id is not null)
            {
                context.Report(DocumentErrors.RepeatedAttribute("#id", at));
            }
            else if (!IsId(id))
            {
                context.Report(DocumentErrors.BadId(id, at));
            }
            else
            {
                Id = id;
                context.Register(id, at);
            }

            return true;
        }

        private bool ReadPair()
        {
            int start = _at;
            while (_at < _end && IsName(_text[_at]))
                _at++;
            string name = _text[start.._at];
            if (name.Length == 0 || _at >= _end || _text[_at] != '=')
                return false;
            _at++;
            string? value = _at < _end && _text[_at] == '"' ? ReadQuoted() : ReadPlain();
            if (value is null)
                return false;
            var entry = new AttributeEntry(name, value, context.At(TextSpan.FromBounds(start, _at)));
            if (Entries.Any(other => other.Name == name))
                context.Report(DocumentErrors.RepeatedAttribute(name, entry.At));
            else
                Entries.Add(entry);
            return true;
        }

        private string? ReadQuoted()
        {
            var value = new StringBuilder();
            for (_at++; _at < _end; _at++)
            {
                if (_text[_at] == '"')
                {
                    _at++;
                    return value.ToString();
                }

                if (_text[_at] == '\\' && _at + 1 < _end && _text[_at + 1] is '"' or '\\')
                    _at++;
                value.Append(_text[_at]);
            }

            return null;
        }

        private string? ReadPlain()
        {
            int start = _at;
            while (_at < _end && _text[_at] is not (' ' or '\t' or '"'))
                _at++;
            return _at > start ? _text[start.._at] : null;
        }

        private void SkipSpaces()
        {
            while (_at < _end && _text[_at] is ' ' or '\t')
                _at++;
        }
    }
}
