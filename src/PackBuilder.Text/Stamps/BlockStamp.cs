using System.Security.Cryptography;
using System.Text;

namespace PackBuilder.Text.Stamps;

/// <summary>
/// Which block of which guide something printed is, and what it said when it was printed: the name of a bookmark, which word processors
/// keep and, since it starts with an underscore, show to nobody.
/// </summary>
/// <param name="Key">Of the block, by <see cref="KeyOf"/>.</param>
/// <param name="Printed">Of its text, by <see cref="TextStamp"/>.</param>
public sealed record BlockStamp(string Key, string Printed)
{
    private const string Start = "_PB";
    private const string OfDocument = "_PBof";
    private const int KeyLength = 12;

    /// <summary>At most 40 characters, as Word allows.</summary>
    public string Name => $"{Start}{Key}_{Printed}";

    /// <summary>Says nothing of what the block holds: two answers of one question have the same.</summary>
    public static string KeyOf(string guide, string block) => Hash($"{guide}#{block}");

    /// <summary>The bookmark that says which document a file is, and of which blocks it was made.</summary>
    /// <param name="name">Of its files, without extension.</param>
    /// <param name="keys">Of all blocks that it may show.</param>
    public static string NameOfDocument(string name, IEnumerable<string> keys)
    {
        var stamp = new TextStamp();
        foreach (string key in keys.Order(StringComparer.Ordinal))
            stamp.Add(key);
        return $"{OfDocument}{Hash(name)}_{stamp.Value}";
    }

    /// <summary>Whether a bookmark is that of a document of this name, of whatever it was made.</summary>
    public static bool IsOf(string bookmark, string name) => bookmark.StartsWith(OfDocument + Hash(name) + "_", StringComparison.Ordinal);

    /// <summary>Null where the name of a bookmark is none of a block.</summary>
    public static BlockStamp? Read(string bookmark)
    {
        int length = Start.Length + KeyLength + 1 + TextStamp.Length;
        return bookmark.Length == length && bookmark.StartsWith(Start, StringComparison.Ordinal) && bookmark[Start.Length + KeyLength] == '_'
            ? new BlockStamp(bookmark.Substring(Start.Length, KeyLength), bookmark[^TextStamp.Length..])
            : null;
    }

    public static bool IsOfDocument(string bookmark) => bookmark.Length == OfDocument.Length + KeyLength + 1 + TextStamp.Length && bookmark.StartsWith(OfDocument, StringComparison.Ordinal);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..KeyLength];
}
