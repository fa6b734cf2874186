using PackBuilder.Documents.Scripts;
using PackBuilder.Docx.Styles;

namespace PackBuilder.Docx.Runs;

/// <summary>Cuts text into runs: where a shared mark changes sides, and in emphasised text where Han and Latin meet.</summary>
internal static class Segmenter
{
    /// <param name="marks">The decisions of <see cref="MarkContext"/> for this text.</param>
    public static IEnumerable<RunSegment> Cut(string text, CharacterLook look, ReadOnlyMemory<bool?> marks)
    {
        bool byScript = (look & (CharacterLook.Strong | CharacterLook.Emphasis)) != 0;
        int start = 0;
        bool? hint = null;
        bool? latin = null;
        for (int i = 0; i < text.Length; i++)
        {
            bool? mark = marks.Span[i];
            bool? script = byScript ? IsLatin(text[i], mark) : null;
            if (hint is not null && mark is not null && hint != mark || latin is not null && script is not null && latin != script)
            {
                yield return Make(text[start..i], look, hint, latin);
                (start, hint, latin) = (i, null, null);
            }

            hint ??= mark;
            latin ??= script;
        }

        if (start < text.Length)
            yield return Make(text[start..], look, hint, latin);
    }

    // Word prints a box for a joiner that its font lacks.
    private static RunSegment Make(string text, CharacterLook look, bool? hint, bool? latin) =>
        new(text.Replace("\u2060", "", StringComparison.Ordinal), latin == true ? look & ~CharacterLook.Passage | CharacterLook.Latin : look, hint == true);

    // Spaces and ASCII marks go with what stands before them.
    private static bool? IsLatin(char c, bool? mark) =>
        mark is { } chinese ? !chinese
        : EastAsian.IsWide(c) || char.IsSurrogate(c) ? false
        : char.IsLetterOrDigit(c) ? true
        : null;
}
