using System.Collections.Immutable;
using PackBuilder.Building.Files;

namespace PackBuilder.Cli.Releasing;

/// <summary>The file that <c>sha256sum -c</c> reads: a hash, two spaces and a name on each line.</summary>
internal static class Checksums
{
    public static string Of(ImmutableArray<StoredFile> files) =>
        string.Concat(files.OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => $"{file.Sha256}  {file.Name}\n"));

    /// <returns>Null where the text is no such list.</returns>
    public static ImmutableSortedDictionary<string, string>? Read(string text)
    {
        var sums = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (string line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r')))
        {
            // A name with a separator would point out of the folder.
            if (line.Length < 67 || line[64..66] != "  " || !line[..64].All(char.IsAsciiHexDigit) || line.AsSpan(66).ContainsAny('/', '\\'))
                return null;
            sums[line[66..]] = line[..64];
        }

        return sums.ToImmutable();
    }
}
