using System.Globalization;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;
using PackBuilder.Text.Measures;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Packs.Reading;

/// <summary>Reads what an employer is known by: a colour, written as <c>"#1F4E79"</c>, and a logo.</summary>
internal static class BrandReader
{
    private static readonly string[] Extensions = [".png", ".jpg", ".jpeg", ".svg"];

    public static (BrandColour? Colour, BrandLogo? Logo) Read(YamlReader reader, YamlMap employer)
    {
        if (reader.Map(employer["brand"], "'brand'") is not { } brand)
            return (null, null);
        reader.RefuseUnknownKeys(brand, "'brand'", "colour", "logo");
        return (ReadColour(reader, brand), ReadLogo(reader, brand));
    }

    private static BrandLogo? ReadLogo(YamlReader reader, YamlMap brand)
    {
        if (reader.Map(brand["logo"], "'logo'", "write logo: {file: …, alt: …}") is not { } logo)
            return null;
        reader.RefuseUnknownKeys(logo, "'logo'", "file", "alt");
        var alternative = reader.Localized(logo, "alt");
        if (logo["alt"] is not { } alt)
            reader.Missing(logo, "alt", "a logo");
        else if (alternative is null ? alt is YamlScalar : !Describes(alternative))
            reader.Add(PackErrors.NoDescription(alt.Location));
        if (reader.Name(logo, "file") is not { } file)
        {
            reader.RequiredText(logo, "file", "a logo");
            return null;
        }

        if (!IsInside(file.Name))
            reader.Add(PackErrors.LogoOutside(file));
        else if (!LooksLikeFile(file.Name))
            reader.Add(PackErrors.LogoFormat(file));
        else
            return new BrandLogo(file, alternative ?? new LocalizedText(""));
        return null;
    }

    private static bool Describes(LocalizedText text) => (text.Zh ?? text.En) is { } words && !string.IsNullOrWhiteSpace(words) && !LooksLikeFile(words);

    private static bool LooksLikeFile(string name) => Extensions.Any(extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    // A name that stays below the folder of the file, whatever the system: no drive, no address, no way up.
    private static bool IsInside(string name) =>
        !name.AsSpan().ContainsAny('\\', ':', '\0') && name.Split('/').All(part => part.Length > 0 && part is not ("." or ".."));

    private static BrandColour? ReadColour(YamlReader reader, YamlMap brand)
    {
        if (reader.Name(brand, "colour") is not { } colour)
            return null;
        if (Colour.Parse(colour.Name) is { } value)
            return new BrandColour(value, colour);
        reader.Add(PackErrors.NotAColour(colour.Name, colour.At));
        return null;
    }
}
