using PackBuilder.Templating.Tables;

namespace PackBuilder.Templating.Running;

/// <summary>The functions of templates: Scriban's, without those that are refused, and with those that this program has in their place.</summary>
internal static class BuiltIns
{
    /// <summary>Refused functions, each with the reason and what to do instead.</summary>
    public static readonly FrozenDictionary<string, string[]> Refused = TextTable.Words("refused-functions.txt");

    // Groups of functions, functions without a group, empty and blank. Read-only, so that several renderings can share it.
    public static readonly ScriptObject Root = Make();

    /// <summary>Full names, such as <c>string.upcase</c>, in their order.</summary>
    public static readonly FrozenDictionary<string, IScriptFunctionInfo> All = Root
        .Where(entry => entry.Value is ScriptObject)
        .SelectMany(group => ((ScriptObject)group.Value!).Where(entry => entry.Value is IScriptFunctionInfo)
            .Select(entry => KeyValuePair.Create($"{group.Key}.{entry.Key}", (IScriptFunctionInfo)entry.Value!)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    public static bool IsGroup(string name) => GroupOf(Root, name) is not null;
    public static bool IsMember(string group, string name) => GroupOf(Root, group)?.ContainsKey(name) == true;
    public static string[] ParametersOf(IScriptFunctionInfo function) =>
        [.. Enumerable.Range(0, function.ParameterCount).Select(i => function.GetParameterInfo(i).Name)];

    // The engine's indexer makes a context of its own for every look.
    public static object? Member(ScriptObject target, string name) => target.TryGetValue(null!, default, name, out object? value) ? value : null;

    private static ScriptObject? GroupOf(ScriptObject root, string name) => Member(root, name) as ScriptObject;

    private static ScriptObject Make()
    {
        var root = TemplateContext.GetDefaultBuiltinObject();
        foreach (string name in Refused.Keys)
            GroupOf(root, name.Split('.')[0])!.Remove(name.Split('.')[1]);
        foreach (var (name, function) in OwnFunctions.Of(root))
        {
            string[] parts = name.Split('.');
            (GroupOf(root, parts[0]) ?? root).SetValue(parts[^1], function, true);
        }

        foreach (var group in root.Values.OfType<ScriptObject>())
            group.IsReadOnly = true;
        root.IsReadOnly = true;
        return root;
    }
}
