using System.Globalization;
using PackBuilder.Text.Data;

namespace PackBuilder.Cli.Explaining;

/// <summary>
/// Prints the shape of a model for an author: each name with its kind and an example, <c>?</c> after those that may be
/// absent, <c>[ ]</c> around what is a list. Small maps stand on one line.
/// </summary>
internal sealed class ModelSchemaPrinter(Action<string> line, string about)
{
    private const int Width = 120;

    // Characters of an example: enough to recognise it.
    private const int LongestExample = 16;

    public void Print(MapShape model)
    {
        line("# " + about);
        PrintMembers(model, "");
    }

    private void PrintMembers(MapShape map, string indent)
    {
        foreach (var member in map.Members)
            PrintMember(Name(member), member.ModelSchema, indent);
    }

    private void PrintMember(string head, ModelSchema? shape, string indent)
    {
        string whole = $"{indent}{head}: {OnOneLine(shape)}";
        if (whole.Length <= Width && !HoldsVariants(shape))
            line(whole);
        else
            PrintBelow(head, shape, indent);
    }

    private void PrintBelow(string head, ModelSchema? shape, string indent)
    {
        switch (shape)
        {
            case ListShape { Item: { } item }:
                PrintBelow($"{head} [each]", item, indent);
                break;
            case MapShape map:
                line($"{indent}{head}:");
                PrintMembers(map, indent + "  ");
                break;
            case VariantsShape variants:
                line($"{indent}{head}, by type:");
                foreach (var (type, variant) in variants.Variants)
                    PrintMember(type, variant, indent + "  ");
                break;
            default:
                line($"{indent}{head}: {OnOneLine(shape)}");
                break;
        }
    }

    private static bool HoldsVariants(ModelSchema? shape) => shape switch
    {
        ListShape list => HoldsVariants(list.Item),
        MapShape map => map.Members.Any(member => HoldsVariants(member.ModelSchema)),
        _ => shape is VariantsShape,
    };

    private static string OnOneLine(ModelSchema? shape) => shape switch
    {
        null => "nothing here",
        LeafShape leaf => Example(leaf.Example),
        ListShape { Item: null } => "[ ]",
        ListShape list => $"[ {OnOneLine(list.Item)} ]",
        MapShape map => "{" + string.Join(", ", map.Members.Select(member =>
            member.ModelSchema is null ? Name(member) : $"{Name(member)}: {OnOneLine(member.ModelSchema)}")) + "}",
        _ => "",
    };

    private static string Name(MemberShape member) => member.IsOptional ? member.Name + "?" : member.Name;

    private static string Example(DataValue value) => value switch
    {
        DataText text => $"text '{Short(text.Value)}'",
        DataInteger integer => $"integer {integer.Value}",
        DataFraction fraction => $"fraction {fraction.Value.ToString(CultureInfo.InvariantCulture)}",
        DataFlag flag => flag.Value ? "bool true" : "bool false",
        _ => "null",
    };

    private static string Short(string text)
    {
        string flat = text.ReplaceLineEndings(" ");
        var characters = new StringInfo(flat);
        return characters.LengthInTextElements <= LongestExample ? flat : characters.SubstringByTextElements(0, LongestExample) + "…";
    }
}
