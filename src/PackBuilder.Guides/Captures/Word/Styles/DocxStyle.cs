using PackBuilder.Guides.Captures.Word.Package;

namespace PackBuilder.Guides.Captures.Word.Styles;

/// <param name="Type"><c>paragraph</c>, <c>character</c>, <c>table</c> or <c>numbering</c>.</param>
internal sealed record DocxStyle(string Id, string Type, bool IsDefault, string Name, string? BasedOn, SourceParagraphProperties Paragraph, SourceRunProperties Run)
{
    public static DocxStyle Undefined(string id) => new(id, "paragraph", false, id, null, SourceParagraphProperties.None, SourceRunProperties.None);

    /// <summary>The element <c>w:style</c> that the reader is at.</summary>
    public static DocxStyle Read(DocxXml xml)
    {
        var read = Undefined(xml.Attribute("styleId") ?? "") with
        {
            Type = xml.Attribute("type") ?? "paragraph",
            IsDefault = xml.Attribute("default") is "1" or "true" or "on",
            Name = "",
        };
        foreach (string name in xml.Children())
        {
            read = name switch
            {
                "w:name" => read with { Name = xml.Attribute("val") ?? "" },
                "w:basedOn" => read with { BasedOn = xml.Attribute("val") },
                "w:pPr" => read with { Paragraph = SourceParagraphProperties.Read(xml) },
                "w:rPr" => read with { Run = SourceRunProperties.Read(xml) },
                _ => read,
            };
        }

        return read;
    }
}
