namespace PackBuilder.Docx.Markup;

/// <summary>How lines, or a table, stand between the margins (ISO/IEC 29500-1 17.18.44).</summary>
internal enum Justification
{
    Left,
    Center,
    Right,

    /// <summary>Flush on both sides.</summary>
    Both,
}

internal static class JustificationNames
{
    public static string Name(this Justification justification) => justification switch
    {
        Justification.Left => "left",
        Justification.Center => "center",
        Justification.Right => "right",
        _ => "both",
    };
}
