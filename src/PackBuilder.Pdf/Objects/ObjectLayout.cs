using System.Buffers;
using PackBuilder.Typesetting.Bytes;

namespace PackBuilder.Pdf.Objects;

/// <summary>Lays out an object for people: every dictionary entry on a line of its own, indented by depth.</summary>
internal static class ObjectLayout
{
    private enum Place
    {
        InArray,
        BeforeKey,
        BeforeValue,
    }

    private static readonly SearchValues<byte> EndsOfToken = SearchValues.Create("/<>()[] "u8);

    public static void Write(ReadOnlySpan<byte> body, ByteBuffer target)
    {
        var open = new Stack<Place>();
        var place = Place.InArray;
        for (int i = 0; i < body.Length;)
        {
            var token = body.Slice(i, TokenLength(body[i..]));
            i += token.Length;
            bool isKey = place == Place.BeforeKey && token[0] == '/';
            bool closesDictionary = token.SequenceEqual(">>"u8);
            if (isKey || closesDictionary)
                NewLine(target, open.Count - (closesDictionary ? 1 : 0));
            target.Raw(token);
            // A number brings its own space along.
            if (isKey && i < body.Length && body[i] != ' ')
                target.Byte(' ');
            if (token.SequenceEqual("<<"u8) || token[0] == '[')
            {
                open.Push(place);
                place = token[0] == '[' ? Place.InArray : Place.BeforeKey;
            }
            else
            {
                if (closesDictionary || token[0] == ']')
                    place = open.Pop();
                place = isKey ? Place.BeforeValue : place == Place.BeforeValue ? Place.BeforeKey : place;
            }
        }
    }

    private static void NewLine(ByteBuffer target, int depth)
    {
        target.Byte('\n');
        for (int i = 0; i < depth; i++)
            target.Raw("  "u8);
    }

    // Names, strings and brackets are told apart; anything else runs up to the next of them or a space.
    private static int TokenLength(ReadOnlySpan<byte> rest)
    {
        switch (rest[0])
        {
            case (byte)'<' when rest.StartsWith("<<"u8):
            case (byte)'>' when rest.StartsWith(">>"u8):
                return 2;
            case (byte)'<':
                return rest.IndexOf((byte)'>') + 1;
            case (byte)'(':
                return LiteralLength(rest);
            case (byte)'[' or (byte)']':
                return 1;
            default:
                int end = rest[1..].IndexOfAny(EndsOfToken);
                return end < 0 ? rest.Length : end + 1;
        }
    }

    private static int LiteralLength(ReadOnlySpan<byte> rest)
    {
        int i = 1;
        while (i < rest.Length && rest[i] != ')')
            i += rest[i] == '\\' ? 2 : 1;
        return Math.Min(rest.Length, i + 1);
    }
}
