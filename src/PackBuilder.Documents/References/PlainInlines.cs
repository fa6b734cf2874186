using System.Collections.Immutable;
using System.Text;
using PackBuilder.Documents.Model;

namespace PackBuilder.Documents.References;

/// <summary>The words of inlines without their looks.</summary>
internal static class PlainInlines
{
    public static string TextOf(ImmutableArray<Inline> inlines)
    {
        var text = new StringBuilder();
        foreach (var inline in DocumentWalk.Inlines(inlines))
        {
            text.Append(inline switch
            {
                TextRun run => run.Text,
                CodeSpan code => code.Text,
                LineBreak => " ",
                _ => "",
            });
        }

        return text.ToString();
    }
}
