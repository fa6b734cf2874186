using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Scripts;
using PackBuilder.Html.Markup;

namespace PackBuilder.Html.Body;

/// <summary>Writes the inlines of a paragraph.</summary>
/// <param name="isChinese">Language of what is around them.</param>
internal sealed class InlineMarkup(Composition composition, MarkupBuffer markup, bool isChinese)
{
    private bool _isInLink;

    public bool IsChinese => isChinese;

    public InlineMarkup In(bool chinese) => chinese == isChinese ? this : new InlineMarkup(composition, markup, chinese);

    public void Write(ImmutableArray<Inline> inlines, int depth = 0)
    {
        if (depth > Nesting.DeepestInline)
        {
            WriteText(DocumentWalk.PlainText(inlines));
            return;
        }

        foreach (var inline in inlines)
            Write(inline, depth);
    }

    public void WriteText(string text)
    {
        foreach (var (piece, isOther) in LanguageRuns.Cut(text, isChinese))
        {
            if (isOther)
                markup.Start("span").Attribute("lang", isChinese ? LanguageRuns.English : LanguageRuns.Chinese).Text(piece).End();
            else
                markup.Text(piece);
        }
    }

    private void Write(Inline inline, int depth)
    {
        switch (inline)
        {
            case TextRun run:
                WriteText(run.Text);
                break;
            case CodeSpan code:
                markup.Start("code");
                WriteText(code.Text);
                markup.End();
                break;
            case Strong strong:
                Wrap("strong", null, strong.Inlines, depth);
                break;
            case Emphasis emphasis:
                Wrap("em", StyleOf(emphasis), emphasis.Inlines, depth);
                break;
            case Link link:
                WriteLink(link, depth);
                break;
            case Reference reference:
                WriteReference(reference);
                break;
            case Footnote note:
                // A link in a link would end the outer one: that one writes its notes after it.
                if (!_isInLink)
                    WriteNote(note);
                break;
            case LineBreak:
                markup.Start("br").EndVoid();
                break;
            case Blank blank:
                markup.Start("span", "gap").Attribute("role", "img").Attribute("aria-label", composition.Words.Gap)
                    .Attribute("style", string.Create(CultureInfo.InvariantCulture, $"width:{Math.Round(Math.Clamp(blank.Width, 1, 20), 1)}em")).End();
                break;
            case CheckBox box:
                markup.Start("span", box.Ticked ? "box on" : "box").Attribute("role", "img").Attribute("aria-label", composition.Styled.Words.Box).End();
                break;
            default:
                throw new UnknownKindException(inline);
        }
    }

    private void Wrap(string element, string? style, ImmutableArray<Inline> inlines, int depth)
    {
        markup.Start(element, style);
        Write(inlines, depth + 1);
        markup.End();
    }

    // Latin is slanted; Han have dots where the design has them, and 楷体 elsewhere.
    private string? StyleOf(Emphasis emphasis) =>
        !EastAsian.AnyWide(DocumentWalk.PlainText(emphasis.Inlines)) ? "it"
        : composition.Styled.HasDots(emphasis) ? "dot"
        : null;

    private void WriteLink(Link link, int depth)
    {
        if (_isInLink)
        {
            Write(link.Inlines, depth + 1);
            return;
        }

        markup.Start("a").Attribute("href", link.Target.StartsWith('#') ? composition.Medium.AddressOf(link.Target[1..]) : link.Target);
        _isInLink = true;
        Write(link.Inlines, depth + 1);
        _isInLink = false;
        markup.End();
        foreach (var note in DocumentWalk.Inlines(link.Inlines).OfType<Footnote>())
            WriteNote(note);
    }

    private void WriteReference(Reference reference)
    {
        string? text = reference.Kind == ReferenceKind.Page ? composition.Pages.OfId.GetValueOrDefault(reference.Id) : composition.Styled.Names.Find(reference.Id)?.TextFor(reference.Kind);
        if (text is null)
        {
            if (reference.Kind == ReferenceKind.Page)
                composition.Add(HtmlErrors.NoPageForReference(reference.Id, composition.At(0)));
            return;
        }

        if (!_isInLink)
            markup.Start("a").Attribute("href", composition.Medium.AddressOf(reference.Id));
        WriteText(text);
        if (!_isInLink)
            markup.End();
    }

    private void WriteNote(Footnote note)
    {
        int number = composition.Notes.Add(note);
        markup.Start("sup").Start("a", "nr").Attribute("id", NoteMarkup.ReferenceId(number)).Attribute("href", composition.Medium.AddressOf(NoteMarkup.NoteId(number)))
            .Attribute("role", "doc-noteref").Text(number.ToString(CultureInfo.InvariantCulture)).End().End();
    }
}
