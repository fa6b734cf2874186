namespace PackBuilder.Docx.References;

/// <summary>A relationship of a reference document.</summary>
/// <param name="Target">Full name of a part, or an address outside.</param>
internal sealed record HouseRelationship(string Id, string Type, string Target, bool IsExternal)
{
    /// <summary>Last word of the type.</summary>
    public string Kind => Type[(Type.LastIndexOf('/') + 1)..];
}
