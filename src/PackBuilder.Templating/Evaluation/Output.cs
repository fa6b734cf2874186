using System.Buffers;
using PackBuilder.Templating.Limits;

namespace PackBuilder.Templating.Evaluation;

/// <summary>
/// What a rendering prints, with the indentation that a code block hands to the lines it prints. A capture is a stretch
/// of the same buffer, taken out again at its end.
/// </summary>
internal sealed class Output(int limit, bool autoIndent, WorkMeter work) : IDisposable
{
    private char[] _buffer = ArrayPool<char>.Shared.Rent(4096);
    private bool _atLineStart;

    /// <summary>Put before lines; null where no indented code block is running.</summary>
    public string? Indent { get; set; }

    public int Length { get; private set; }

    /// <summary>How many captures and includes are open.</summary>
    public int Depth { get; private set; }

    public void Write(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return;
        if (!autoIndent || string.IsNullOrEmpty(Indent))
        {
            Append(text);
            _atLineStart = text[^1] == '\n';
        }
        else
        {
            WriteLines(text, Indent);
        }
    }

    /// <summary>Starts a stretch that will be taken out with <see cref="EndCapture"/>.</summary>
    public int BeginCapture()
    {
        Depth++;
        return Length;
    }

    public string EndCapture(int start)
    {
        Depth--;
        work.ChargeText(Length - start);
        string text = start == Length ? "" : new string(_buffer, start, Length - start);
        Length = start;
        return text;
    }

    /// <summary>Starts the output of a partial, which begins without the indentation of its caller.</summary>
    public IndentState BeginPartial()
    {
        var saved = new IndentState(Indent, _atLineStart);
        _atLineStart &= Indent is null;
        Indent = null;
        return saved;
    }

    public void EndPartial(IndentState saved)
    {
        Indent = saved.Indent;
        _atLineStart = saved.AtLineStart;
    }

    public override string ToString() => new(_buffer, 0, Length);

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = [];
    }

    private void WriteLines(ReadOnlySpan<char> text, string indent)
    {
        while (!text.IsEmpty)
        {
            int end = text.IndexOf('\n') + 1;
            var piece = end == 0 ? text : text[..end];
            if (_atLineStart)
                Append(indent);
            Append(piece);
            _atLineStart = end != 0;
            text = text[piece.Length..];
        }
    }

    private void Append(ReadOnlySpan<char> text)
    {
        if (text.Length > limit - Length)
            throw new OutputExceededException();
        if (text.Length > _buffer.Length - Length)
            Grow(text.Length);
        text.CopyTo(_buffer.AsSpan(Length));
        Length += text.Length;
    }

    private void Grow(int needed)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(Length + needed, (int)Math.Min(Array.MaxLength, _buffer.Length * 2L)));
        _buffer.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = larger;
    }

    /// <summary>What <see cref="BeginPartial"/> put aside.</summary>
    internal readonly record struct IndentState(string? Indent, bool AtLineStart);
}
