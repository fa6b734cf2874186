namespace PackBuilder.Pdf.Objects;

/// <summary>How a stream is stored.</summary>
internal enum StreamStorage
{
    /// <summary>Compressed as page contents are.</summary>
    Page,

    /// <summary>Compressed as font programs are: they are large and gain little from more effort.</summary>
    Font,

    /// <summary>As it is: XMP must be readable without a PDF reader (ISO 19005-2, 6.6.2.1).</summary>
    Plain,
}
