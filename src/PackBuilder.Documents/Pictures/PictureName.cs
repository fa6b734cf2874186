namespace PackBuilder.Documents.Pictures;

/// <summary>What names of pictures may look like, whoever writes them.</summary>
public static class PictureName
{
    private const int Longest = 260;

    /// <summary>A relative name that stays below the folder it starts from, whatever the system: no drive, no address, no way up.</summary>
    public static bool IsInside(string name) =>
        name.Length is > 0 and <= Longest
        && !name.AsSpan().ContainsAny('\\', ':', '\0')
        && name.Split('/').All(part => part.Length > 0 && part is not ("." or ".."));
}
