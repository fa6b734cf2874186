using System.Text.RegularExpressions;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Templating;

/// <summary>The tables of messages are read by code and by pattern: a slip in one would come out only where that message is needed.</summary>
public partial class MessageTablesTests
{
    private static readonly string Project = Path.Combine(TestPaths.Repository, "src", "PackBuilder.Templating");

    [Fact]
    public void Every_code_has_its_words_and_no_words_are_left_over()
    {
        var codes = Code().Matches(File.ReadAllText(Path.Combine(Project, "Errors", "TemplateErrors.cs"))).Select(match => match.Value.Trim('"'));

        Assert.Equal(codes.Order(StringComparer.Ordinal), Rows("own-messages.txt").Select(row => row[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_message_uses_no_more_values_than_its_pattern_takes_out()
    {
        var wrong = Rows("engine-messages.txt")
            .Where(row => row.Length < 3 || row.Skip(2).SelectMany(text => Place().Matches(text)).Any(place => place.Value[1] - '0' >= new Regex(row[1]).GetGroupNumbers().Length))
            .Select(row => string.Join('\t', row));

        Assert.Empty(wrong);
    }

    private static IEnumerable<string[]> Rows(string table) => File.ReadLines(Path.Combine(Project, "Tables", table))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('\t'));

    [GeneratedRegex("\"PB3\\d{3}\"")]
    private static partial Regex Code();

    [GeneratedRegex(@"\$[1-9]")]
    private static partial Regex Place();
}
