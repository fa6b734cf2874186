using System.Globalization;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Restoration;

/// <summary>Every message about restoring a text: codes PB1040 to PB1059.</summary>
internal static class RestorationErrors
{
    // No excerpt: a damaged capture is often one line of megabytes, and the message shows the place.
    public static Diagnostic DoubtfulRepair(SourceText text, RepairedSpan span) =>
        Diagnostic.Warning("PB1041",
            $"the damaged '{span.Before}' was read as '{span.After}', but only by a margin of {Margin(span.Margin ?? 0)}; less than {Margin(RepairedSpan.LeastMargin)} is a guess",
            new SourceLocation(text.Name, span.Line, span.Column, span.Line, span.Column + span.Before.Length),
            "compare the place with the original, and correct the source if it says something else");

    public static Diagnostic MoreDoubtfulRepairs(SourceText text, int count) =>
        Diagnostic.Warning("PB1042", $"{count.ToString(CultureInfo.InvariantCulture)} further repairs are guesses as well",
            SourceLocation.OfFile(text.Name), "'packbuilder parse --report' lists all repairs with their margins");

    public static Diagnostic LeftDamaged(SourceText text, BlockOrigin at) =>
        Diagnostic.Warning("PB1043", "this place looks damaged, and no reading of it makes sense; it stays as it is",
            new SourceLocation(text.Name, at.Line, at.Column, at.Line, at.Column + 2),
            "compare the place with the original, and correct it in the source if it says something else");

    public static Diagnostic MoreLeftDamaged(SourceText text, int count) =>
        Diagnostic.Warning("PB1044", $"{count.ToString(CultureInfo.InvariantCulture)} further places look damaged and stay as they are",
            SourceLocation.OfFile(text.Name), "if the source is badly damaged, look for another copy of it");

    public static Diagnostic SearchGivenUp(SourceText text, BlockOrigin at) =>
        Diagnostic.Warning("PB1040", "from here on the line was not searched for lost bytes: there are too many question marks in a row",
            text.Locate(at.Line, at.Column) with { Excerpt = null }, "if the text is damaged, break the line into paragraphs and try again");

    public static Diagnostic TextLost(SourceText text, string pass, int characters) =>
        Diagnostic.Error("PB1045", $"{characters.ToString(CultureInfo.InvariantCulture)} characters were lost in the pass '{pass}'",
            SourceLocation.OfFile(text.Name), "this is a bug in the program: please report it with the file");

    private static string Margin(double margin) => margin.ToString("0.00", CultureInfo.InvariantCulture);
}
