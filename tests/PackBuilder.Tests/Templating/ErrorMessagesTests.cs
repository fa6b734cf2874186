using System.Text.RegularExpressions;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Templating;

public partial class ErrorMessagesTests
{
    [Fact]
    public void No_code_is_used_for_two_messages()
    {
        string folder = Path.Combine(TestPaths.Repository, "src", "PackBuilder.Templating", "Errors");
        var codes = Directory.GetFiles(folder, "*.cs").SelectMany(file => Code().Matches(File.ReadAllText(file))).Select(match => match.Value);

        Assert.Empty(codes.GroupBy(code => code).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Theory]
    [InlineData("{{ \"a\" | string.uppcase }}", "did you mean 'string.upcase'?")]
    [InlineData("{{ for x in xs limits: 2; end }}", "did you mean 'limit'?")]
    [InlineData("{{ if a }}{{ elsif b }}{{ end }}", "write else if")]
    [InlineData("{{ \"a\" | string.truncate size: 3 }}", "there are: ellipsis, length, text")]
    public void A_message_says_what_to_write_instead(string template, string help) =>
        Assert.Contains(help, Rendering.Error(template).Help);

    [GeneratedRegex("\"PB3\\d{3}\"")]
    private static partial Regex Code();
}
