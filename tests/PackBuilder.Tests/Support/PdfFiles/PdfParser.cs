using System.Globalization;
using System.Text;

namespace PackBuilder.Tests.Support.PdfFiles;

/// <summary>Reads objects one after the other (ISO 32000-1 7.3), also those of a content stream.</summary>
internal sealed class PdfParser(byte[] bytes, PdfFileReader? file, int at = 0)
{
    private const string Delimiters = "()<>[]{}/%";

    public int Position { get; set; } = at;

    public bool IsAtEnd
    {
        get
        {
            SkipSpace();
            return Position >= bytes.Length;
        }
    }

    /// <summary>The next object; a number is a double, an array a list, a word that is none of these an operator.</summary>
    public object? Next()
    {
        SkipSpace();
        switch ((char)bytes[Position])
        {
            case '/':
                Position++;
                return new PdfName(Name(Word()));
            case '(':
                return new PdfString(Literal());
            case '[':
                Position++;
                return ArrayItems();
            case '<' when bytes[Position + 1] == '<':
                Position += 2;
                return Dictionary(new PdfDictionary(file));
            case '<':
                return new PdfString(Hexadecimal());
        }

        string word = Word();
        if (double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out double number))
            return Reference(number) ?? (object)number;
        return word switch { "true" => true, "false" => false, "null" => null, _ => new PdfOperator(word) };
    }

    public PdfDictionary Dictionary(PdfDictionary target)
    {
        while (true)
        {
            SkipSpace();
            if (bytes[Position] == '>')
            {
                Position += 2;
                return target;
            }

            target.Add(((PdfName)Next()!).Value, Next());
        }
    }

    private List<object?> ArrayItems()
    {
        var items = new List<object?>();
        for (SkipSpace(); bytes[Position] != ']'; SkipSpace())
            items.Add(Next());
        Position++;
        return items;
    }

    // "12 0 R" begins as a number does; there are none in a content stream.
    private object? Reference(double number)
    {
        if (file is null || !Continues(" 0 R"u8))
            return null;
        Position += 4;
        return new PdfReference((int)number);
    }

    private bool Continues(ReadOnlySpan<byte> text) => bytes.AsSpan(Position).StartsWith(text);

    private byte[] Literal()
    {
        var result = new List<byte>();
        int depth = 0;
        for (Position++; depth > 0 || bytes[Position] != ')'; Position++)
        {
            byte b = bytes[Position];
            if (b == '\\')
            {
                b = bytes[++Position];
                result.Add(b == 'r' ? (byte)'\r' : b);
                continue;
            }

            depth += b == '(' ? 1 : b == ')' ? -1 : 0;
            result.Add(b);
        }

        Position++;
        return [.. result];
    }

    private byte[] Hexadecimal()
    {
        int end = Array.IndexOf(bytes, (byte)'>', Position);
        string digits = Encoding.Latin1.GetString(bytes, Position + 1, end - Position - 1);
        Position = end + 1;
        return Convert.FromHexString(digits);
    }

    private string Word()
    {
        int start = Position;
        while (Position < bytes.Length && !IsSpace(bytes[Position]) && !Delimiters.Contains((char)bytes[Position]))
            Position++;
        Assert.True(Position > start || bytes[start - 1] == '/', $"nothing can be read at {start}");
        return Encoding.Latin1.GetString(bytes, start, Position - start);
    }

    private static string Name(string word) => word.Contains('#') ? Uri.UnescapeDataString(word.Replace('#', '%')) : word;

    private void SkipSpace()
    {
        while (Position < bytes.Length && (IsSpace(bytes[Position]) || bytes[Position] == '%'))
        {
            if (bytes[Position] == '%')
                Position = Math.Max(Position, Array.IndexOf(bytes, (byte)'\n', Position));
            Position++;
        }
    }

    private static bool IsSpace(byte b) => b is 0 or 9 or 10 or 12 or 13 or 32;
}
