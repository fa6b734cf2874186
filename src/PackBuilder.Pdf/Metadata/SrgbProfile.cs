using System.Text;
using PackBuilder.Typesetting.Bytes;

namespace PackBuilder.Pdf.Metadata;

/// <summary>
/// A minimal sRGB display profile (ICC.1:2010, version 4.2; IEC 61966-2-1): three colorants adapted to D50, one tone
/// curve that the three channels share, the matrix of the adaptation. Written from the published numbers.
/// </summary>
internal static class SrgbProfile
{
    private const int HeaderLength = 128;
    private const int IlluminantAt = 68;
    private const int EntryLength = 12;

    public static byte[] Write()
    {
        byte[] curve = Curve(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045);
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Words("sRGB")),
            ("cprt", Words("No copyright, use freely")),
            ("wtpt", Fixed("XYZ ", 0.9642, 1, 0.8249)),
            ("chad", Fixed("sf32", 1.047882, 0.022919, -0.050201, 0.029587, 0.990479, -0.017059, -0.009232, 0.015076, 0.751678)),
            ("rXYZ", Fixed("XYZ ", 0.43607, 0.22249, 0.01392)),
            ("gXYZ", Fixed("XYZ ", 0.38515, 0.71687, 0.09708)),
            ("bXYZ", Fixed("XYZ ", 0.14307, 0.06061, 0.71410)),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];
        using var directory = new ByteBuffer();
        using var data = new ByteBuffer(1 << 10);
        WriteTags(tags, directory, data);
        using var profile = new ByteBuffer(1 << 10);
        WriteHeader(HeaderLength + directory.Length + data.Length, profile);
        return profile.Raw(directory.Written).Raw(data.Written).Written.ToArray();
    }

    private static void WriteTags((string Tag, byte[] Data)[] tags, ByteBuffer directory, ByteBuffer data)
    {
        int start = HeaderLength + 4 + EntryLength * tags.Length;
        directory.U32((uint)tags.Length);
        int offset = start;
        for (int i = 0; i < tags.Length; i++)
        {
            bool isShared = i > 0 && ReferenceEquals(tags[i].Data, tags[i - 1].Data);
            if (!isShared)
            {
                offset = start + data.Length;
                data.Raw(tags[i].Data);
                while ((data.Length & 3) != 0)
                    data.Byte(0);
            }

            Tag(tags[i].Tag, directory).U32((uint)offset).U32((uint)tags[i].Data.Length);
        }
    }

    // Fields that are not named stay zero.
    private static void WriteHeader(int size, ByteBuffer profile)
    {
        profile.U32((uint)size).U32(0).U32(0x04200000);
        Tag("mntr", profile);
        Tag("RGB ", profile);
        Tag("XYZ ", profile);
        profile.U16(2020).U16(1).U16(1).U16(0).U16(0).U16(0);
        Tag("acsp", profile);
        Zeros(IlluminantAt - profile.Length, profile);
        profile.U32(0xF6D6).U32(0x10000).U32(0xD32D);
        Zeros(HeaderLength - profile.Length, profile);
    }

    private static ByteBuffer Tag(string tag, ByteBuffer target)
    {
        Encoding.ASCII.GetBytes(tag, target.Add(4));
        return target;
    }

    private static void Zeros(int count, ByteBuffer target) => target.Add(count).Clear();

    // multiLocalizedUnicodeType with one record.
    private static byte[] Words(string text)
    {
        using var buffer = new ByteBuffer();
        Tag("mluc", buffer).U32(0).U32(1).U32(12);
        Tag("enUS", buffer).U32((uint)text.Length * 2).U32(28);
        Encoding.BigEndianUnicode.GetBytes(text, buffer.Add(text.Length * 2));
        return buffer.Written.ToArray();
    }

    // XYZType or s15Fixed16ArrayType.
    private static byte[] Fixed(string type, params double[] values)
    {
        using var buffer = new ByteBuffer();
        Tag(type, buffer).U32(0);
        foreach (double value in values)
            buffer.U32((uint)(int)Math.Round(value * 65536));
        return buffer.Written.ToArray();
    }

    // parametricCurveType, function 3.
    private static byte[] Curve(params double[] parameters)
    {
        using var buffer = new ByteBuffer();
        Tag("para", buffer).U32(0).U16(3).U16(0);
        foreach (double value in parameters)
            buffer.U32((uint)(int)Math.Round(value * 65536));
        return buffer.Written.ToArray();
    }
}
