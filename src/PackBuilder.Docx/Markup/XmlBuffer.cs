using System.Buffers;
using System.Buffers.Text;
using System.Text;
using PackBuilder.Text.Stamps;

namespace PackBuilder.Docx.Markup;

/// <summary>
/// Writes XML straight into borrowed memory as UTF-8: no tree, no copy of a name. Names are written as they stand, with their prefix.
/// What XML cannot hold at all becomes U+FFFD (XML 1.0 2.2).
/// </summary>
internal sealed class XmlBuffer : IDisposable
{
    private const int FirstSize = 1 << 14;
    private const int LongestNumber = 11;

    private static readonly SearchValues<char> Special = SearchValues.Create(
        "&<>\"\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\v\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\uFFFE\uFFFF");

    private readonly Stack<Range> _open = [];
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _length;
    private bool _isInTag;

    /// <summary>Takes in all text that readers see; null where nobody asks.</summary>
    public TextStamp? Stamp { get; init; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    /// <summary>The declaration of a part: UTF-8, nothing outside (ECMA-376-2 8.2).</summary>
    public void Declaration() => Raw("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>"u8);

    public void Start(ReadOnlySpan<byte> name)
    {
        CloseTag();
        Raw("<"u8);
        _open.Push(new Range(_length, _length + name.Length));
        Raw(name);
        _isInTag = true;
    }

    public void End()
    {
        var name = _open.Pop();
        if (_isInTag)
        {
            _isInTag = false;
            Raw(" />"u8);
            return;
        }

        int length = name.End.Value - name.Start.Value;
        Raw("</"u8);
        Reserve(length);
        _bytes.AsSpan(name).CopyTo(_bytes.AsSpan(_length));
        _length += length;
        Raw(">"u8);
    }

    public void Attribute(ReadOnlySpan<byte> name, string value)
    {
        StartAttribute(name);
        Escape(value, isAttribute: true);
        Raw("\""u8);
    }

    public void Attribute(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        StartAttribute(name);
        Raw(value);
        Raw("\""u8);
    }

    public void Attribute(ReadOnlySpan<byte> name, long value)
    {
        StartAttribute(name);
        Reserve(2 * LongestNumber);
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(_length), out int written);
        _length += written;
        Raw("\""u8);
    }

    /// <summary>An attribute that is left out where there is nothing to say.</summary>
    public void OptionalAttribute(ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
            Attribute(name, value);
    }

    public void OptionalAttribute(ReadOnlySpan<byte> name, int? value)
    {
        if (value is { } number)
            Attribute(name, number);
    }

    public void Text(string text)
    {
        CloseTag();
        Escape(text, isAttribute: false);
    }

    /// <summary>An element without anything.</summary>
    public void Empty(ReadOnlySpan<byte> name)
    {
        Start(name);
        End();
    }

    /// <summary>What another buffer holds, which must be whole elements.</summary>
    public void Append(XmlBuffer other)
    {
        if (other._length == 0)
            return;
        CloseTag();
        Raw(other.Written);
    }

    /// <summary>Puts bytes in the place of as many that were written.</summary>
    public void Overwrite(int at, ReadOnlySpan<byte> bytes) => bytes.CopyTo(_bytes.AsSpan(at, bytes.Length));

    /// <summary>Empties the buffer for the next use.</summary>
    public void Clear() => _length = 0;

    public byte[] ToArray() => Written.ToArray();

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        _length = 0;
    }

    private void StartAttribute(ReadOnlySpan<byte> name)
    {
        Raw(" "u8);
        Raw(name);
        Raw("=\""u8);
    }

    private void CloseTag()
    {
        if (_isInTag)
            Raw(">"u8);
        _isInTag = false;
    }

    private void Escape(ReadOnlySpan<char> text, bool isAttribute)
    {
        while (text.IndexOfAny(Special) is >= 0 and var at)
        {
            Plain(text[..at]);
            Raw(text[at] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '"' => isAttribute ? "&quot;"u8 : "\""u8,
                '\t' => isAttribute ? "&#x9;"u8 : "\t"u8,
                '\n' => isAttribute ? "&#xA;"u8 : "\n"u8,
                '\r' => "&#xD;"u8,
                _ => "\uFFFD"u8,
            });
            text = text[(at + 1)..];
        }

        Plain(text);
    }

    private void Plain(ReadOnlySpan<char> text)
    {
        Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
        _length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_length));
    }

    private void Raw(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }

    private void Reserve(int count)
    {
        if (_bytes.Length - _length >= count)
            return;
        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(_length + count, 2 * _bytes.Length));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
