using System.Collections.Immutable;
using PackBuilder.Packs.Model;
using PackBuilder.Packs.Selection;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Building.Origins;

/// <summary>
/// Points a message about a generated document at the file that a person can edit: by the source map at the block of the guide. What comes
/// of no block, such as the name of an employer, is looked for by the character that the message is about.
/// </summary>
internal static class MessageOrigins
{
    /// <param name="others">What else the document was made from, the likeliest first; asked for only when it is needed.</param>
    public static ImmutableArray<Diagnostic> Find(ImmutableArray<Diagnostic> diagnostics, SourceMap map, GuideLibrary library, Func<IReadOnlyList<SourceText>> others)
    {
        if (map.Markdown is not { } markdown)
            return diagnostics;
        return [.. diagnostics.Select(diagnostic => diagnostic.Location?.File == markdown.Name || diagnostic.Character is not null
            ? Find(diagnostic, markdown, map, library, others)
            : diagnostic)];
    }

    private static Diagnostic Find(Diagnostic diagnostic, SourceText markdown, SourceMap map, GuideLibrary library, Func<IReadOnlyList<SourceText>> others)
    {
        string? character = diagnostic.Character is { } code ? TextOf(code) : null;
        int at = diagnostic.Location is { Line: > 0 } place ? markdown.StartOfLine(place.Line) + place.Column - 1 : 0;
        if (character is not null)
            at = markdown.Content.IndexOf(character, Math.Min(at, markdown.Content.Length), StringComparison.Ordinal);
        var found = at >= 0 && map.BlockAt(at) is { } key ? PlaceOf(key, character, library)
            : character is not null ? others().Select(source => PlaceIn(source, character, 0, source.Content.Length)).FirstOrDefault(place => place is not null)
            : null;
        if (found is null)
            return diagnostic;
        return diagnostic.Location is { } printed
            ? diagnostic with { Location = found, Related = diagnostic.Related.Add(new RelatedPlace("where it would be printed", printed)) }
            : diagnostic with { Location = found };
    }

    // The start of the block, or the character in it.
    private static SourceLocation? PlaceOf(BlockKey key, string? character, GuideLibrary library)
    {
        if (library.Find(key.Guide) is not { } guide)
            return null;
        var blocks = guide.Sections.SelectMany(section => section.Blocks).ToList();
        var origin = blocks.Find(block => block.Ordinal == key.Ordinal)?.From;
        if (origin is null || character is null || !library.Texts.TryGetValue(key.Guide, out var text) || origin.Line > text.LineCount)
            return library.Locate(guide, origin);
        var next = blocks.Select(block => block.From).Where(from => from is not null && from.Line > origin.Line).MinBy(from => from!.Line);
        int start = text.StartOfLine(origin.Line), end = next is null || next.Line > text.LineCount ? text.Content.Length : text.StartOfLine(next.Line);
        return PlaceIn(text, character, start, end) ?? library.Locate(guide, origin);
    }

    private static SourceLocation? PlaceIn(SourceText text, string character, int start, int end)
    {
        int at = text.Content.IndexOf(character, start, end - start, StringComparison.Ordinal);
        return at < 0 ? null : text.Locate(new TextSpan(at, character.Length));
    }

    private static string? TextOf(int code) => code switch
    {
        < 0 or > 0x10FFFF => null,
        >= 0xD800 and < 0xE000 => ((char)code).ToString(),
        _ => char.ConvertFromUtf32(code),
    };
}
