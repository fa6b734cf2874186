using System.Collections.Frozen;
using PackBuilder.Templating.Evaluation.Calls;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Templating.Functions;

/// <summary>The one registry of all functions of the language (besides <c>include</c>, which is part of its grammar).</summary>
internal static class BuiltIns
{
    private static readonly FrozenDictionary<string, BuiltIn> All = new[]
    {
        StringFunctions.All, ArrayFunctions.All, ObjectFunctions.All, MathFunctions.All, DateFunctions.All,
        RegexFunctions.All, HtmlFunctions.All,
    }.SelectMany(family => family).ToFrozenDictionary(function => function.Name, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Namespaces =
        All.Keys.Select(NamespaceOf).ToFrozenSet(StringComparer.Ordinal);

    public static IReadOnlyCollection<BuiltIn> Functions => All.Values;

    public static bool IsNamespace(string name) => Namespaces.Contains(name);

    public static bool TryGet(string name, out BuiltIn? function) => All.TryGetValue(name, out function);

    /// <summary>A help sentence for an unknown name: the nearest function, or those of its group.</summary>
    public static string Suggest(string name)
    {
        if (Suggestion.Nearest(name, All.Keys) is { } nearest)
            return $"did you mean '{nearest}'?";
        return Suggestion.Help(name, [.. All.Keys.Where(other => NamespaceOf(other) == NamespaceOf(name))]);
    }

    private static string NamespaceOf(string name) => name[..name.IndexOf('.')];
}
