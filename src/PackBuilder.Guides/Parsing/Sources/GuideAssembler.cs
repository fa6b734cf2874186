using System.Collections.Frozen;
using System.Collections.Immutable;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Outline;
using PackBuilder.Guides.Parsing.Pieces;
using PackBuilder.Guides.Restoration;
using PackBuilder.Guides.Restoration.Chinese;

namespace PackBuilder.Guides.Parsing.Sources;

/// <summary>Puts a guide together: what front matter states comes first, then what the text shows, then what the site said.</summary>
internal static class GuideAssembler
{
    // As BCP 47 writes a language that nobody knows.
    private const string Undetermined = "und";

    // A text in Latin letters may name something by its Chinese name.
    private const double LeastChinese = 0.02;
    private const double LeastEnglish = 0.08;

    private static readonly FrozenSet<string> EnglishWords = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "the", "a", "an", "of", "to", "and", "in", "is", "are", "you", "your", "what", "how", "why", "do", "does", "for", "with", "not", "that", "this", "it", "be", "or", "was", "have");

    public static Guide Assemble(RestoredCapture restored, FrontMatter front, GuideOutline outline, ImmutableArray<Section> sections, Ledger ledger)
    {
        var found = restored.Found;
        bool truncated = Truncation.IsCut(restored, outline);
        var source = new GuideSource(FileName(restored.Capture.File), restored.Capture.Sha256, restored.Capture.Format)
        {
            Url = front.Url,
            CapturedOn = front.CapturedOn,
            Published = front.Published ?? found.Published,
            Author = front.Author ?? found.Author,
            Truncated = truncated,
            Rights = front.Rights ?? Rights.Unknown,
            Metadata = front.Metadata,
        };
        sections = truncated ? Truncation.MarkLastAnswer(sections) : sections;
        return new Guide(front.Id ?? GuideId.Of(restored.Capture.File), TitleOf(front, outline, found), source, sections)
        {
            Languages = front.Languages.IsEmpty ? LanguagesOf(restored.Capture, sections) : front.Languages,
            Tags = front.Tags.IsEmpty ? found.Tags : front.Tags,
            Intro = IntroOf(outline.Intro),
            Ledger = ledger,
            Repairs = restored.Repairs,
        };
    }

    // A heading's English is kept even where front matter gives the Chinese title alone.
    private static LocalizedText? TitleOf(FrontMatter front, GuideOutline outline, FoundMetadata found)
    {
        var title = front.Title ?? outline.Title ?? (found.Title is null ? null : new LocalizedText(found.Title));
        return title is { En: null } && outline.Title is { En: { } english } && outline.Title.Zh == title.Zh ? title with { En = english } : title;
    }

    private static LocalizedText? IntroOf(ImmutableArray<Piece> pieces) =>
        Bilingual.JoinAll([.. pieces.OfType<ParagraphPiece>().Select(paragraph => paragraph.Text)]);

    private static ImmutableArray<string> LanguagesOf(Capture capture, ImmutableArray<Section> sections)
    {
        var scripts = ScriptCounts.Of(capture.Blocks);
        if (scripts.IsJapanese)
            return ["ja"];
        if (scripts.Han < LeastChinese * scripts.Latin)
            return [IsEnglish(capture) ? "en" : Undetermined];
        return sections.Any(section => section.Heading.En is not null || section.Blocks.Any(block => block is ExampleBlock or LetterBlock { Greeting.En: not null }))
            ? ["zh", "en"]
            : ["zh"];
    }

    // Of the words of any English text so many are these.
    private static bool IsEnglish(Capture capture)
    {
        string[] words = [.. capture.Blocks.SelectMany(CaptureTexts.Of).SelectMany(text => text.Split(' ', '\n', '\t', ',', '.', '?')).Where(word => word.Length > 0)];
        return words.Count(EnglishWords.Contains) >= LeastEnglish * words.Length;
    }

    /// <summary>Without its folder.</summary>
    public static string FileName(string file) => file[(file.LastIndexOfAny(['/', '\\']) + 1)..];
}
