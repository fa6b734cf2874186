namespace PackBuilder.Docx.Packaging;

/// <summary>A relationship of a part or of the package.</summary>
/// <param name="Type">In full.</param>
internal sealed record PartRelationship(string Id, string Type, string Target, bool IsExternal)
{
    /// <summary>A part of relationships.</summary>
    public static byte[] Write(IEnumerable<PartRelationship> relationships) => PartXml.Write(xml =>
    {
        xml.Declaration();
        xml.Start("Relationships"u8);
        xml.Attribute("xmlns"u8, "http://schemas.openxmlformats.org/package/2006/relationships"u8);
        foreach (var relationship in relationships)
        {
            xml.Start("Relationship"u8);
            xml.Attribute("Id"u8, relationship.Id);
            xml.Attribute("Type"u8, relationship.Type);
            xml.Attribute("Target"u8, relationship.Target);
            if (relationship.IsExternal)
                xml.Attribute("TargetMode"u8, "External"u8);
            xml.End();
        }

        xml.End();
    });
}
