using PackBuilder.Guides.Restoration.Chinese;

namespace PackBuilder.Guides.Restoration.Punctuation;

/// <summary>The places whose marks stay half width: addresses, code, and English between quotation marks.</summary>
internal sealed class HalfWidthSpans
{
    private readonly ProtectedSpans _protected;
    private readonly bool[]? _english;

    private HalfWidthSpans(ProtectedSpans isProtected, bool[]? english) => (_protected, _english) = (isProtected, english);

    public bool this[int index] => _protected[index] || _english is not null && _english[index];

    public static HalfWidthSpans Of(string line)
    {
        bool[]? english = null;
        int open = -1;
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] is '“' || line[i] is '"' && open < 0)
            {
                open = i;
            }
            else if (line[i] is '”' or '"' && open >= 0)
            {
                if (QuoteMarks.IsEnglish(line.AsSpan(open, i - open)))
                    (english ??= new bool[line.Length]).AsSpan(open, i - open + 1).Fill(true);
                open = -1;
            }
        }

        return new HalfWidthSpans(ProtectedSpans.Of(line), english);
    }
}
