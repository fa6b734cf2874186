using PackBuilder.Templating.Evaluation.Calls;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Statements;

/// <summary><c>func name … end</c> or <c>name(x) = expression</c>: the function exists from here on.</summary>
internal sealed class FunctionStatement(Place place, TemplateFunction function, Place namePlace) : Statement(place)
{
    public override Flow Run(RenderContext context)
    {
        context.Assign(function.Name, Value.From(function), namePlace);
        return Flow.Next;
    }
}
