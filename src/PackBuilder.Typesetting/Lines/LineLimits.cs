namespace PackBuilder.Typesetting.Lines;

/// <summary>How far a line may give and take (table 1.4 of our typography), in 1/1000 em.</summary>
internal static class LineLimits
{
    /// <summary>The narrowest word space. A quarter em by the rules, but the faces we use have less by nature.</summary>
    public const int MinSpace = 180;

    public const int MaxSpace = 500;

    /// <summary>A gap between Han and Latin goes from 250 down to 125 …</summary>
    public const int MixedShrink = 125;

    /// <summary>… and up to a third of an em, where many houses stop …</summary>
    public const int MixedStretch = 83;

    /// <summary>… and to half an em where nothing else is left, beyond that third.</summary>
    public const int MixedLastStretch = 167;

    /// <summary>
    /// More than this in one gap of a line looks torn: such a line stays short. So much only where all gaps of the line are
    /// alike; programs that read text out take unlike ones for spaces.
    /// </summary>
    public const int MaxUnit = 150;

    /// <summary>The most in one gap where others of the line are not stretched.</summary>
    public const int MaxUnlikeUnit = 99;

    /// <summary>How far word spaces go beyond <see cref="MaxSpace"/> in a line that has no other gaps, as a share of the way to it.</summary>
    public const double SpaceOverstretch = 0.8;

    /// <summary>The most that a gap of a line may take.</summary>
    /// <param name="gaps">All gaps of the line.</param>
    /// <param name="wide">Those that are stretched.</param>
    public static int UnitOf(int gaps, int wide) => wide >= gaps ? MaxUnit : MaxUnlikeUnit;

    /// <summary>So much more in each gap of a line shows less than marks of one kind that differ in width.</summary>
    public const int UnseenStretch = 30;

    /// <summary>An overlap up to this does not confuse programs that read text out of the page.</summary>
    public const int HarmlessOverlap = 95;
}
