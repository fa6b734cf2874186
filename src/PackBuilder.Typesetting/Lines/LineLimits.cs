namespace PackBuilder.Typesetting.Lines;

/// <summary>How far a line may give and take (table 1.4 of our typography), in 1/1000 em.</summary>
internal static class LineLimits
{
    /// <summary>The narrowest word space. A quarter em by the rules, but the faces we use have less by nature.</summary>
    public const int MinSpace = 180;

    public const int MaxSpace = 500;

    /// <summary>A gap between Han and Latin goes from 250 down to 125 …</summary>
    public const int MixedShrink = 125;

    /// <summary>… and up to a third of an em, where many houses stop.</summary>
    public const int MixedStretch = 83;

    /// <summary>More than this in one gap of a line looks torn: such a line stays short.</summary>
    public const int MaxUnit = 150;

    /// <summary>An overlap up to this does not confuse programs that read text out of the page.</summary>
    public const int HarmlessOverlap = 95;
}
