using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Templating;

/// <summary>A file of cases, one a line: <c>template => what is expected</c>. Lines that begin with # are comments.</summary>
internal static class TemplateTable
{
    private const string Arrow = " => ";

    public static TheoryData<string, string> Read(string file)
    {
        var cases = new TheoryData<string, string>();
        foreach (string line in File.ReadAllLines(Path.Combine(TestPaths.Data, "templates", file)).Where(line => line.Length > 0 && line[0] != '#'))
        {
            int arrow = line.LastIndexOf(Arrow, StringComparison.Ordinal);
            cases.Add(line[..arrow], line[(arrow + Arrow.Length)..]);
        }

        return cases;
    }
}
