using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Scripts;
using PackBuilder.Looks;

namespace PackBuilder.Slides.Planning;

/// <summary>A stretch of text in one style.</summary>
internal sealed record SlideRun(string Text, bool IsBold, bool IsStressed, bool IsCode, string Link)
{
    private const int MostBlanks = 40;

    public static ImmutableArray<SlideRun> Of(ImmutableArray<Inline> inlines, StyledDocument styled) => [.. Of(inlines, new SlideRun("", false, false, false, ""), styled)];

    /// <summary>Whether it is Chinese, for the checking of spelling and the choice of a voice.</summary>
    public bool IsWide => EastAsian.AnyWide(Text);

    private static IEnumerable<SlideRun> Of(ImmutableArray<Inline> inlines, SlideRun style, StyledDocument styled) => inlines.SelectMany(inline => inline switch
    {
        TextRun run => [style with { Text = run.Text }],
        Strong strong => Of(strong.Inlines, style with { IsBold = true }, styled),
        Emphasis emphasis => Of(emphasis.Inlines, style with { IsStressed = true }, styled),
        CodeSpan code => [style with { Text = code.Text, IsCode = true }],
        Link link => Of(link.Inlines, style with { Link = link.Target }, styled),
        LineBreak => [style with { Text = " " }],
        CheckBox box => [style with { Text = box.Ticked ? "☑" : "☐" }],
        Blank blank => [style with { Text = new string('_', Math.Clamp((int)Math.Round(2 * blank.Width), 1, MostBlanks)) }],
        // A slide has no page that could be named.
        Reference reference => styled.Names.Find(reference.Id) is { } name ? [style with { Text = name.TextFor(reference.Kind) }] : [],
        // Its words are among the notes.
        Footnote => [],
        _ => throw new UnknownKindException(inline),
    });
}
