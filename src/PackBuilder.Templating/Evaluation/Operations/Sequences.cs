using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Operations;

/// <summary>Makes the lazy lists of the language.</summary>
internal static class Sequences
{
    // A lazy list over a lazy list over …: each level is a call when items are taken.
    private const int MaxDepth = 100;

    public static Value Join(RenderContext context, ListValue first, ListValue second, Place place) =>
        Create(context, () => Concat(first, second), [first, second], place);

    /// <summary>The entries of a map as pairs, in their order.</summary>
    public static ListValue Pairs(RenderContext context, MapValue map) =>
        new SequenceValue(context.Work, () => PairsOf(map), []);

    public static ListValue Characters(RenderContext context, string text) =>
        new SequenceValue(context.Work, () => text.Select(Value.From), []);

    /// <param name="runsFunction">True where each item goes through a function of the template.</param>
    public static Value Create(
        RenderContext context, Func<IEnumerable<Value>> produce, ListValue[] sources, Place place,
        bool runsFunction = false)
    {
        var list = new SequenceValue(context.Work, produce, sources, runsFunction);
        if (list.Depth > MaxDepth)
            throw LimitErrors.ListsTooDeep(place, MaxDepth);
        return Value.From(list);
    }

    public static IEnumerable<Value> ItemsOf(ListValue list)
    {
        foreach (var item in list)
            yield return item;
    }

    private static IEnumerable<Value> Concat(ListValue first, ListValue second)
    {
        foreach (var item in first)
            yield return item;
        foreach (var item in second)
            yield return item;
    }

    private static IEnumerable<Value> PairsOf(MapValue map)
    {
        int version = map.Version;
        for (int i = 0; i < map.Count; i++)
        {
            yield return Value.From(new PairValue(map.KeyAt(i), map.ValueAt(i)));
            if (version != map.Version)
                throw new ListChangedException();
        }
    }
}
