using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Expressions;

/// <summary><c>{key: value}</c>. While it is built it is the current object, so later values may use earlier keys.</summary>
internal sealed class ObjectLiteral(Place place, KeyValuePair<string, Expression>[] members) : Expression(place)
{
    public override Value Evaluate(RenderContext context)
    {
        var map = new MapValue();
        context.Scopes.PushObject(map);
        foreach (var member in members)
            map.Set(member.Key, member.Value.Evaluate(context));
        context.Scopes.PopObject();
        context.Work.Charge(members.Length);
        return Value.From(map);
    }
}
