using System.Text.RegularExpressions;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Templating;

public partial class ErrorMessagesTests
{
    [Fact]
    public void No_code_is_used_for_two_messages()
    {
        string file = Path.Combine(TestPaths.Repository, "src", "PackBuilder.Templating", "Errors", "TemplateErrors.cs");
        var codes = Code().Matches(File.ReadAllText(file)).Select(match => match.Value).ToList();

        Assert.NotEmpty(codes);
        Assert.Empty(codes.GroupBy(code => code).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [GeneratedRegex("\"PB3\\d{3}\"")]
    private static partial Regex Code();
}
