using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Checking;

/// <summary>Records in a guide which Chinese each translation was made from, in the way of its format.</summary>
public static class TranslationRecorder
{
    /// <returns>Null, with a note, for a guide with translations in a format that has no place for it.</returns>
    public static Checked<RecordedGuide> Record(Guide guide, SourceText source)
    {
        if (guide.Source.Format.IsAuthored)
        {
            var (text, count) = guide.Source.Format == SourceFormat.Yaml ? YamlHashRecorder.Record(source) : HashRecorder.Record(guide, source);
            return Checked<RecordedGuide>.Ok(new RecordedGuide(text, count));
        }

        int translations = PlacedTexts.Of(guide).Count(text => text.Text is { IsBilingual: true, FromHash: null });
        return translations == 0
            ? Checked<RecordedGuide>.Ok(new RecordedGuide(source.Content, 0))
            : Checked<RecordedGuide>.Failed(ContentErrors.CannotRecord(source.Name, translations));
    }
}

/// <summary>The new text of a guide.</summary>
/// <param name="Count">How many translations have a hash that they did not have before.</param>
public sealed record RecordedGuide(string Text, int Count);
