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
        CaptureQuote quote => Each(quote.TextLines, change) is var lines && lines == quote.TextLines ? quote : quote with { TextLines = lines },
        CaptureTable table => With(table, change),
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

    private static CaptureTable With(CaptureTable table, Func<string, string> change)
    {
        var header = Each(table.Header, change);
        var rows = table.Rows.ToBuilder();
        bool isSame = header == table.Header;
        for (int i = 0; i < rows.Count; i++)
        {
            var row = Each(rows[i], change);
            isSame &= row == rows[i];
            rows[i] = row;
        }

        return isSame ? table : table with { Header = header, Rows = rows.ToImmutable() };
    }

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

    // The same array where nothing changed.
    private static ImmutableArray<string> Each(ImmutableArray<string> texts, Func<string, string> change)
    {
        ImmutableArray<string>.Builder? changed = null;
        for (int i = 0; i < texts.Length; i++)
        {
            string text = change(texts[i]);
            if (ReferenceEquals(text, texts[i]))
                continue;
            changed ??= texts.ToBuilder();
            changed[i] = text;
        }

        return changed?.ToImmutable() ?? texts;
    }
}
