using System.Collections.Immutable;
using PackBuilder.Guides.Captures;

namespace PackBuilder.Guides.Restoration;

/// <summary>Reaches the texts of a block, whatever its kind. Verbatim text and metadata are no prose and stay out of reach.</summary>
internal static class BlockText
{
    /// <summary>The block with each of its texts put through <paramref name="change"/>; the same block where none changed.</summary>
    public static CaptureBlock Map(CaptureBlock block, Func<string, string> change) => block switch
    {
        CaptureLine line => With(line.Text, change) is { } text ? line with { Text = text } : line,
        CaptureHeading heading => With(heading.Text, change) is { } text ? heading with { Text = text } : heading,
        CaptureParagraph paragraph => With(paragraph.Text, change) is { } text ? paragraph with { Text = text } : paragraph,
        CaptureItem item => With(item.Text, change) is { } text ? item with { Text = text } : item,
        CapturePicture picture => With(picture, change),
        CaptureNote note => With(note.Text, change) is { } text ? note with { Text = text } : note,
        CaptureQuote quote => quote with { TextLines = Each(quote.TextLines, change) },
        CaptureTable table => table with
        {
            Header = Each(table.Header, change),
            Rows = [.. table.Rows.Select(row => Each(row, change))],
        },
        _ => block,
    };

    /// <summary>The block's own text where it has exactly one, for rules about whole lines.</summary>
    public static string? Whole(CaptureBlock block) => block switch
    {
        CaptureLine line => line.Text,
        CaptureHeading heading => heading.Text,
        CaptureParagraph paragraph => paragraph.Text,
        CaptureItem item => item.Text,
        _ => null,
    };

    private static CapturePicture With(CapturePicture picture, Func<string, string> change)
    {
        string alternative = change(picture.Alternative), caption = change(picture.Caption);
        return ReferenceEquals(alternative, picture.Alternative) && ReferenceEquals(caption, picture.Caption)
            ? picture
            : picture with { Alternative = alternative, Caption = caption };
    }

    private static string? With(string text, Func<string, string> change)
    {
        string changed = change(text);
        return ReferenceEquals(changed, text) ? null : changed;
    }

    private static ImmutableArray<string> Each(ImmutableArray<string> texts, Func<string, string> change) =>
        [.. texts.Select(change)];
}
