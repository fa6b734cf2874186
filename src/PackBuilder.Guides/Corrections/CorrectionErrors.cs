using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Guides.Corrections;

/// <summary>Every message about corrections: codes PB2090 to PB2099.</summary>
internal static class CorrectionErrors
{
    public static Diagnostic OtherSchema(SourceLocation at, string schema) =>
        Diagnostic.Error("PB2090", $"this file says it is '{schema}', expected '{CorrectionReader.Schema}'", at, $"write schema: {CorrectionReader.Schema}");

    public static Diagnostic UnknownKind(YamlScalar kind, IReadOnlyCollection<string> known) =>
        Diagnostic.Error("PB2091", $"'{kind.Value}' is not a kind of correction", kind.Location, Suggestion.Help(kind.Value, known));

    public static Diagnostic Stale(Correction correction, string file, Message why) =>
        Diagnostic.Warning("PB2092", $"the correction of line {correction.Line} of '{file}' is not applied: {why}", correction.At,
            "see whether it is still needed; if so, write it again with 'packbuilder correct', otherwise remove it");

    public static Diagnostic NoBlocks(string file, SourceLocation at) =>
        Diagnostic.Warning("PB2093", $"'{file}' is written as YAML and is corrected in the file itself", at);

    public static Diagnostic NotTurned(SourceLocation at, Message what) =>
        Diagnostic.Warning("PB2094", $"this change cannot be turned into a correction: {what}", at,
            "only changed words can; write other corrections with 'packbuilder correct', or change the source");

    public static Diagnostic NothingToTranslate(Translation translation, string file) =>
        Diagnostic.Warning("PB2096", $"'{file}' does not say '{Short(translation.Of)}' any more, so its English is not used", translation.At,
            "send the new text to the translator with 'packbuilder export --texts', and remove this entry");

    public static Diagnostic EnglishChanged(Translation translation, string file, string english) =>
        Diagnostic.Warning("PB2097", $"'{file}' has other English for '{Short(translation.Of)}' than when this came home, and keeps it: '{Short(english)}'", translation.At,
            "remove this entry, or take the English out of the guide");

    private static string Short(string text) => (text.Length <= 40 ? text : text[..40] + "…").Replace('\n', ' ');

    public static Diagnostic NoQuestion(SourceText source, BlockOrigin at) =>
        Diagnostic.Warning("PB2095", $"a correction says that this line is a question, and it stands within a table, a card or another text that is read as a whole",
            source.Locate(at.Line, 1, source.Line(at.Line).Length), "write the question into the source itself, on a line of its own");
}
