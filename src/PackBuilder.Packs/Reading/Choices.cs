using System.Text;
using PackBuilder.Packs.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Packs.Reading;

/// <summary>Enumerations as YAML writes them: <c>FollowUps</c> is <c>follow-ups</c>.</summary>
internal static class Choices
{
    public static string NameOf<T>(T value)
        where T : struct, Enum
    {
        var name = new StringBuilder();
        foreach (char c in value.ToString())
            name.Append(char.IsUpper(c) && name.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(c));
        return name.ToString();
    }

    /// <summary>The value of a key, or null where it is absent or, with an error, unknown.</summary>
    public static T? Choice<T>(this YamlReader reader, YamlMap map, string key, Message what)
        where T : struct, Enum =>
        reader.Name(map, key) is { } name ? reader.Choice<T>(name, what) : null;

    /// <summary>The named value, or null with an error that offers the nearest one.</summary>
    /// <param name="what">Such as "a language of a pack".</param>
    public static T? Choice<T>(this YamlReader reader, Named name, Message what)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (NameOf(value) == name.Name)
                return value;
        }

        reader.Add(PackErrors.UnknownChoice(what, name, [.. Enum.GetValues<T>().Select(NameOf)]));
        return null;
    }
}
