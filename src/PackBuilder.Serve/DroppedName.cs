namespace PackBuilder.Serve;

/// <summary>Whether a file that was dropped on the page may have the name that it has.</summary>
public static class DroppedName
{
    private const int Longest = 120;

    private static readonly string[] Extensions =
        [".md", ".txt", ".html", ".htm", ".mht", ".mhtml", ".docx", ".odt", ".pdf", ".xlsx", ".ods", ".csv", ".tsv", ".pptx", ".odp", ".epub", ".yaml"];

    public static bool IsFit(string name) =>
        name.Length is > 0 and <= Longest
        && name[0] is not ('.' or '~' or ' ') && name[^1] != ' '
        && !name.Any(c => char.IsControl(c) || c is '/' or '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|')
        && Extensions.Contains(Path.GetExtension(name).ToLowerInvariant())
        && Path.GetFileNameWithoutExtension(name).Length > 0;
}
