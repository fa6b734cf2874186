using Wcwidth;

namespace PackBuilder.Cli.Printing;

/// <summary>
/// How many cells of a terminal a text takes. A Han character takes two, a combining mark none, and an emoji of several code points
/// as many as its first. Control characters, which the tables leave undefined, count as none.
/// </summary>
public static class DisplayWidth
{
    public static int Of(ReadOnlySpan<char> text) =>
        UnicodeCalculator.GetWidth(string.Concat(text.ToString().Where(c => !char.IsControl(c))));
}
