using System.Text;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing;
using PackBuilder.Guides.Restoration;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Tests.Guides.Parsing;

/// <summary>The way from a file's bytes to a guide.</summary>
internal static class Parse
{
    public static Checked<Guide> Everything(string fileName, string text) => Bytes(fileName, Encoding.UTF8.GetBytes(text));

    public static Checked<Guide> Bytes(string fileName, byte[] bytes)
    {
        var capture = new CaptureReader().Read(fileName, bytes);
        if (capture.Value is null)
            return new Checked<Guide>(null, capture.Diagnostics);
        var restored = new Restorer().Restore(capture.Value);
        var guide = new GuideParser().Parse(restored.Value!);
        return new Checked<Guide>(guide.Value, [.. capture.Diagnostics, .. restored.Diagnostics, .. guide.Diagnostics]);
    }

    /// <summary>A Markdown guide that must be free of problems.</summary>
    public static Guide Markdown(string text)
    {
        var result = Everything("guide.md", text);
        Assert.Empty(result.Diagnostics);
        return result.Value!;
    }

    /// <summary>A plain-text guide that must be free of errors.</summary>
    public static Guide PlainText(string text)
    {
        var result = Everything("guide.txt", text);
        Assert.DoesNotContain(result.Diagnostics, problem => problem.Severity == Severity.Error);
        return result.Value!;
    }

    public static IReadOnlyList<T> Blocks<T>(this Guide guide)
        where T : GuideBlock => [.. guide.Sections.SelectMany(section => section.Blocks).OfType<T>()];
}
