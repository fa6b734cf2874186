using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Operations;

/// <summary>Reading and setting items by index or key.</summary>
internal static class Items
{
    // An array is filled up with null to a far index; it must not fill the memory.
    private const int MaxGrowth = 1_000_000;

    public static Value Get(RenderContext context, Value target, Place targetPlace, Value index, Place indexPlace)
    {
        switch (target.Kind)
        {
            case ValueKind.Map:
                string key = Key(index, indexPlace);
                if (!target.Map.TryGet(key, out var member) && !context.Options.RelaxedMemberAccess)
                    throw RenderErrors.UnknownMember(indexPlace, key, [.. target.Map.Keys]);
                return member;
            case ValueKind.List:
                return ListItem(context, target.List, Whole(index, indexPlace), indexPlace);
            case ValueKind.Text:
                return CharacterAt(context, target.Text, Whole(index, indexPlace), targetPlace, indexPlace);
            default:
                if (index.IsNull)
                    throw RenderErrors.BadIndex(indexPlace, index);
                throw RenderErrors.NotIndexable(targetPlace, target);
        }
    }

    public static void Set(
        RenderContext context, Value target, Place targetPlace, Value index, Place indexPlace, Value value)
    {
        switch (target.Kind)
        {
            case ValueKind.Map:
                string key = Key(index, indexPlace);
                if (target.Map.IsReadOnly(key))
                    throw RenderErrors.ReadOnly(indexPlace, key);
                target.Map.Set(key, value);
                break;
            case ValueKind.List:
                SetListItem(context, target.List, Whole(index, indexPlace), indexPlace, value);
                break;
            case ValueKind.Text:
                throw RenderErrors.NotSettable(indexPlace, target);
            default:
                throw RenderErrors.NotIndexable(targetPlace, target);
        }
    }

    private static Value ListItem(RenderContext context, ListValue list, long index, Place place)
    {
        if (index >= 0 && context.Options.RelaxedIndexerAccess)
            return list.ItemAt(index);
        long size = list.Count();
        long at = index < 0 ? size + index : index;
        if ((at < 0 || at >= size) && !context.Options.RelaxedIndexerAccess)
            throw RenderErrors.IndexOutside(place, index, size);
        return list.ItemAt(at);
    }

    private static Value CharacterAt(RenderContext context, string text, long index, Place target, Place place)
    {
        long at = index < 0 ? text.Length + index : index;
        if (at >= text.Length)
            throw RenderErrors.IndexOutside(target, index, text.Length);
        if (at >= 0)
            return Value.From(text[(int)at].ToString());
        return context.Options.RelaxedIndexerAccess
            ? Value.Null
            : throw RenderErrors.IndexOutside(place, index, text.Length);
    }

    private static void SetListItem(RenderContext context, ListValue list, long index, Place place, Value value)
    {
        var array = list.ForWriting();
        long at = index < 0 ? array.Length + index : index;
        if (at < 0)
            return;
        if (at > array.Length + (long)MaxGrowth)
            throw LimitErrors.ListTooLong(place, array.Length + (long)MaxGrowth);
        context.Work.Charge(Math.Max(1, at - array.Length));
        array.SetItem((int)at, value);
    }

    private static string Key(Value index, Place place) => index.Kind switch
    {
        ValueKind.Integer => index.Integer.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => Conversions.TextOf(index) ?? throw RenderErrors.BadIndex(place, index),
    };

    private static long Whole(Value index, Place place) =>
        Conversions.TryWhole(index, out long whole) ? whole : throw RenderErrors.BadIndex(place, index);
}
