using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Documents.Model;
using PackBuilder.Html.Markup;

namespace PackBuilder.Html.Body;

/// <summary>Writes the notes of a chapter at its end, each with the way back.</summary>
internal static class NoteMarkup
{
    public static string NoteId(int number) => "_n" + number.ToString(CultureInfo.InvariantCulture);

    public static string ReferenceId(int number) => "_r" + number.ToString(CultureInfo.InvariantCulture);

    public static void Write(Composition composition, MarkupBuffer markup)
    {
        // A note may have notes.
        while (composition.Notes.Take() is { IsEmpty: false } notes)
            Write(notes, composition, markup);
    }

    private static void Write(ImmutableArray<(int Number, ImmutableArray<Inline> Inlines)> notes, Composition composition, MarkupBuffer markup)
    {
        markup.Start("section", "notes").Attribute("role", "doc-endnotes").Attribute("aria-label", composition.Words.Notes);
        markup.Start("ol").Attribute("start", notes[0].Number);
        var inlines = new InlineMarkup(composition, markup, composition.IsChinese);
        foreach (var (number, text) in notes)
        {
            markup.Start("li").Attribute("id", NoteId(number));
            inlines.Write(text);
            markup.Text(" ").Start("a").Attribute("href", composition.Medium.AddressOf(ReferenceId(number))).Attribute("role", "doc-backlink")
                .Attribute("aria-label", composition.Words.Back).Text("↩").End();
            markup.End();
        }

        markup.End().End();
        markup.Line();
    }
}
