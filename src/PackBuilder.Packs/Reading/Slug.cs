namespace PackBuilder.Packs.Reading;

/// <summary>Ids that are safe in file names, links and shells on every system.</summary>
public static class Slug
{
    public const int MaxLength = 60;

    /// <summary>Lower-case ASCII letters, digits and hyphens, not starting or ending with a hyphen.</summary>
    public static bool IsValid(string id) =>
        id.Length is > 0 and <= MaxLength
        && id[0] != '-' && id[^1] != '-'
        && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
