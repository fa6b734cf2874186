using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>
/// Unpacks the streams of one PDF for the library, under <see cref="PdfLimits"/>. A stream is measured before it is unpacked, and a form
/// counts each time it is drawn, so that neither a bomb nor forms that draw each other take the machine down.
/// </summary>
internal sealed class PdfDecoder : IFilterProvider
{
    private long _fonts;
    private long _content;
    private long _page;
    private long _characters;
    private int _streams;

    /// <summary>The library may go on after a stream that was refused; what it gives then is not all of the file.</summary>
    public bool IsOver { get; private set; }

    public void StartPage() => (_page, _characters) = (0, 0);

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary)
    {
        Check(++_streams, PdfLimits.MostStreams);
        var filters = DefaultFilterProvider.Instance.GetFilters(dictionary);
        return [.. filters.Select((filter, i) => new Measured(filter, this, isLast: i == filters.Count - 1)).DefaultIfEmpty(new Measured(null, this, isLast: true))];
    }

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) =>
        [.. DefaultFilterProvider.Instance.GetNamedFilters(names).Select(filter => new Measured(filter, this, isLast: true))];

    public IReadOnlyList<IFilter> GetAllFilters() => DefaultFilterProvider.Instance.GetAllFilters();

    // What comes between two filters counts as what comes out of the last.
    private void Count(long bytes, DictionaryToken dictionary)
    {
        if (IsFont(dictionary))
            Check(_fonts += bytes, PdfLimits.MostFontBytes);
        else
            Check(Math.Max((_page += bytes) - PdfLimits.MostPageBytes, (_content += bytes) - PdfLimits.MostContentBytes), 0);
    }

    private void CountCharacters(ReadOnlySpan<byte> content, DictionaryToken dictionary)
    {
        if (!IsFont(dictionary))
            Check(_characters += StringBytes(content), PdfLimits.MostPageCharacters);
    }

    private void Check(long used, long most)
    {
        if (used <= most)
            return;
        IsOver = true;
        throw new OverBudgetException(Amount.Unpacked);
    }

    // Programs of fonts, tables of their characters, and the lists of the file's own objects.
    private static bool IsFont(DictionaryToken dictionary) =>
        dictionary.Data.ContainsKey("Length1") || dictionary.Data.ContainsKey("CMapName") || NameOf(dictionary, "Type") is "XRef" or "ObjStm" or "Metadata"
        || NameOf(dictionary, "Subtype") is "Type1C" or "CIDFontType0C" or "OpenType";

    private static string? NameOf(DictionaryToken dictionary, string key) => dictionary.Data.TryGetValue(key, out var value) && value is NameToken name ? name.Data : null;

    // At most so many characters can be shown: strings are bytes in brackets, or pairs of digits.
    private static int StringBytes(ReadOnlySpan<byte> content)
    {
        int bytes = 0;
        for (int at = content.IndexOfAny((byte)'(', (byte)'<'); at >= 0; at = content.IndexOfAny((byte)'(', (byte)'<'))
        {
            byte close = content[at] == '(' ? (byte)')' : (byte)'>';
            var rest = content[(at + 1)..];
            int length = rest.IndexOf(close);
            if (length < 0)
                break;
            bytes += close == ')' ? length : length / 2;
            content = rest[(length + 1)..];
        }

        return bytes;
    }

    /// <summary>A filter of the library behind its measure; none for a stream that is not packed.</summary>
    private sealed class Measured(IFilter? filter, PdfDecoder decoder, bool isLast) : IFilter
    {
        public bool IsSupported => filter?.IsSupported ?? true;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken dictionary, IFilterProvider provider, int index)
        {
            decoder.Count(Measure(input.Span), dictionary);
            var output = filter?.Decode(input, dictionary, provider, index) ?? input;
            if (isLast)
                decoder.CountCharacters(output.Span, dictionary);
            return output;
        }

        private long Measure(ReadOnlySpan<byte> input) => filter switch
        {
            FlateFilter => Inflated(input),
            LzwFilter => Expanded(input),
            RunLengthFilter => Repeated(input),
            _ => input.Length,
        };

        private static long Inflated(ReadOnlySpan<byte> input)
        {
            long size = 0;
            byte[] buffer = new byte[64 * 1024];
            try
            {
                using var stream = new ZLibStream(new MemoryStream(input.ToArray(), writable: false), CompressionMode.Decompress);
                for (int read = stream.Read(buffer); read > 0 && size <= PdfLimits.MostFontBytes; read = stream.Read(buffer))
                    size += read;
            }
            catch (InvalidDataException)
            {
                // The library reads as much of a damaged stream as there is.
            }

            return size;
        }

        // Each code adds an entry that is one longer than that of the code before it (ISO 32000-1, 7.4.4.2).
        private static long Expanded(ReadOnlySpan<byte> input)
        {
            const int Clear = 256, End = 257;
            int[] lengths = new int[4096];
            Array.Fill(lengths, 1, 0, Clear);
            int next = End + 1, width = 9, last = 0, bits = 0, held = 0;
            long size = 0;
            foreach (byte b in input)
            {
                held = held << 8 | b;
                bits += 8;
                if (bits < width)
                    continue;
                int code = held >> bits - width & (1 << width) - 1;
                bits -= width;
                held &= (1 << bits) - 1;
                if (code == End)
                    break;
                if (code == Clear)
                {
                    (next, width, last) = (End + 1, 9, 0);
                    continue;
                }

                int length = code < next ? lengths[code] : last + 1;
                size += length;
                if (last > 0 && next < lengths.Length)
                    lengths[next++] = last + 1;
                last = length;
                width = next >= 2047 ? 12 : next >= 1023 ? 11 : next >= 511 ? 10 : 9;
            }

            return size;
        }

        private static long Repeated(ReadOnlySpan<byte> input)
        {
            long size = 0;
            for (int i = 0; i < input.Length && input[i] != 128; i += input[i] < 128 ? input[i] + 2 : 2)
                size += input[i] < 128 ? input[i] + 1 : 257 - input[i];
            return size;
        }
    }
}
