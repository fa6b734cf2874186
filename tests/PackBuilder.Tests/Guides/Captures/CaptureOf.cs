using System.Text;
using PackBuilder.Guides.Captures;

namespace PackBuilder.Tests.Guides.Captures;

/// <summary>Reads a capture from a text in a test.</summary>
internal static class CaptureOf
{
    public static Capture Text(string text, string name = "a.txt")
    {
        var read = new CaptureReader().Read(name, Encoding.UTF8.GetBytes(text));
        Assert.Empty(read.Diagnostics);
        return read.Value!;
    }

    public static Capture Markdown(string text) => Text(text, "a.md");
}
