namespace PackBuilder.Templating;

/// <summary>Finds templates and partials by name. The engine itself knows no disk.</summary>
public interface ITemplateLoader
{
    /// <param name="name">
    /// As written in <c>include</c>: relative to the template root, <c>/</c> between folders, never with <c>..</c> or a
    /// leading <c>/</c> (the engine refuses those before asking).
    /// </param>
    /// <returns>The template's text, or why it cannot be read; null where there is none of that name.</returns>
    Checked<SourceText>? Load(string name);

    /// <summary>Names that can be loaded, for a suggestion where one is mistyped.</summary>
    IEnumerable<string> AllNames => [];
}
