using System.Text;
using PackBuilder.Documents.Model;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Building.Ledgers;

/// <summary>
/// What is printed on the pages of a document, paragraph after paragraph, with the page of every character. Running heads, folios and repeated
/// heads of tables are not part of it.
/// </summary>
internal sealed class PageTexts
{
    private readonly StringBuilder _text = new();
    private readonly List<(int Start, int Page)> _starts = [];

    private PageTexts()
    {
    }

    public string Text { get; private set; } = "";

    public static PageTexts Of(PagedDocument document)
    {
        var texts = new PageTexts();
        foreach (var paragraph in Paragraphs(document))
        {
            foreach (var (item, page) in paragraph)
            {
                texts._starts.Add((texts._text.Length, page));
                if (item is not GlyphRun run)
                {
                    // A picture is there where its words are, which nobody sees.
                    foreach (var rune in (item.Owner!.Alternative ?? "").EnumerateRunes())
                        LedgerText.Append(texts._text, rune.ToString());
                    continue;
                }

                foreach (var glyph in run.Glyphs)
                    LedgerText.Append(texts._text, glyph.Text < 0 ? document.Clusters[~glyph.Text] : char.ConvertFromUtf32(glyph.Text));
            }

            // No text is found across two paragraphs.
            texts._text.Append('\n');
        }

        texts.Text = texts._text.ToString();
        return texts;
    }

    /// <summary>Of a document that is not cut into pages: all on page 0.</summary>
    public static PageTexts Of(Document document)
    {
        var texts = new PageTexts();
        foreach (var content in DocumentWalk.Blocks(document.Blocks).SelectMany(block => block.Contents))
        {
            LedgerText.Append(texts._text, content.Words);
            texts._text.Append('\n');
            LedgerText.Append(texts._text, DocumentWalk.PlainText(content.Inlines));
            texts._text.Append('\n');
        }

        texts.Text = texts._text.ToString();
        return texts;
    }

    /// <summary>Of a document that was set before.</summary>
    public static PageTexts Read(BinaryReader input)
    {
        var texts = new PageTexts { Text = input.ReadString() };
        for (int count = input.ReadInt32(); count > 0; count--)
            texts._starts.Add((input.ReadInt32(), input.ReadInt32()));
        return texts;
    }

    public void Write(BinaryWriter output)
    {
        output.Write(Text);
        output.Write(_starts.Count);
        foreach (var (start, page) in _starts)
        {
            output.Write(start);
            output.Write(page);
        }
    }

    /// <summary>The page, from 1, on which a character of <see cref="Text"/> stands.</summary>
    public int PageAt(int position)
    {
        int low = 0, high = _starts.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_starts[middle].Start <= position)
                low = middle;
            else
                high = middle - 1;
        }

        return _starts.Count == 0 ? 0 : _starts[low].Page;
    }

    // The runs of a paragraph, and pictures among them, with those of the words in it that are nodes of their own, in the order in which they are painted.
    private static List<List<(FrameItem Item, int Page)>> Paragraphs(PagedDocument document)
    {
        var paragraphs = new List<List<(FrameItem, int)>>();
        var own = new Dictionary<StructureNode, List<(FrameItem, int)>>(ReferenceEqualityComparer.Instance);
        var pictures = new HashSet<StructureNode>(ReferenceEqualityComparer.Instance);
        var outer = new Dictionary<StructureNode, StructureNode>(ReferenceEqualityComparer.Instance);
        FindOuter(document.Structure, document.Structure, outer);
        for (int page = 0; page < document.Pages.Length; page++)
        {
            foreach (var item in document.Pages[page].Items.Where(item => item is { Owner: not null } and (GlyphRun or PlacedImage or VectorPath)))
            {
                // A drawing is many outlines and one picture.
                if (item is not GlyphRun && !pictures.Add(item.Owner!))
                    continue;
                var node = outer[item.Owner!];
                if (!own.TryGetValue(node, out var runs))
                {
                    own.Add(node, runs = []);
                    paragraphs.Add(runs);
                }

                runs.Add((item, page + 1));
            }
        }

        return paragraphs;
    }

    private static void FindOuter(StructureNode node, StructureNode block, Dictionary<StructureNode, StructureNode> outer)
    {
        outer[node] = block;
        foreach (var child in node.Children)
            FindOuter(child, IsInline(child.Role) ? block : child, outer);
    }

    private static bool IsInline(StructureRole role) => role is StructureRole.Span or StructureRole.Link or StructureRole.Code;
}
