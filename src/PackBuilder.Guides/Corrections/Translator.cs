using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Corrections;

/// <summary>Gives the texts of a guide the English that was brought home for them. What finds no text any more is a warning, and so is English that was changed in the guide since.</summary>
public sealed class Translator
{
    private readonly string _file;
    private readonly ImmutableArray<Translation> _translations;
    private readonly ILookup<(string In, string Of), Translation> _byPlace;
    private readonly ILookup<string, Translation> _byText;
    private readonly HashSet<(string In, string Of)> _places = [];
    private readonly HashSet<Translation> _used = new(ReferenceEqualityComparer.Instance);
    private readonly List<Diagnostic> _problems = [];

    private Translator(string file, ImmutableArray<Translation> translations)
    {
        _file = file;
        _translations = translations;
        _byPlace = translations.ToLookup(one => (one.In, Key(one.Of)));
        _byText = translations.ToLookup(one => Key(one.Of));
    }

    /// <param name="file">The source of the guide as shown in diagnostics.</param>
    public static Checked<Guide> Apply(Guide guide, string file, ImmutableArray<Translation> translations) =>
        translations.IsEmpty ? Checked<Guide>.Ok(guide) : new Translator(file, translations).Apply(guide);

    /// <summary>A text as it is told from others: how lines end, and spaces around it, say nothing.</summary>
    public static string Key(string chinese) => chinese.Replace("\r\n", "\n", StringComparison.Ordinal).Trim();

    private Checked<Guide> Apply(Guide guide)
    {
        TextMap.Visit(guide, (site, text) => _places.Add((site.Id, Key(text.Zh ?? ""))));
        var translated = TextMap.Apply(guide, Translate);
        _problems.AddRange(_translations.Where(one => !_used.Contains(one)).Select(one => CorrectionErrors.NothingToTranslate(one, _file)));
        bool isNew = _used.Count > 0 && !translated.Languages.Contains("en");
        return new Checked<Guide>(isNew ? translated with { Languages = [.. translated.Languages, "en"] } : translated, [.. _problems]);
    }

    private LocalizedText Translate(TextSite site, LocalizedText text)
    {
        if (text.Zh is not { } chinese || site.Place == TextPlace.Term || Find(site, Key(chinese)) is not { } found)
            return text;
        _used.Add(found);
        if (text.En is { } english && english != found.Was && english != found.Text)
        {
            _problems.Add(CorrectionErrors.EnglishChanged(found, _file, english));
            return text;
        }

        return text with { En = found.Text, FromHash = string.Join('\n', chinese.Split('\n').Select(TranslationHash.Of)) };
    }

    // Ids of captures count places, so that one that comes or goes renames those after it: what stands nowhere by its id is known by its words.
    private Translation? Find(TextSite site, string chinese) => _byPlace[(site.Id, chinese)].FirstOrDefault()
        ?? _byText[chinese].FirstOrDefault(one => site.Block?.Restates == true || !_places.Contains((one.In, chinese)));
}
