using System.Collections.Immutable;
using System.Text;
using PackBuilder.Documents.Model;

namespace PackBuilder.Typesetting.Pages;

/// <summary>The characters of inlines without their styles, for bookmarks and widths.</summary>
internal static class PlainText
{
    public static string Of(ImmutableArray<Inline> inlines)
    {
        var text = new StringBuilder();
        Append(inlines, text, 0);
        return text.ToString();
    }

    private static void Append(ImmutableArray<Inline> inlines, StringBuilder text, int depth)
    {
        if (depth > 32)
            return;
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun run:
                    text.Append(run.Text);
                    break;
                case CodeSpan code:
                    text.Append(code.Text);
                    break;
                case Strong strong:
                    Append(strong.Inlines, text, depth + 1);
                    break;
                case Emphasis emphasis:
                    Append(emphasis.Inlines, text, depth + 1);
                    break;
                case Link link:
                    Append(link.Inlines, text, depth + 1);
                    break;
                case LineBreak:
                    text.Append(' ');
                    break;
            }
        }
    }
}
