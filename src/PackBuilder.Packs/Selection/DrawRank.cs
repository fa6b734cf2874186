using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PackBuilder.Guides.Model;

namespace PackBuilder.Packs.Selection;

/// <summary>
/// The rank of a question in a draw: the first eight bytes, big-endian, of SHA-256 over <c>seed/guide/question</c> in UTF-8. A
/// question without an id is known by its words.
/// </summary>
internal static class DrawRank
{
    public static ulong Of(int seed, string guide, QuestionBlock question)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"{seed}/{guide}/{question.Id ?? question.Prompt.ToString()}");
        return BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
    }
}
