using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Statements;

/// <summary><c>import object</c>: copies its members into the current object, but for read-only ones.</summary>
internal sealed class ImportStatement(Place place, Expression source) : Statement(place)
{
    public override Flow Run(RenderContext context)
    {
        context.RequireWritable(Place);
        var value = source.Evaluate(context);
        if (value.IsNull)
            return Flow.Next;
        if (value.Kind != ValueKind.Map)
            throw RenderErrors.NotAnObject(source.Place, "import", value);
        var target = context.Scopes.This;
        for (int i = 0; i < value.Map.Count; i++)
        {
            string key = value.Map.KeyAt(i);
            if (!target.IsReadOnly(key))
                target.Set(key, value.Map.ValueAt(i));
        }

        return Flow.Next;
    }
}
