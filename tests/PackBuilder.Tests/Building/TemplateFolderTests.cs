using PackBuilder.Building.Files;
using PackBuilder.Building.Inputs;
using PackBuilder.Templating;
using PackBuilder.Text.Data;

namespace PackBuilder.Tests.Building;

/// <summary>On a real disk, since links exist only there.</summary>
public sealed class TemplateFolderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("packbuilder").FullName;

    public TemplateFolderTests()
    {
        Directory.CreateDirectory(Path.Combine(Templates, "parts"));
        Directory.CreateDirectory(Path.Combine(_root, "outside"));
        File.WriteAllText(Path.Combine(_root, "outside", "secret.sbn"), "secret");
        File.WriteAllText(Path.Combine(Templates, "parts", "part.sbn"), "part");
    }

    private string Templates => Path.Combine(_root, "templates");

    [Fact]
    public void A_link_out_of_the_folder_is_refused()
    {
        File.CreateSymbolicLink(Path.Combine(Templates, "file.sbn"), Path.Combine(_root, "outside", "secret.sbn"));
        File.CreateSymbolicLink(Path.Combine(Templates, "relative.sbn"), Path.Combine("..", "outside", "secret.sbn"));
        Directory.CreateSymbolicLink(Path.Combine(Templates, "folder"), Path.Combine(_root, "outside"));
        File.CreateSymbolicLink(Path.Combine(Templates, "twice.sbn"), "file.sbn");

        foreach (string name in new[] { "file.sbn", "relative.sbn", "folder/secret.sbn", "twice.sbn" })
        {
            var read = Folder().Load(name)!;
            Assert.Null(read.Value);
            Assert.Equal("PB0111", Assert.Single(read.Diagnostics).Code);
        }
    }

    [Fact]
    public void A_link_within_the_folder_and_a_link_to_the_folder_are_followed()
    {
        File.CreateSymbolicLink(Path.Combine(Templates, "same.sbn"), Path.Combine("parts", "part.sbn"));
        string link = Path.Combine(_root, "link");
        Directory.CreateSymbolicLink(link, Templates);

        Assert.Equal("part", Folder().Load("same.sbn")!.Value!.Content);
        Assert.Equal("part", new TemplateFolder(new DiskFileSystem(), link, path => path).Load("parts/part.sbn")!.Value!.Content);
    }

    [Fact]
    public void A_partial_that_is_there_and_cannot_be_read_is_no_missing_one()
    {
        File.WriteAllBytes(Path.Combine(Templates, "parts", "gbk.sbn"), [0xB4, 0xF0, 0xA1, 0xA3]);
        File.WriteAllText(Path.Combine(Templates, "book.sbn"), "{{ include \"parts/gbk.sbn\" }}");

        var run = new TemplateEngine(Folder()).Render("book.sbn", new DataMapBuilder().Build(), TemplateOptions.Default);

        Assert.Equal("PB0102", run.Diagnostics.Single().Code);
    }

    [Fact]
    public void Links_in_a_circle_end()
    {
        File.CreateSymbolicLink(Path.Combine(Templates, "a.sbn"), "b.sbn");
        File.CreateSymbolicLink(Path.Combine(Templates, "b.sbn"), "a.sbn");
        Directory.CreateSymbolicLink(Path.Combine(Templates, "parts", "up"), Templates);

        Assert.Null(Folder().Load("a.sbn")?.Value);
        Assert.Equal(["a.sbn", "b.sbn", "parts/part.sbn"], Folder().AllNames);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private TemplateFolder Folder() => new(new DiskFileSystem(), Templates, path => path);
}
