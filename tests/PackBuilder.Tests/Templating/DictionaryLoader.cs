using PackBuilder.Templating;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Tests.Templating;

/// <summary>Templates from memory, which remembers what was asked for.</summary>
internal sealed class DictionaryLoader(IReadOnlyDictionary<string, string> templates) : ITemplateLoader
{
    public List<string> Asked { get; } = [];

    public Checked<SourceText>? Load(string name)
    {
        lock (Asked)
            Asked.Add(name);
        return templates.TryGetValue(name, out string? text) ? Checked<SourceText>.Ok(new SourceText(name, text)) : null;
    }

    public IEnumerable<string> AllNames => templates.Keys;
}
