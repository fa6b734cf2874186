using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Captures;

/// <summary>How many lines a person sees: the line end of the last line starts no further one.</summary>
internal static class SourceLines
{
    public static int CountOf(SourceText text) =>
        text.LineCount > 1 && text.Content[^1] is '\n' or '\r' ? text.LineCount - 1 : text.LineCount;
}
