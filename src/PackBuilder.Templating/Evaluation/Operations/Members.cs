using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Operations;

/// <summary>Reading and setting members by name.</summary>
internal static class Members
{
    public static Value Get(RenderContext context, Value target, string name, Place place)
    {
        switch (target.Kind)
        {
            case ValueKind.Map:
                return target.Map.TryGet(name, out var value) ? value : Absent(context, target.Map, name, place);
            case ValueKind.List when name == "size":
                return Value.From((long)target.List.Count());
            case ValueKind.Text when name == "size":
                return Value.From((long)target.Text.Length);
            case ValueKind.List when target.List is ArgumentList { Named: { } named } && named.TryGet(name, out var argument):
                return argument;
            case ValueKind.List or ValueKind.Text or ValueKind.Integer or ValueKind.Fraction or ValueKind.Flag:
                return context.Options.RelaxedMemberAccess ? Value.Null : throw RenderErrors.NoMembers(place, target);
            case ValueKind.Pair:
                return PairMember(context, target, name, place);
            case ValueKind.Loop:
                return target.Loop.Get(name);
            case ValueKind.Date:
                return DateMember(target, name, place);
            default:
                throw RenderErrors.NoMembers(place, target);
        }
    }

    private static Value Absent(RenderContext context, MapValue map, string name, Place place)
    {
        // Whatever may be absent can be asked of this, which also holds the variables of the template.
        bool isMistake = context.Options.StrictMembers && map != context.Scopes.This && !map.MayHold(name);
        if (isMistake || !context.Options.RelaxedMemberAccess)
            throw RenderErrors.UnknownMember(place, name, [.. map.KnownKeys]);
        return Value.Null;
    }

    /// <summary>The member as list functions look for it: false where the value does not have it, whatever it is.</summary>
    public static bool TryGet(Value target, string name, out Value member)
    {
        (bool found, member) = (target.Kind, name) switch
        {
            (ValueKind.Map, _) => (target.Map.TryGet(name, out var value), value),
            (ValueKind.List, "size") => (true, Value.From((long)target.List.Count())),
            (ValueKind.Text, "size") => (true, Value.From((long)target.Text.Length)),
            (ValueKind.Pair, "key") => (true, Value.From(target.Pair.Key)),
            (ValueKind.Pair, "value") => (true, target.Pair.Value),
            _ => (false, Value.Null),
        };
        return found;
    }

    /// <param name="place">The target with its member.</param>
    public static void Set(Value target, string name, Value value, Place place, Place namePlace)
    {
        if (target.Kind == ValueKind.Loop)
            throw RenderErrors.ReadOnly(namePlace, name);
        if (target.Kind != ValueKind.Map)
            throw RenderErrors.NotSettable(target.Kind == ValueKind.List ? place : namePlace, target);
        if (target.Map.IsReadOnly(name))
            throw RenderErrors.ReadOnly(namePlace, name);
        target.Map.Set(name, value);
    }

    private static Value PairMember(RenderContext context, Value target, string name, Place place) => name switch
    {
        "key" => Value.From(target.Pair.Key),
        "value" => target.Pair.Value,
        _ when context.Options.RelaxedMemberAccess => Value.Null,
        _ => throw RenderErrors.UnknownMember(place, name, ["key", "value"]),
    };

    private static Value DateMember(Value target, string name, Place place)
    {
        var date = target.Date;
        return name switch
        {
            "year" => Value.From((long)date.Year),
            "month" => Value.From((long)date.Month),
            "day" => Value.From((long)date.Day),
            "hour" => Value.From((long)date.Hour),
            "minute" => Value.From((long)date.Minute),
            "second" => Value.From((long)date.Second),
            "day_of_year" => Value.From((long)date.DayOfYear),
            _ => throw RenderErrors.UnknownMember(
                place, name, ["year", "month", "day", "hour", "minute", "second", "day_of_year"]),
        };
    }
}
