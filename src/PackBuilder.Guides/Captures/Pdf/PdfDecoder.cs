using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>
/// Unpacks the streams of one PDF for the library, under <see cref="PdfLimits"/>: each is measured before it is unpacked.
/// </summary>
internal sealed class PdfDecoder : IFilterProvider
{
    private long _unpacked;

    /// <summary>The library may go on after a stream that was refused; what it gives then is not all of the file.</summary>
    public bool IsOver { get; private set; }

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => After(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => After(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => After(DefaultFilterProvider.Instance.GetAllFilters());

    private IReadOnlyList<IFilter> After(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new Measured(filter, this))];

    // What comes between two filters counts like what comes out of the last.
    private void Count(long bytes)
    {
        _unpacked += bytes;
        if (bytes <= PdfLimits.MostStreamBytes && _unpacked <= PdfLimits.MostUnpacked)
            return;
        IsOver = true;
        throw new OverBudgetException(Amount.Unpacked);
    }

    /// <summary>A filter of the library behind its measure.</summary>
    private sealed class Measured(IFilter filter, PdfDecoder decoder) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken dictionary, IFilterProvider provider, int index)
        {
            decoder.Count(Measure(input.Span));
            return filter.Decode(input, dictionary, provider, index);
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
                for (int read = stream.Read(buffer); read > 0 && size <= PdfLimits.MostStreamBytes; read = stream.Read(buffer))
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
