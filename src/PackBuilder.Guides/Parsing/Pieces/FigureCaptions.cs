using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Parsing.Pieces;

/// <summary>
/// The caption of a picture: what its format states as such, or the short line below it that starts with <c>图 1</c> or <c>Figure 1</c>, as a word
/// processor writes it. The number goes, since figures are numbered where they are printed.
/// </summary>
internal static partial class FigureCaptions
{
    private const int Longest = 60;

    /// <summary>As many blocks, with a blank in place of each line that became a caption.</summary>
    public static ImmutableArray<CaptureBlock> Join(ImmutableArray<CaptureBlock> blocks)
    {
        if (!blocks.Any(block => block is CapturePicture))
            return blocks;
        var joined = blocks.ToBuilder();
        for (int i = 0; i < joined.Count; i++)
        {
            if (joined[i] is not CapturePicture { Caption: "" } picture)
                continue;
            int below = i + 1;
            while (below < joined.Count && joined[below] is CaptureBlank)
                below++;
            if (below < joined.Count && joined[below] is CaptureParagraph { Text.Length: <= Longest } line && CaptionOf(line) is { } caption)
            {
                joined[i] = picture with { Caption = caption };
                joined[below] = new CaptureBlank(joined[below].At, joined[below].Lines);
            }
        }

        return joined.ToImmutable();
    }

    // The style of captions says more than the words, which then need nothing after the number.
    private static string? CaptionOf(CaptureParagraph line) =>
        line.Look.Style is { } style && (style.Equals("caption", StringComparison.OrdinalIgnoreCase) || style == "题注") && !line.Text.StartsWith('表') && !line.Text.StartsWith("Table", StringComparison.OrdinalIgnoreCase)
            ? Numbered().Replace(line.Text, "")
        : Written().IsMatch(line.Text) && !"。！？!?；;".Contains(line.Text[^1]) ? line.Text
        : null;

    public static GuidePicture Read(CapturePicture picture) => new(picture.Reference, Text(picture.Alternative))
    {
        Caption = Text(Label().Replace(picture.Caption, "")),
        Width = picture.Width,
    };

    private static LocalizedText? Text(string text) => string.IsNullOrWhiteSpace(text) ? null : Bilingual.Read(text.Trim());

    private const string Number = @"(?:\d{1,3}(?:[-.–]\d{1,3}){0,2}|[一二三四五六七八九十]{1,3})";

    // "图1显示…" begins a sentence: a label is parted from its caption.
    [GeneratedRegex(@"^(?:图|Figure|Fig\.)\s*(?:" + Number + @"(?:\s|[：:.、．]|$)|[：:])", RegexOptions.IgnoreCase)]
    private static partial Regex Written();

    [GeneratedRegex(@"^\s*(?:图|Figure|Fig\.)\s*" + Number + @"\s*[：:.、．]?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^\s*(?:图|Figure|Fig\.)\s*(?:" + Number + @"(?:\s*[：:.、．]\s*|\s+|$)|[：:]\s*)", RegexOptions.IgnoreCase)]
    private static partial Regex Label();
}
