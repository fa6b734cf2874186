using System.Collections.Immutable;
using System.Text;
using PackBuilder.Documents.Model;

namespace PackBuilder.Documents.References;

/// <summary>The words of inlines without their looks and their notes.</summary>
internal static class PlainInlines
{
    public static string TextOf(ImmutableArray<Inline> inlines)
    {
        var text = new StringBuilder();
        var notes = new HashSet<Inline>(ReferenceEqualityComparer.Instance);
        foreach (var inline in DocumentWalk.Inlines(inlines))
        {
            if (inline is Footnote note)
                notes.UnionWith(DocumentWalk.Inlines(note.Inlines));
            else if (!notes.Contains(inline))
                text.Append(TextOf(inline));
        }

        return text.ToString();
    }

    private static string TextOf(Inline inline) => inline switch
    {
        TextRun run => run.Text,
        CodeSpan code => code.Text,
        LineBreak => " ",
        _ => "",
    };
}
