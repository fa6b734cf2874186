using System.Globalization;
using System.Text;
using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation;

/// <summary>Values as they are printed: bare at the top, quoted inside lists and maps.</summary>
internal static class ValuePrinter
{
    /// <summary>The value as text. Null is the empty text.</summary>
    public static string ToText(RenderContext context, Value value, Place place) => value.Kind switch
    {
        ValueKind.Null => "",
        ValueKind.Text => value.Text,
        ValueKind.Flag => value.Flag ? "true" : "false",
        ValueKind.Integer => value.Integer.ToString(CultureInfo.InvariantCulture),
        ValueKind.Fraction => value.Number.ToString(CultureInfo.InvariantCulture),
        ValueKind.Character => value.Character.ToString(),
        ValueKind.Captured => value.Captured.Content,
        ValueKind.Date => Date(value),
        _ => Structure(context, value, place),
    };

    private static string Date(Value value) => value.Date.ToString("dd MMM yyyy", CultureInfo.InvariantCulture);

    private static string Structure(RenderContext context, Value value, Place place)
    {
        var builder = new StringBuilder();
        Append(context, builder, value, place, 1);
        string text = builder.ToString();
        context.ChargeText(text.Length, place);
        return text;
    }

    private static void Append(RenderContext context, StringBuilder builder, Value value, Place place, int depth)
    {
        if (depth > context.Options.ObjectRecursionLimit)
            throw LimitErrors.PrintedTooDeep(place, context.Options.ObjectRecursionLimit);
        context.CheckLength(builder.Length, place);
        context.Work.Charge();
        switch (value.Kind)
        {
            case ValueKind.Null:
                builder.Append("null");
                break;
            case ValueKind.Text:
                builder.Append('"');
                AppendEscaped(builder, value.Text);
                builder.Append('"');
                break;
            case ValueKind.List:
                AppendList(context, builder, value.List, place, depth);
                break;
            case ValueKind.Map:
                AppendMap(context, builder, value.Map, place, depth);
                break;
            case ValueKind.Pair:
                builder.Append("{key: ");
                Append(context, builder, Value.From(value.Pair.Key), place, depth + 1);
                builder.Append(", value: ");
                Append(context, builder, value.Pair.Value, place, depth + 1);
                builder.Append('}');
                break;
            case ValueKind.Function or ValueKind.Loop:
                throw RenderErrors.NotPrintable(place, value);
            default:
                builder.Append(ToText(context, value, place));
                break;
        }
    }

    private static void AppendList(RenderContext context, StringBuilder builder, ListValue list, Place place, int depth)
    {
        builder.Append('[');
        bool first = true;
        foreach (var item in list)
        {
            if (!first)
                builder.Append(", ");
            first = false;
            Append(context, builder, item, place, depth + 1);
        }

        builder.Append(']');
    }

    private static void AppendMap(RenderContext context, StringBuilder builder, MapValue map, Place place, int depth)
    {
        builder.Append('{');
        for (int i = 0; i < map.Count; i++)
        {
            if (i > 0)
                builder.Append(", ");
            AppendKey(builder, map.KeyAt(i));
            builder.Append(": ");
            Append(context, builder, map.ValueAt(i), place, depth + 1);
        }

        builder.Append('}');
    }

    private static void AppendKey(StringBuilder builder, string key)
    {
        bool plain = key.Length > 0 && !char.IsDigit(key[0]) && key.All(c => char.IsLetterOrDigit(c) || c == '_');
        if (plain)
        {
            builder.Append(key);
            return;
        }

        builder.Append('"');
        AppendEscaped(builder, key);
        builder.Append('"');
    }

    /// <summary>The escapes of a text literal.</summary>
    public static void AppendEscaped(StringBuilder builder, string text)
    {
        foreach (char c in text)
        {
            string? escape = c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                '\r' => "\\r",
                '\a' => "\\a",
                '\b' => "\\b",
                '\f' => "\\f",
                '\v' => "\\v",
                _ => char.IsControl(c) ? $"\\x{(int)c:x2}" : null,
            };
            if (escape is null)
                builder.Append(c);
            else
                builder.Append(escape);
        }
    }
}
