using PackBuilder.Packs.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Building;

/// <summary>Every message about names that packs mention and the project lacks: codes PB8101 to PB8119.</summary>
internal static class PlanErrors
{
    public static Diagnostic UnknownEdition(Named name, IReadOnlyCollection<string> known) =>
        Diagnostic.Error("PB8101", $"there is no edition '{name}'", name.At, Suggestion.Help(name.Name, known));

    public static Diagnostic UnknownDesign(Named name, IReadOnlyCollection<string> known) =>
        Diagnostic.Error("PB8102", $"there is no design '{name}'", name.At, Suggestion.Help(name.Name, known));
}
