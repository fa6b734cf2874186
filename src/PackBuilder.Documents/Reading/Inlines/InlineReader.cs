using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Reading.Syntax;
using PackBuilder.Text.Diagnostics;
using Inline = PackBuilder.Documents.Model.Inline;
using MarkdownInline = Markdig.Syntax.Inlines.Inline;

namespace PackBuilder.Documents.Reading.Inlines;

/// <summary>Turns the inlines of a paragraph, heading or cell into ours.</summary>
internal sealed class InlineReader(ReadingContext context)
{
    private const double WidestGap = 40;

    private string? _target;
    private Message? _plainPlace;

    /// <summary>As <see cref="Read(LeafBlock)"/>, for a place that has room for neither references nor notes.</summary>
    /// <param name="where">The place, for messages.</param>
    public ImmutableArray<Inline> ReadPlain(LeafBlock leaf, Message where)
    {
        _plainPlace = where;
        var inlines = Read(leaf);
        _plainPlace = null;
        return inlines;
    }

    public ImmutableArray<Inline> Read(LeafBlock leaf)
    {
        var builder = new InlineBuilder();
        if (leaf.Inline is { } inlines)
            ReadAll(inlines, builder, 0);
        return builder.Build();
    }

    private void ReadAll(ContainerInline container, InlineBuilder builder, int depth)
    {
        if (depth > Nesting.DeepestInline)
        {
            context.Report(DocumentErrors.TooDeep(context.At(container)));
            return;
        }

        foreach (var inline in container)
            Read(inline, builder, depth);
    }

    private void Read(MarkdownInline inline, InlineBuilder builder, int depth)
    {
        switch (inline)
        {
            case LiteralInline literal:
                AddText(literal.Content.ToString(), builder);
                break;
            case HtmlEntityInline entity:
                builder.Text(entity.Transcoded.ToString());
                break;
            case LineBreakInline { IsHard: true }:
                builder.Add(new LineBreak());
                break;
            case LineBreakInline:
                builder.SoftBreak();
                break;
            case CodeInline code:
                builder.Add(new CodeSpan(code.Content));
                break;
            case GapInline gap:
                builder.Add(new Blank(GapWidth(gap)));
                break;
            case BoxInline box:
                builder.Add(new CheckBox(box.Ticked));
                break;
            case EmphasisInline emphasis:
                var inner = Nested(emphasis, depth);
                builder.Add(emphasis.DelimiterCount >= 2 ? new Strong(inner) : new Emphasis(inner));
                break;
            case AutolinkInline auto:
                AddAutolink(auto, builder);
                break;
            case LinkInline { IsImage: false } link:
                _target = link.Url ?? "";
                AddLink(_target, Nested(link, depth), link, builder);
                _target = null;
                break;
            case NoteInline note:
                AddNote(note, builder);
                break;
            case PlaceholderInline placeholder:
                AddReference(placeholder.Kind, placeholder, builder);
                break;
            default:
                context.Report(Unsupported(inline));
                break;
        }
    }

    private ImmutableArray<Inline> Nested(ContainerInline container, int depth)
    {
        var builder = new InlineBuilder();
        ReadAll(container, builder, depth + 1);
        return builder.Build();
    }

    private double GapWidth(GapInline gap)
    {
        if (gap.Width is > 0 and <= WidestGap)
            return gap.Width;
        context.Report(DocumentErrors.WrongValue("[[ ]]", $"{gap.Width}", context.At(gap), $"write a width in em from 1 to {WidestGap}"));
        return 1;
    }

    private void AddAutolink(AutolinkInline auto, InlineBuilder builder)
    {
        const string Mail = "mailto:";
        bool hasScheme = auto.Url.StartsWith(Mail, StringComparison.Ordinal);
        string shown = hasScheme ? auto.Url[Mail.Length..] : auto.Url;
        AddLink(auto.IsEmail && !hasScheme ? Mail + auto.Url : auto.Url, [new TextRun(shown)], auto, builder);
    }

    private void AddLink(string target, ImmutableArray<Inline> inlines, MarkdownObject at, InlineBuilder builder)
    {
        var place = context.At(at);
        if (target.StartsWith('#'))
            context.References.Add((target[1..], place));
        else if (!IsAddress(target))
            context.Report(DocumentErrors.BadLink(target, place));
        if (inlines.IsEmpty && target.StartsWith('#'))
            inlines = Named(at);
        if (inlines.IsEmpty)
            context.Report(DocumentErrors.Unsupported("a link without a text", place, "write [what it is](address)"));
        else
            builder.Add(new Link(target, inlines));
    }

    private ImmutableArray<Inline> Named(MarkdownObject at)
    {
        var builder = new InlineBuilder();
        AddReference(ReferenceKind.Name, at, builder);
        return builder.Build();
    }

    private void AddReference(ReferenceKind kind, MarkdownObject at, InlineBuilder builder)
    {
        var place = context.At(at);
        if (_target is not ['#', .. var id])
        {
            context.Report(DocumentErrors.ReferenceOutsideLink(place));
            return;
        }

        if (_plainPlace is not null)
            context.Report(DocumentErrors.NotHere("a reference", _plainPlace, place, "write it in the text below"));
        if (kind != ReferenceKind.Page)
            context.Names.Add((id, place));
        builder.Add(new Reference(id, kind));
    }

    // Only in paragraphs does the parser set line ends apart; notes have them in their text.
    private static void AddText(string text, InlineBuilder builder)
    {
        string[] lines = text.Split('\n');
        builder.Text(lines.Length > 1 ? lines[0].TrimEnd() : text);
        foreach (string line in lines.Skip(1))
        {
            builder.SoftBreak();
            builder.Text(line.TrimStart());
        }
    }

    private void AddNote(NoteInline note, InlineBuilder builder)
    {
        var place = context.At(note);
        if (_plainPlace is not null || _target is not null)
        {
            context.Report(DocumentErrors.NotHere("a note", _plainPlace ?? "a link", place, "refer to it from running text or from a cell"));
            context.Notes!.Refuse(note.Id);
        }
        else if (context.Notes!.Take(note.Id, place) is { } taken)
        {
            builder.Add(taken);
        }
    }

    private static bool IsAddress(string target) =>
        Uri.TryCreate(target, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto" or "tel" && !target.Contains(' ');

    private Diagnostic Unsupported(MarkdownInline inline) => inline switch
    {
        LinkInline => DocumentErrors.NotHere("an image", "a line of text", context.At(inline), "put it on a line of its own, between empty lines"),
        HtmlInline => DocumentErrors.Unsupported("HTML", context.At(inline), "use Markdown, or write \\< for the sign itself"),
        _ => DocumentErrors.Unsupported("this Markdown", context.At(inline), "templates/MARKDOWN.md lists what can be used"),
    };
}
