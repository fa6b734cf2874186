using PackBuilder.Templating;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Building.Inputs;

/// <summary>One template from anywhere, and the folder where its partials are.</summary>
/// <param name="path">Absolute, so that no include can say it.</param>
public sealed class TemplateWithPartials(string path, SourceText template, ITemplateLoader partials) : ITemplateLoader
{
    public Checked<SourceText>? Load(string name) => name == path ? Checked<SourceText>.Ok(template) : partials.Load(name);

    public IEnumerable<string> AllNames => partials.AllNames;
}
