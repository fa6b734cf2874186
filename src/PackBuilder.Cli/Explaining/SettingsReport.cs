using System.Collections.Immutable;
using PackBuilder.Packs.Model;
using PackBuilder.Packs.Selection;

namespace PackBuilder.Cli.Explaining;

/// <summary>Every setting of a pack for an employer, with the file and line that set it; later ones win.</summary>
internal static class SettingsReport
{
    // What needs no telling: the kind of file, and what it is called.
    private static readonly ImmutableArray<string> Left = ["schema", "id", "extends", "abstract"];

    private static readonly (string Path, string Value)[] Defaults = [("language", "zh"), ("design", "handbook-a4"), ("order.questions", "guide")];

    public static IEnumerable<string> Lines(Pack pack, IEnumerable<EditionDefinition> editions)
    {
        yield return "settings, later ones win:";
        foreach (var (path, value) in Defaults.Prepend(("audience", pack.Definition.Id.Name)).Where(one => pack.Definition.Settings.All(setting => setting.Path != one.Item1)))
            yield return $"  {path} = {value}  (as no file says otherwise)";
        foreach (string line in Lines("", pack.Definition.Settings))
            yield return line;
        foreach (string line in Lines("employer.", pack.Employer?.Settings ?? []))
            yield return line;
        foreach (string line in editions.SelectMany(edition => Lines($"edition {edition.Id}: ", edition.Settings)))
            yield return line;
    }

    private static IEnumerable<string> Lines(string prefix, ImmutableArray<Setting> settings) =>
        settings.Where(setting => !Left.Contains(setting.Path)).Select(setting => $"  {prefix}{setting.Path} = {Short(setting.Value)}  {setting.At}");

    private static string Short(string value)
    {
        string line = value.ReplaceLineEndings(" ");
        return line.Length <= 60 ? line : string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[58]) ? 58 : 59), "…");
    }
}
