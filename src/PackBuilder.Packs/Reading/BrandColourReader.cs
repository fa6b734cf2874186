using System.Globalization;
using PackBuilder.Packs.Model;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Packs.Reading;

/// <summary>Reads an employer's colour, written as <c>"#1F4E79"</c>.</summary>
internal static class BrandColourReader
{
    public static BrandColour? Read(YamlReader reader, YamlMap employer)
    {
        if (reader.Map(employer["brand"], "'brand'") is not { } brand)
            return null;
        reader.RefuseUnknownKeys(brand, "'brand'", "colour");
        if (reader.Name(brand, "colour") is not { } colour)
            return null;
        if (colour.Name is ['#', .. { Length: 6 } digits]
            && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int value))
            return new BrandColour(value, colour);
        reader.Add(PackErrors.NotAColour(colour.Name, colour.At));
        return null;
    }
}
