namespace PackBuilder.Docx.Packaging;

/// <summary>A relationship of a part or of the package.</summary>
/// <param name="Type">In full.</param>
internal sealed record Relationship(string Id, string Type, string Target, bool IsExternal)
{
    private const string Namespace = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>A part of relationships.</summary>
    public static byte[] Write(IEnumerable<Relationship> relationships) => PartXml.Write(xml =>
    {
        xml.WriteStartElement("Relationships", Namespace);
        foreach (var relationship in relationships)
        {
            xml.WriteStartElement("Relationship", Namespace);
            xml.WriteAttributeString("Id", relationship.Id);
            xml.WriteAttributeString("Type", relationship.Type);
            xml.WriteAttributeString("Target", relationship.Target);
            if (relationship.IsExternal)
                xml.WriteAttributeString("TargetMode", "External");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });
}
