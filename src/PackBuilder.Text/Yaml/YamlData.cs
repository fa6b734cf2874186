using System.Globalization;
using PackBuilder.Text.Data;

namespace PackBuilder.Text.Yaml;

/// <summary>YAML as a plain tree, by the rules of YAML 1.2 core: unquoted null, true, false and numbers have their meaning.</summary>
public static class YamlData
{
    public static DataValue From(YamlNode node) => node switch
    {
        YamlMap map => new DataMap([.. map.Entries.Select(e => KeyValuePair.Create(e.Key.Value, From(e.Value)))]),
        YamlList list => new DataList([.. list.Items.Select(From)]),
        YamlScalar { IsNull: true } => DataNull.Instance,
        YamlScalar { IsPlain: true } scalar => Plain(scalar.Value),
        YamlScalar scalar => new DataText(scalar.Value),
        _ => throw new ArgumentException($"unknown YAML node {node.GetType().Name}", nameof(node)),
    };

    private static DataValue Plain(string value)
    {
        if (value is "true" or "false")
            return new DataFlag(value == "true");
        if (long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long integer))
            return new DataInteger(integer);
        if (LooksLikeFraction(value)
            && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double fraction))
            return new DataFraction(fraction);
        return new DataText(value);
    }

    // Leaves words such as "Infinity", which the number parser would take, as text.
    private static bool LooksLikeFraction(string value) =>
        value.Any(char.IsAsciiDigit) && value.All(c => char.IsAsciiDigit(c) || c is '.' or '-' or '+' or 'e' or 'E');
}
