using PackBuilder.Looks;

namespace PackBuilder.Docx.Styles;

/// <summary>
/// The white above and below a paragraph in a box, in lines. The style has that of a paragraph that is alone in its box, and none to neighbours of the same style
/// (<c>w:contextualSpacing</c>), so that what somebody puts in or takes out at the start or the end of a box finds the right distance.
/// </summary>
/// <param name="Inside">White above it where something else of the same box stands there.</param>
/// <param name="IsContextual">Whether neighbours of the same style have none between them.</param>
internal readonly record struct BoxDistances(double Before, double After, double Inside, bool IsContextual)
{
    public static BoxDistances Of(TextRole role, Box box)
    {
        var look = box.Look;
        double after = look.After.Count;
        if (role.WritingPitch is not null)
            return new BoxDistances(0, after > 0 ? WritingLook.After.Count : 0, 0, after > 0);
        if (box.TextSize > 0 || role == TextRole.Figure || role == TextRole.FigureCaption)
            return default;
        // What follows an open part or a loose item keeps its own distance.
        if (role == TextRole.Labelled)
            return new BoxDistances(CardLook.BetweenParts.Count, box.HasFrame ? after : 0, CardLook.BetweenParts.Count, false);
        if (role.IsLoose)
            return new BoxDistances(KeepRules.Loose.Count, 0, KeepRules.Loose.Count, false);
        // Where paragraphs of a box have white between them anyway, its edges are a matter of the paragraphs that stand there.
        return look.Between.Count > 0
            ? new BoxDistances(look.Between.Count, 0, look.Between.Count, false)
            : new BoxDistances(look.Before.Count, after, 0, look.Before.Count + after > 0);
    }
}
