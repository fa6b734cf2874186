using System.Text;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Building;

/// <summary>The structure tree of composed pages as an indented list: role, language, text.</summary>
internal static class PageOutline
{
    public static string Of(PagedDocument document)
    {
        var texts = Texts(document);
        var outline = new StringBuilder();
        Write(outline, document.Structure, texts, 0);
        return outline.ToString();
    }

    /// <summary>The text that each node holds directly.</summary>
    public static IReadOnlyDictionary<StructureNode, string> Texts(PagedDocument document) => document.Pages
        .SelectMany(page => page.Items)
        .OfType<GlyphRun>()
        .Where(run => run.Owner is not null)
        .GroupBy(run => run.Owner!, ReferenceEqualityComparer.Instance)
        .ToDictionary(group => (StructureNode)group.Key!, group => string.Concat(group.Select(run => TextOf(run, document))));

    public static string TextOf(GlyphRun run, PagedDocument document) => string.Concat(run.Glyphs
        .Select(glyph => glyph.Text < 0 ? document.Clusters[~glyph.Text] : char.ConvertFromUtf32(glyph.Text)));

    private static void Write(StringBuilder outline, StructureNode node, IReadOnlyDictionary<StructureNode, string> texts, int depth)
    {
        outline.Append(' ', depth * 2).Append(node.Role);
        if (node.Language is not null)
            outline.Append(" [").Append(node.Language).Append(']');
        if (texts.TryGetValue(node, out string? text))
            outline.Append(' ').Append(text);
        outline.Append('\n');
        foreach (var child in node.Children)
            Write(outline, child, texts, depth + 1);
    }
}
