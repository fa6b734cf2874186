namespace PackBuilder.Looks;

/// <summary>Figures: the picture in the middle of the column, its caption under it (CY/T 171 5.3).</summary>
public static class FigureLook
{
    public static readonly GridLine Before = new(0.5);

    public static readonly GridLine AboveCaption = new(0.2);

    public static readonly GridLine After = new(0.6);
}
