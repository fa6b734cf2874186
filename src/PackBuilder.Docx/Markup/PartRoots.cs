namespace PackBuilder.Docx.Markup;

/// <summary>The roots of parts with the namespaces that their content uses.</summary>
internal static class PartRoots
{
    /// <summary>Starts a part that holds nothing but WordprocessingML.</summary>
    public static void StartPart(this XmlBuffer xml, ReadOnlySpan<byte> name)
    {
        xml.Declaration();
        xml.Start(name);
        xml.Attribute("xmlns:w"u8, "http://schemas.openxmlformats.org/wordprocessingml/2006/main"u8);
    }

    /// <summary>Starts a part with text, which may have links, pictures and boxes to tick.</summary>
    public static void StartTextPart(this XmlBuffer xml, ReadOnlySpan<byte> name)
    {
        xml.Declaration();
        xml.Start(name);
        xml.Attribute("xmlns:r"u8, "http://schemas.openxmlformats.org/officeDocument/2006/relationships"u8);
        xml.Attribute("xmlns:mc"u8, "http://schemas.openxmlformats.org/markup-compatibility/2006"u8);
        xml.Attribute("xmlns:w15"u8, "http://schemas.microsoft.com/office/word/2012/wordml"u8);
        xml.Attribute("xmlns:w14"u8, "http://schemas.microsoft.com/office/word/2010/wordml"u8);
        xml.Attribute("mc:Ignorable"u8, "w14"u8);
        xml.Attribute("xmlns:w"u8, "http://schemas.openxmlformats.org/wordprocessingml/2006/main"u8);
    }
}
