namespace PackBuilder.Guides.Captures.Pictures;

/// <summary>
/// How much of the pictures in one source is read. They have a budget of their own: a guide with many photographs is no bomb, and a bomb among the
/// pictures costs its picture and not the guide.
/// </summary>
internal sealed class PictureBudget
{
    private const long MostTogether = 96L << 20;

    private long _left = MostTogether;

    /// <summary>How many were too large.</summary>
    public int Refused { get; private set; }

    /// <summary>Null for a picture that is too large, by itself or with those before it.</summary>
    public byte[]? Read(Stream stream)
    {
        long most = Math.Min(CaptureReader.LargestPicture, _left);
        using var bytes = new MemoryStream();
        byte[] buffer = new byte[64 * 1024];
        for (int read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            if (bytes.Length + read > most)
            {
                Refused++;
                return null;
            }

            bytes.Write(buffer, 0, read);
        }

        _left -= bytes.Length;
        return bytes.ToArray();
    }
}
