using System.Net;
using System.Text.RegularExpressions;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Templating;

/// <summary>The example in the doc comment of each built-in function is what the function does.</summary>
public partial class FunctionExamplesTests
{
    private static string Folder => Path.Combine(TestPaths.Repository, "src", "PackBuilder.Templating", "Functions");

    private static string Sources => string.Concat(
        Directory.GetFiles(Folder, "*Functions*.cs").Order(StringComparer.Ordinal).Select(File.ReadAllText));

    public static TheoryData<string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string>();
            foreach (Match match in Example().Matches(Sources))
                examples.Add(WebUtility.HtmlDecode(match.Groups[1].Value), WebUtility.HtmlDecode(match.Groups[2].Value));
            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_is_true(string template, string output) => Assert.Equal(output, Rendering.Output(template));

    [Fact]
    public void Every_function_has_an_example()
    {
        string sources = Sources;
        var methods = Registered().Matches(sources).Select(match => match.Groups[1].Value).Distinct();

        Assert.All(methods, method => Assert.Matches($@"</example>\s+private static Value {method}\(in FunctionArguments", sources));
    }

    [Fact]
    public void There_are_ninety_functions_with_include() => Assert.Equal(89, Registered().Count(Sources));

    [GeneratedRegex(@"<example>(.*) -> (.*)</example>")]
    private static partial Regex Example();

    [GeneratedRegex("""new\("\w+\.\w+", "[^"]*", (\w+)\)""")]
    private static partial Regex Registered();
}
