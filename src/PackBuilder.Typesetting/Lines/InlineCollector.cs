using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Typesetting.Lines;

/// <summary>First step of a paragraph: its inlines as one row of characters with their styles.</summary>
internal sealed class InlineCollector(LineArena arena, ParagraphContext context)
{
    private readonly List<string> _unknownTargets = [];
    private int _links;
    private double _size;
    private int _start;

    public void Collect(ImmutableArray<Inline> inlines, RunStyle style, double size)
    {
        _size = size;
        _start = arena.ItemCount;
        Add(inlines, style, 0);
    }

    /// <summary>Targets of links that lead nowhere, in the order they were met since the last call.</summary>
    public IReadOnlyList<string> TakeUnknownTargets()
    {
        if (_unknownTargets.Count == 0)
            return [];
        string[] taken = [.. _unknownTargets];
        _unknownTargets.Clear();
        return taken;
    }

    private void Add(ImmutableArray<Inline> inlines, RunStyle style, int depth)
    {
        if (depth > Nesting.DeepestInline)
        {
            AddText(DocumentWalk.PlainText(inlines), arena.AddStyle(style));
            return;
        }

        int index = -1;
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun run:
                    AddText(run.Text, index < 0 ? index = arena.AddStyle(style) : index);
                    break;
                case Reference reference:
                    AddReference(reference, style);
                    break;
                case CodeSpan code:
                    AddText(code.Text, arena.AddStyle(style with { Role = FaceRole.Code, Italic = false, IsVerbatim = true, Owner = style.Owner?.Add(StructureRole.Code) }));
                    break;
                case LineBreak:
                    // Before any text there is no line to end.
                    if (arena.ItemCount > _start)
                        arena.Item(arena.ItemCount - 1).Flags |= ItemFlags.MustBreak;
                    break;
                case Footnote note:
                    AddNote(note, style);
                    break;
                case CheckBox box:
                    AddBox(box.Ticked, style);
                    break;
                case Blank blank:
                    AddDrawn(DrawnKind.Blank, Math.Clamp(blank.Width, 0.5, 60), arena.AddStyle(style with { Owner = null }));
                    break;
                case Strong strong:
                    Add(strong.Inlines, context.Stronger(style), depth + 1);
                    break;
                case Emphasis emphasis:
                    Add(emphasis.Inlines, context.HasDots(emphasis) ? context.Dotted(style) : context.Emphasised(style), depth + 1);
                    break;
                case Link link:
                    Add(link.Inlines, Linked(style, link), depth + 1);
                    break;
                default:
                    throw new UnknownKindException(inline);
            }

            // A child style opened a node of its own: what follows continues the parent.
            if (inline is not TextRun)
                index = -1;
        }
    }

    private void AddReference(Reference reference, RunStyle style)
    {
        if (context.Targets.Contains(reference.Id))
            AddText(context.TextOf(reference), arena.AddStyle(style));
        else
            _unknownTargets.Add("#" + reference.Id);
    }

    // The number itself is set once the pages are cut; all of them take the same room.
    private void AddNote(Footnote note, RunStyle style)
    {
        if (arena.ItemCount > _start)
            arena.Item(arena.ItemCount - 1).Flags |= ItemFlags.Tied;
        arena.Notes.Add(new NoteEntry(note, style.Owner?.Add(StructureRole.Reference).Add(StructureRole.Link), style.Owner?.Add(StructureRole.Note), _size));
        AddDrawn(DrawnKind.FirstNote + arena.Notes.Count - 1, NoteEntry.MarkSize, arena.AddStyle(style with { Owner = null }));
    }

    private RunStyle Linked(RunStyle style, Link link)
    {
        string target = link.Target;
        // A link in a link, or to nowhere, is plain text.
        if (style.Target is not null)
            return style;
        if (target.StartsWith('#') && !context.Targets.Contains(target[1..]))
        {
            _unknownTargets.Add(target);
            return style;
        }

        var node = style.Owner?.Add(StructureRole.Link);
        return style with { Target = target, Link = _links++, LinkNode = node, LinkText = TextOf(link), Owner = node, Colour = context.LinkColour };
    }

    // As it is printed, without the notes.
    private string TextOf(Link link) =>
        string.Concat(DocumentWalk.WithoutNotes(link.Inlines).Select(inline => inline is Reference reference ? context.TextOf(reference) : inline.OwnText));

    // A glyph where a face has one, so that every program that reads the text out meets the box; else drawn.
    private void AddBox(bool ticked, RunStyle style)
    {
        if (context.HasBoxes())
        {
            AddText(ticked ? "☑" : "☐", arena.AddStyle(style));
            return;
        }

        var node = style.Owner?.Add(new StructureNode(StructureRole.Span) { ActualText = ticked ? "☑" : "☐" });
        AddDrawn(ticked ? DrawnKind.TickedBox : DrawnKind.EmptyBox, 1, arena.AddStyle(style with { Owner = node }));
    }

    private void AddDrawn(int kind, double width, int style)
    {
        ref Item item = ref arena.AddItem();
        item.Text = kind;
        item.Style = style;
        item.Class = CharClass.Drawn;
        item.Advance = (short)Math.Min(32000, width * 1000);
    }

    // A zero-width space is an invitation to break, a word joiner forbids it.
    private static ItemFlags FlagOf(int ignored) => ignored switch
    {
        0x200B => ItemFlags.BreakAfter,
        0x2060 => ItemFlags.Joined,
        _ => ItemFlags.None,
    };

    private void AddPicture(string text, int style)
    {
        ref Item item = ref arena.AddItem();
        item.Text = ~arena.ClusterOf(text);
        item.Style = style;
        item.Class = CharClass.Symbol;
    }

    private void AddText(string text, int style)
    {
        bool isVerbatim = arena.Style(style).IsVerbatim;
        for (int i = 0; i < text.Length; i++)
        {
            if (JoinedCharacters.LengthAt(text, i) is var length and > 0)
            {
                AddPicture(text.Substring(i, length), style);
                i += length - 1;
                continue;
            }

            int codePoint = text[i];
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                codePoint = char.ConvertToUtf32(text[i], text[++i]);
            else if (char.IsSurrogate(text[i]))
                codePoint = 0xFFFD;

            var c = codePoint is '\n' or '\r' ? CharClass.Space : CharClasses.Of(codePoint);
            if (c == CharClass.Ignored)
            {
                if (arena.ItemCount > _start)
                    arena.Item(arena.ItemCount - 1).Flags |= FlagOf(codePoint);
                continue;
            }

            if (c == CharClass.Space && codePoint != 0x3000)
                codePoint = ' ';
            if (codePoint == '—' && i + 1 < text.Length && text[i + 1] == '—')
            {
                i++;
                codePoint = ~LineArena.LongDashCluster;
            }

            ref Item item = ref arena.AddItem();
            item.Text = codePoint;
            item.Style = style;
            item.Class = c;
            if (isVerbatim && c is CharClass.Space or CharClass.Hyphen)
                item.Flags |= ItemFlags.FixedWidth;
        }
    }
}
