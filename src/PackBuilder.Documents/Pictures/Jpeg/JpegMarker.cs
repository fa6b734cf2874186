namespace PackBuilder.Documents.Pictures.Jpeg;

/// <summary>The second bytes of markers (T.81, table B.1).</summary>
internal static class JpegMarker
{
    public const byte Start = 0xD8;
    public const byte End = 0xD9;
    public const byte Scan = 0xDA;
    public const byte App0 = 0xE0;
    public const byte App1 = 0xE1;
    public const byte App14 = 0xEE;

    public static bool IsRestart(byte marker) => marker is >= 0xD0 and <= 0xD7;

    public static bool StandsAlone(byte marker) => IsRestart(marker) || marker == 0x01;

    /// <summary>Start of a frame: C0 to CF without the tables DHT, JPG and DAC.</summary>
    public static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    /// <summary>Baseline, extended and progressive, with Huffman codes: what PDF readers know (ISO 32000-1 7.4.8).</summary>
    public static bool IsCommonFrame(byte marker) => marker is >= 0xC0 and <= 0xC2;

    /// <summary>Notes and comments that do not change the picture; JFIF and Adobe's colour note do.</summary>
    public static bool IsNote(byte marker) => marker is > App0 and <= 0xEF and not App14 or 0xFE;
}
