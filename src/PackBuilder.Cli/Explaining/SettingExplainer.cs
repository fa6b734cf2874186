using System.Collections.Immutable;
using PackBuilder.Packs.Model;
using PackBuilder.Packs.Selection;

namespace PackBuilder.Cli.Explaining;

/// <summary>Finds every setting of a pack for an employer, with the file and line that set it; later ones win.</summary>
internal static class SettingExplainer
{
    // What needs no telling: the kind of file, and what it is called.
    private static readonly ImmutableArray<string> Left = ["schema", "id", "extends", "abstract"];

    private static readonly ImmutableArray<(string Path, string Value)> Defaults = [("language", "zh"), ("design", "handbook-a4"), ("order.questions", "guide")];

    public static ImmutableArray<ExplainedSetting> Explain(Pack pack, IEnumerable<EditionDefinition> editions) =>
    [
        .. Defaults.Insert(0, ("audience", pack.Definition.Id.Name))
            .Where(one => pack.Definition.Settings.All(setting => setting.Path != one.Path))
            .Select(one => new ExplainedSetting("pack", one.Path, one.Value, null)),
        .. Told("pack", pack.Definition.Settings),
        .. Told("employer", pack.Employer?.Settings ?? []),
        .. editions.SelectMany(edition => Told($"edition {edition.Id}", edition.Settings)),
    ];

    private static IEnumerable<ExplainedSetting> Told(string of, ImmutableArray<PackSetting> settings) =>
        settings.Where(setting => !Left.Contains(setting.Path)).Select(setting => new ExplainedSetting(of, setting.Path, setting.Value, setting.At));
}
