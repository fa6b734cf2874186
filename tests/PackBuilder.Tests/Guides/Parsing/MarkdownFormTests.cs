using System.Globalization;
using System.Text;
using PackBuilder.Guides.Model;
using PackBuilder.Tests.Support;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Tests.Guides.Parsing;

/// <summary>
/// Every form that Markdown has, or that writers take for Markdown: what a guide makes of it, or what is said of it and where. The cases
/// stand in tests/data/markdown/forms.txt: a name, the Markdown, and after <c>---&gt;</c> the guide and the messages.
/// </summary>
public class MarkdownFormTests
{
    private static readonly string _file = Path.Combine(TestPaths.Repository, "tests", "data", "markdown", "forms.txt");

    public static TheoryData<string> Names() => new(Cases().Select(form => form.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_form_is_read_or_told(string name)
    {
        var form = Cases().Single(form => form.Name == name);
        string actual = Read(form.Markdown);
        if (Environment.GetEnvironmentVariable("PACKBUILDER_ACCEPT_SNAPSHOTS") == "1")
            Accept(name, actual);
        else
            Assert.Equal(form.Expected, actual);
    }

    [Fact]
    public void No_form_is_told_to_be_a_fault_of_the_program() =>
        Assert.DoesNotContain("PB1010", File.ReadAllText(_file), StringComparison.Ordinal);

    private static string Read(string markdown)
    {
        var read = Parse.Everything("form.md", markdown);
        var text = new StringBuilder();
        if (read.Value is { } guide)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{guide.Id}: {guide.Title}{(guide.Tags.IsEmpty ? "" : " " + string.Join(' ', guide.Tags))}{(guide.Source.Metadata is null ? "" : " metadata " + string.Join(' ', guide.Source.Metadata.Entries.Select(entry => entry.Key)))}");
            foreach (string line in OutlineText.Of(guide).Split('\n').Where(line => line.Length > 0 && !line.StartsWith("title:", StringComparison.Ordinal) && !line.StartsWith("cut:", StringComparison.Ordinal) && line != "intro: "))
                text.AppendLine(line);
            foreach (var dropped in guide.Ledger!.Dropped.Where(dropped => dropped.Rule != "markup"))
                text.AppendLine(CultureInfo.InvariantCulture, $"left out as {dropped.Rule}: {dropped.Text.Replace("\n", " / ", StringComparison.Ordinal)}");
        }

        foreach (var problem in read.Diagnostics.Where(problem => problem.Severity != Severity.Note))
            text.AppendLine(CultureInfo.InvariantCulture, $"{problem.Severity.ToString().ToLowerInvariant()} {problem.Code} {problem.Location?.Line}:{problem.Location?.Column} {problem.Message}");
        return text.ToString().Replace("\r\n", "\n").TrimEnd();
    }

    private static IReadOnlyList<Form> Cases() => [.. File.ReadAllText(_file).Replace("\r\n", "\n").Split("\n=== ").Skip(1).Select(Form.Read)];

    private static void Accept(string name, string actual)
    {
        lock (_file)
        {
            var forms = Cases().Select(form => form.Name == name ? form with { Expected = actual } : form);
            string head = File.ReadAllText(_file).Split("\n=== ")[0];
            File.WriteAllText(_file, string.Concat(forms.Select(form => $"\n=== {form.Name}\n{form.Markdown}\n--->\n{form.Expected}\n").Prepend(head)));
        }
    }

    private sealed record Form(string Name, string Markdown, string Expected)
    {
        public static Form Read(string text)
        {
            int line = text.IndexOf('\n', StringComparison.Ordinal);
            string[] parts = text[(line + 1)..].Split("\n--->\n");
            return new Form(text[..line], parts[0].TrimEnd('\n'), parts.Length > 1 ? parts[1].TrimEnd() : "");
        }
    }
}
