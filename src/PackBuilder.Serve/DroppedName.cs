using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Parsing.Sources;

namespace PackBuilder.Serve;

/// <summary>Whether a file that was dropped on the page may have the name that it has.</summary>
public static class DroppedName
{
    private const int Longest = 120;

    public static bool IsFit(string name) =>
        name.Length is > 0 and <= Longest
        && name[0] is not ('.' or '~' or ' ') && name[^1] != ' '
        && !name.Any(c => char.IsControl(c) || c is '/' or '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|')
        && CaptureReader.Extensions.Contains(Path.GetExtension(name).ToLowerInvariant())
        && Path.GetFileNameWithoutExtension(name) is { Length: > 0 } stem && !GuideId.IsDevice(stem.ToLowerInvariant());
}
