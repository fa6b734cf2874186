using PackBuilder.Building.Files;
using PackBuilder.Building.Inputs;
using PackBuilder.Building.Projects;
using PackBuilder.Documents.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Tests.Building;

/// <summary>On a real disk, since links exist only there.</summary>
public sealed class PictureFolderTests : IDisposable
{
    private const string Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect width=\"9\" height=\"9\"/></svg>";

    private readonly string _base = Directory.CreateTempSubdirectory("packbuilder").FullName;

    public PictureFolderTests()
    {
        Directory.CreateDirectory(Path.Combine(Root, "pictures"));
        Directory.CreateDirectory(Path.Combine(_base, "outside"));
        File.WriteAllText(Path.Combine(Root, "pictures", "in.svg"), Svg);
        File.WriteAllText(Path.Combine(_base, "outside", "out.svg"), Svg);
        File.WriteAllText(Path.Combine(_base, "project-b.svg"), Svg);
    }

    private string Root => Path.Combine(_base, "project");

    [Fact]
    public void Pictures_of_the_project_are_read() => Assert.IsType<VectorPicture>(Open("pictures/in.svg").Value);

    [Theory]
    [InlineData("../outside/out.svg")]
    [InlineData("pictures/../../outside/out.svg")]
    [InlineData("../project-b.svg")]
    [InlineData("/etc/passwd")]
    public void A_name_that_leads_out_is_refused(string name) => Assert.Equal("PB8105", Code(name));

    [Fact]
    public void A_link_that_leads_out_is_refused()
    {
        File.CreateSymbolicLink(Path.Combine(Root, "file.svg"), Path.Combine(_base, "outside", "out.svg"));
        Directory.CreateSymbolicLink(Path.Combine(Root, "folder"), Path.Combine(_base, "outside"));
        File.CreateSymbolicLink(Path.Combine(Root, "within.svg"), Path.Combine("pictures", "in.svg"));
        Assert.Equal("PB8105", Code("file.svg"));
        Assert.Equal("PB8105", Code("folder/out.svg"));
        Assert.NotNull(Open("within.svg").Value);
    }

    [Fact]
    public void A_missing_picture_is_named_with_what_there_is()
    {
        var problem = Assert.Single(Open("pictures/im.svg").Diagnostics);
        Assert.Equal("PB8106", problem.Code);
        Assert.Contains("did you mean 'pictures/in.svg'?", problem.Help.Select(help => help.English));
        Assert.Equal(3, problem.Location!.Line);
    }

    [Fact]
    public void What_is_wrong_with_a_picture_is_said_of_its_file()
    {
        File.WriteAllText(Path.Combine(Root, "pictures", "bad.svg"), Svg.Replace("<rect", "\n<text/><rect", StringComparison.Ordinal));
        var problem = Assert.Single(Open("pictures/bad.svg").Diagnostics);
        Assert.Equal(("PB4071", "pictures/bad.svg", 2), (problem.Code, problem.Location!.File, problem.Location.Line));
    }

    public void Dispose() => Directory.Delete(_base, recursive: true);

    private string Code(string name) => Assert.Single(Open(name).Diagnostics).Code;

    private Checked<Picture> Open(string name)
    {
        var project = new Project(Root, Path.Combine(Root, "sources"), Path.Combine(Root, "templates"), Path.Combine(Root, "output"));
        return new PictureFolder(new DiskFileSystem(), project).Open(name, new SourceLocation("a.md", 3, 1, 3, 2));
    }
}
