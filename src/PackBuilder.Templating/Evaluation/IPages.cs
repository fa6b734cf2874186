using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation.Tree;

namespace PackBuilder.Templating.Evaluation;

/// <summary>Parsed templates and partials by name.</summary>
internal interface IPages
{
    /// <summary>The parsed template, or null where there is none of that name.</summary>
    /// <exception cref="TemplateException">It does not parse.</exception>
    Page? Find(string name);
}
