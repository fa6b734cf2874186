using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Restoration;

/// <summary>Every message about restoring a text: codes PB1040 to PB1059.</summary>
internal static class RestorationErrors
{
    public static Diagnostic SearchGivenUp(SourceText text, BlockOrigin at) =>
        Diagnostic.Warning("PB1040", "from here on the line was not searched for lost bytes: too many question marks stand in a row",
            text.Locate(at.Line, at.Column) with { Excerpt = null }, "if the text is damaged, break the line into paragraphs and try again");
}
