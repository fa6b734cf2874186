using System.Collections.Immutable;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Cli.Building;

/// <summary>
/// Points a complaint about a character at the file a person can edit. Stages behind the template know only the Markdown;
/// the character itself leads back to the guide, employer or template it came from.
/// </summary>
internal static class CharacterBlame
{
    /// <param name="sources">The files the document was made from, the likeliest first; asked for only when there is a complaint.</param>
    public static ImmutableArray<Diagnostic> Apply(ImmutableArray<Diagnostic> diagnostics, Func<IReadOnlyList<SourceText>> sources)
    {
        if (!diagnostics.Any(diagnostic => diagnostic.Character is not null))
            return diagnostics;
        var files = sources();
        return [.. diagnostics.Select(diagnostic => diagnostic.Character is { } character ? Point(diagnostic, character, files) : diagnostic)];
    }

    private static Diagnostic Point(Diagnostic diagnostic, int character, IReadOnlyList<SourceText> sources)
    {
        if (character is < 0 or > 0x10FFFF)
            return diagnostic;
        string text = character is >= 0xD800 and < 0xE000 ? ((char)character).ToString() : char.ConvertFromUtf32(character);
        foreach (var source in sources)
        {
            int at = source.Content.IndexOf(text, StringComparison.Ordinal);
            if (at < 0)
                continue;
            var place = source.Locate(new TextSpan(at, text.Length));
            return diagnostic.Location is { } behind
                ? diagnostic with { Location = place, Related = diagnostic.Related.Add(new RelatedPlace("where it would be printed", behind)) }
                : diagnostic with { Location = place };
        }

        return diagnostic;
    }
}
