namespace PackBuilder.Guides.Checking;

/// <summary>What a project says about its own content; a project that says nothing is not checked for it.</summary>
/// <param name="Tags">The closed list of tags, or null where any tag is fine.</param>
public sealed record ContentRuleData(TagList? Tags, AvoidList Avoid)
{
    /// <summary>In the folder of sources.</summary>
    public const string TagsFile = "tags.yaml";

    /// <summary>In the folder of sources.</summary>
    public const string AvoidFile = "avoid.yaml";

    public static readonly ContentRuleData None = new(null, AvoidList.Empty);
}
