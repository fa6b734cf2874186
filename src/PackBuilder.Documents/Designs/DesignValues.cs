using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Measures;
using PackBuilder.Text.Source;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Documents.Designs;

/// <summary>Asks one map of a design for its values and reports what is wrong with them.</summary>
internal sealed class DesignValues(YamlReader reader, YamlMap map)
{
    public DesignValues Inner(string key, params string[] known) => InnerIfAny(key, known) ?? new DesignValues(reader, new YamlMap([], map.Location));

    /// <summary>As <see cref="Inner"/>; null where there is none, or it is something else.</summary>
    public DesignValues? InnerIfAny(string key, string[] known, params Message[] help)
    {
        if (reader.Map(map[key], $"'{key}'", help) is not { } inner)
            return null;
        reader.RefuseUnknownKeys(inner, $"'{key}'", known);
        return new DesignValues(reader, inner);
    }

    public bool Has(string key) => map[key] is not null;

    public string Required(string key, Message what) => reader.RequiredText(map, key, what);

    /// <summary>Where a value stands; of one that is missing, where it would.</summary>
    public SourceLocation PlaceOf(string key) => (map[key] ?? map).Location;

    public string Text(string key, string fallback) => reader.Text(map, key) ?? fallback;

    /// <summary>A colour that is written and is one; what is wrong with it is reported where it is asked for.</summary>
    public Colour? Given(string key) => map[key] is YamlScalar { IsNull: false } written ? Colour.Parse(written.Value) : null;

    public ImmutableArray<string> Texts(string key) => reader.Texts(map, key);

    public bool Flag(string key) => reader.Flag(map, key) ?? false;

    public string Word(string key, string fallback, string[] known)
    {
        if (reader.Text(map, key) is not { } value)
            return fallback;
        if (known.Contains(value))
            return value;
        reader.Add(DesignErrors.UnknownWord(key, value, map[key]!.Location, known));
        return fallback;
    }

    /// <summary>One of the values of an enumeration, by its name in lower case with hyphens.</summary>
    public T Choice<T>(string key, T fallback)
        where T : struct, Enum
    {
        string[] names = [.. Enum.GetValues<T>().Select(NameOf)];
        return Enum.GetValues<T>()[Array.IndexOf(names, Word(key, NameOf(fallback), names))];

        static string NameOf(T value) => string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
    }

    public int Whole(string key, int fallback, int least, int most)
    {
        if (reader.Integer(map, key) is not { } value)
            return fallback;
        if (value >= least && value <= most)
            return value;
        reader.OutOfRange(map[key]!.Location, $"'{key}'", $"from {least} to {most}");
        return fallback;
    }

    /// <summary>A length in pt, written as a number, with pt or mm, or as a Chinese size.</summary>
    public double Length(string key, double fallback, double least, double most)
    {
        if (reader.Text(map, key) is not { } written)
            return fallback;
        var at = map[key]!.Location;
        if (Parse(written) is not { } value)
        {
            reader.Add(DesignErrors.BadLength(key, written, at));
            return fallback;
        }

        if (value >= least && value <= most)
            return value;
        reader.Add(DesignErrors.OutOfRange(key, least, most, at));
        return fallback;
    }

    public Colour ColourOf(string key, Colour fallback)
    {
        if (reader.Text(map, key) is not { } written)
            return fallback;
        if (Colour.Parse(written) is { } value)
            return value;
        reader.Add(DesignErrors.BadColour(key, written, map[key]!.Location));
        return fallback;
    }

    /// <summary>A colour that text is set in: readable on white and on the tint.</summary>
    public Colour TextColour(string key, Colour fallback, Colour tint)
    {
        var colour = ColourOf(key, fallback);
        foreach (var (ground, name) in new (Colour, Message)[] { (Colour.White, "white"), (tint, "the tint") })
        {
            double contrast = Contrast.Between(colour, ground);
            if (contrast < Contrast.Text)
            {
                reader.Add(DesignErrors.TooPale(key, contrast, name, (map[key] ?? map).Location));
                break;
            }
        }

        return colour;
    }

    private static double? Parse(string written)
    {
        if (ChineseSizes.Find(written) is { } size)
            return size;
        bool isMillimetres = written.EndsWith("mm", StringComparison.Ordinal);
        string number = isMillimetres || written.EndsWith("pt", StringComparison.Ordinal) ? written[..^2] : written;
        return !double.TryParse(number.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value) ? null
            : isMillimetres ? new Mm(value).Points
            : value;
    }
}
