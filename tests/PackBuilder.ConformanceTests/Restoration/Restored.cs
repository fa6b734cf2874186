using System.Text;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Restoration;

namespace PackBuilder.ConformanceTests.Restoration;

/// <summary>Restores texts and captures, and compares as the cases ask: half and full width are equal, spaces do not count.</summary>
internal static class Restored
{
    public static RestoredCapture Text(string text) => Bytes("case.txt", Encoding.UTF8.GetBytes(text));

    public static RestoredCapture Capture(string name) =>
        Bytes(name, File.ReadAllBytes(Path.Combine(TestPaths.Shared, "guides", "captures", name)));

    public static string Fold(RestoredCapture restored) =>
        Fold(string.Join('\n', restored.Capture.Blocks.Select(Words)));

    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (c != ' ')
                folded.Append(c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c);
        }

        return folded.ToString();
    }

    private static RestoredCapture Bytes(string name, byte[] bytes) =>
        new Restorer().Restore(new CaptureReader().Read(name, bytes).Value!).Value!;

    private static string Words(CaptureBlock block) => block switch
    {
        CaptureLine line => line.Text,
        CaptureParagraph paragraph => paragraph.Text,
        _ => "",
    };
}
