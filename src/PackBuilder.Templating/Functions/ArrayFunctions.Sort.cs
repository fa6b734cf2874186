using PackBuilder.Templating.Collation;
using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation.Calls;
using PackBuilder.Templating.Evaluation.Operations;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Functions;

/// <content>Sorting.</content>
internal static partial class ArrayFunctions
{
    /// <summary>
    /// A new array in order, equal items as they were. Numbers of one kind, texts (in the root order of languages), bools
    /// or dates; null comes first. A member may be a path.
    /// </summary>
    /// <example>{{ [10, 2, 6] | array.sort }} {{ ["b", "A", "a"] | array.sort }} -> [2, 6, 10] ["a", "A", "b"]</example>
    private static Value Sort(in FunctionArguments arguments)
    {
        if (!Conversions.IsList(arguments[0]))
            throw FunctionErrors.NotSortableValue(arguments.Place(0), arguments[0]);
        var sorted = Copy(arguments);
        var name = arguments.Name;
        if (arguments.TextOrNull(1) is not { Length: > 0 } path)
        {
            sorted.Sort((a, b) => Compare(a, b, name));
            return Value.From(sorted);
        }

        string[] members = path.Split('.');
        sorted.Sort((a, b) => Compare(Follow(a, members), Follow(b, members), name));
        return Value.From(sorted);
    }

    private static Value Follow(Value item, string[] members)
    {
        foreach (string member in members)
            Members.TryGet(item, member, out item);
        return item;
    }

    private static int Compare(Value a, Value b, Place name)
    {
        if (a.IsNull || b.IsNull)
            return (a.IsNull ? 0 : 1) - (b.IsNull ? 0 : 1);
        return (a.Kind, b.Kind) switch
        {
            (ValueKind.Integer, ValueKind.Integer) => a.Integer.CompareTo(b.Integer),
            (ValueKind.Fraction, ValueKind.Fraction) => a.Number.CompareTo(b.Number),
            (ValueKind.Flag, ValueKind.Flag) => a.Flag.CompareTo(b.Flag),
            (ValueKind.Date, ValueKind.Date) => a.Date.CompareTo(b.Date),
            (ValueKind.Text, ValueKind.Text) => RootCollation.Compare(a.Text, b.Text),
            _ => throw FunctionErrors.NotSortable(name),
        };
    }
}
