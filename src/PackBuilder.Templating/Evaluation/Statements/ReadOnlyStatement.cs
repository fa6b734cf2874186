using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;

namespace PackBuilder.Templating.Evaluation.Statements;

/// <summary><c>readonly name</c>: later assignments are errors.</summary>
internal sealed class ReadOnlyStatement(Place place, string name, Place namePlace) : Statement(place)
{
    public override Flow Run(RenderContext context)
    {
        context.RequireWritable(Place);
        var target = name.StartsWith('$')
            ? context.Scopes.Locals.Variables
            : context.Scopes.TargetOf(name, out _);
        if (!target.Contains(name))
            throw RenderErrors.UnknownVariable(namePlace, name, context.Scopes.Names());
        target.MakeReadOnly(name);
        return Flow.Next;
    }
}
