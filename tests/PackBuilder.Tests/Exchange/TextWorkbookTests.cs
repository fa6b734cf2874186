using System.Reflection;
using PackBuilder.Guides.Model;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Guides.Yaml;
using PackBuilder.Tests.Support;
using static PackBuilder.Tests.Exchange.WorkbookTrip;

namespace PackBuilder.Tests.Exchange;

/// <summary>Every text of a guide goes out to a translator, whatever the guide's format, and its English comes home.</summary>
public class TextWorkbookTests
{
    private const string Captured = "前台题库\n\n1. 客人投诉噪音，怎么办？\n参考答案：先道歉，再换房。\n\n2. 早上退房的人多，怎么安排？\n参考答案：分两列。\n";
    private const string Kept = "/project/sources/corrections/desk.yaml";

    [Theory]
    [InlineData("desk.md")]
    [InlineData("desk.yaml")]
    [InlineData("desk.txt")]
    public void Every_text_goes_out_and_its_English_comes_home(string name)
    {
        string source = name switch { "desk.md" => Markdown, "desk.yaml" => Yaml, _ => Captured };
        var files = Project(name, source);
        var book = Texts(files);
        string[] ids = [.. book.Rows.Skip(1).Select(row => row[0])];
        Assert.Equal(ids.Distinct(), ids);
        string[] told = [.. book.Rows.Skip(1).Select(row => row[2])];
        Assert.All(source.Split('\n').Where(line => line.EndsWith('。') && !line.Contains('：')), line => Assert.Contains(told, text => line.Contains(text)));
        foreach (string id in ids)
            book[id, "英文"] = "English of " + id;

        var run = Return(files, book);
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains($"{ids.Length} changes written to sources/corrections/desk.yaml", run.Error);
        Assert.Equal(source, files.Text("/project/sources/guides/" + name));
        var again = Texts(files);
        Assert.Equal(ids.Select(id => "English of " + id), again.Rows.Skip(1).Select(row => row[3]));
        Assert.Contains("the workbook says what the guide says", Return(files, again).Error);
        Assert.Equal(0, TestRun.Of(files, "check", "--content").Output.Split("PB2108").Length - 1);
    }

    [Fact]
    public void A_translation_stays_with_its_text_when_ids_count_anew()
    {
        var files = Project("desk.txt", Captured);
        var book = Texts(files);
        string id = book.Rows.Single(row => row[2].Contains("退房"))[0];
        book[id, "英文"] = "Many leave at once.";
        Assert.Equal(0, Return(files, book).ExitCode);
        files.Put("/project/sources/guides/desk.txt", Captured.Replace("1. 客人", "1. 停电了，怎么办？\n参考答案：先报平安。\n\n2. 客人").Replace("2. 早上", "3. 早上"));
        Assert.Equal("Many leave at once.", Texts(files).Rows.Single(row => row[2].Contains("退房"))[3]);
    }

    [Fact]
    public void English_that_has_no_text_any_more_is_told()
    {
        var files = Project("desk.txt", Captured);
        var book = Texts(files);
        book[book.Rows.Single(row => row[2].Contains("退房"))[0], "英文"] = "Many leave at once.";
        Return(files, book);
        files.Put("/project/sources/guides/desk.txt", Captured.Replace("早上退房的人多", "中午退房的人多"));
        Assert.Contains("warning[PB2096]: 'sources/guides/desk.txt' does not say '早上退房的人多，怎么安排？' any more", TestRun.Of(files, "check").Error);
    }

    [Fact]
    public void English_that_was_changed_in_the_guide_since_stays()
    {
        var files = Project("desk.md", Markdown);
        var book = Texts(files);
        book[book.Rows.Single(row => row[2] == "先道歉。")[0], "英文"] = "Say sorry.";
        Return(files, book);
        Assert.Contains("was: Apologise.", files.Text(Kept));
        Assert.Equal("Say sorry.", Texts(files).Rows.Single(row => row[2] == "先道歉。")[3]);
        files.Put("/project/sources/guides/desk.md", Markdown.Replace("EN: Apologise.", "EN: Apologise first."));
        Assert.Equal("Apologise first.", Texts(files).Rows.Single(row => row[2] == "先道歉。")[3]);
        Assert.Contains("warning[PB2097]", TestRun.Of(files, "check").Error);
    }

    [Theory]
    [InlineData("中文", "别的话。", "PB9026", "cell C")]
    [InlineData("编号", "q-none/1", "PB9025", "cell A")]
    public void What_is_not_to_be_changed_is_an_error_at_its_cell(string head, string value, string code, string place)
    {
        var files = Project("desk.md", Markdown);
        var book = Texts(files);
        book[book.Rows.Single(row => row[2] == "先道歉。")[0], head] = value;
        var run = Return(files, book);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(code, run.Error);
        Assert.Contains(place, run.Error);
        Assert.False(files.FileExists(Kept));
    }

    [Fact]
    public void What_both_sides_changed_is_an_error_and_what_is_gone_as_well()
    {
        var files = Project("desk.md", Markdown);
        var book = Texts(files);
        book[book.Rows.Single(row => row[2] == "先道歉。")[0], "英文"] = "Say sorry.";
        book[book.Rows.Single(row => row[2] == "再换房。")[0], "英文"] = "Another room.";
        files.Put("/project/sources/guides/desk.md", Markdown.Replace("EN: Apologise.", "EN: Apologise first.").Replace("再换房。", "再换一间。"));
        var run = Return(files, book);
        Assert.Contains("error[PB9016]", run.Error);
        Assert.Contains("error[PB9027]: the guide does not say '再换房。' any more", run.Error);
    }

    [Fact]
    public void English_is_taken_back_where_it_was_brought_and_stays_where_the_guide_has_it()
    {
        var files = Project("desk.txt", Captured);
        var book = Texts(files);
        string id = book.Rows.Single(row => row[2].Contains("退房"))[0];
        book[id, "英文"] = "Many leave at once.";
        Return(files, book);
        book = Texts(files);
        book[id, "英文"] = "";
        Assert.Equal(0, Return(files, book).ExitCode);
        Assert.Equal("", Texts(files)[id, "英文"]);

        files = Project("desk.md", Markdown);
        book = Texts(files);
        book[book.Rows.Single(row => row[2] == "先道歉。")[0], "英文"] = "";
        Assert.Contains("warning[PB9028]", Return(files, book).Error);
    }

    [Fact]
    public void A_map_of_texts_reaches_every_text_of_every_kind_of_block()
    {
        int number = 0;
        var changed = TextMap.Apply(Samples.Full, (_, text) => text with { En = $"text {++number}" });
        var missed = Reflected(changed, "guide").Where(found => found.Text.En?.StartsWith("text ", StringComparison.Ordinal) != true).Select(found => found.Path);
        Assert.Empty(missed);
        Assert.True(number > 60);
    }

    private static IEnumerable<(string Path, LocalizedText Text)> Reflected(object value, string path)
    {
        if (value is LocalizedText text)
            return [(path, text)];
        if (value is string || value.GetType().IsPrimitive)
            return [];
        if (value is System.Collections.IEnumerable list)
            return list.Cast<object>().SelectMany((item, i) => Reflected(item, $"{path}/{i}"));
        return value.GetType().Namespace == typeof(Guide).Namespace
            ? value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0).Select(property => (property.Name, Value: property.GetValue(value)))
                .Where(one => one.Value is not null).SelectMany(one => Reflected(one.Value!, $"{path}/{value.GetType().Name}.{one.Name}"))
            : [];
    }

    private static EditedWorkbook Texts(MemoryFileSystem files)
    {
        var run = TestRun.Of(files, "export", "--texts", "desk", "--output", "out");
        Assert.True(run.ExitCode == 0, run.Error);
        return new EditedWorkbook(files.Read("/project/out/desk.texts.xlsx"));
    }

    private static TestRun Return(MemoryFileSystem files, EditedWorkbook book)
    {
        files.Put("/project/out/desk.texts.xlsx", book.Save());
        return TestRun.Of(files, "import", "out/desk.texts.xlsx");
    }
}
