using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Restoration;
using PackBuilder.Tests.Guides.Captures;

namespace PackBuilder.Tests.Guides.Restoration;

/// <summary>Restores a text in a test.</summary>
internal static class Restore
{
    public static RestoredCapture Text(string text) => Of(CaptureOf.Text(text));

    public static RestoredCapture Of(Capture capture) => new Restorer().Restore(capture).Value!;

    /// <summary>The clean lines of a plain text, joined again.</summary>
    public static string Clean(string text) => string.Join('\n', Text(text).Capture.Blocks.Select(Words));

    public static string Words(CaptureBlock block) => block switch
    {
        CaptureLine line => line.Text,
        CaptureParagraph paragraph => paragraph.Text,
        _ => block.ToString(),
    };
}
