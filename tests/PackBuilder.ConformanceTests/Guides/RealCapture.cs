using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing;
using PackBuilder.Guides.Restoration;

namespace PackBuilder.ConformanceTests.Guides;

/// <summary>A capture as a site gave it, and its annotation made by hand.</summary>
internal static class RealCapture
{
    public static string Gold(string name) => Path.Combine(TestPaths.Shared, "guides", "gold", $"{name}.json");

    public static Guide Parse(string name)
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(TestPaths.Shared, "guides", "captures", $"{name}.txt"));
        var capture = new CaptureReader().Read($"{name}.txt", bytes).Value!;
        return new GuideParser().Parse(new Restorer().Restore(capture).Value!).Value!;
    }
}
