namespace PackBuilder.Tests.Architecture;

/// <summary>Inside a project the compiler holds no direction, so this does: no two folders use each other, not even by way of others.</summary>
public class FolderDirectionTests
{
    [Theory]
    [InlineData("Building")]
    [InlineData("Cli")]
    [InlineData("Documents")]
    [InlineData("Docx")]
    [InlineData("Exchange")]
    [InlineData("Guides")]
    [InlineData("Html")]
    [InlineData("Looks")]
    [InlineData("Packs")]
    [InlineData("Pdf")]
    [InlineData("Slides")]
    [InlineData("Templating")]
    [InlineData("Text")]
    [InlineData("Typesetting")]
    [InlineData("Typesetting/Pages")]
    public void The_folders_of_a_project_form_no_circle(string place)
    {
        var uses = SourceFolders.Uses(place).Where(use => use.From != ".").ToList();

        // Take away folders that use none of those left; what cannot be taken away is a circle.
        var left = uses.SelectMany(use => new[] { use.From, use.To }).ToHashSet();
        while (left.RemoveWhere(folder => !uses.Any(use => use.From == folder && left.Contains(use.To))) > 0)
        {
        }

        Assert.True(left.Count == 0, $"these folders of PackBuilder.{place} use each other: "
            + string.Join(", ", uses.Where(u => left.Contains(u.From) && left.Contains(u.To)).Select(u => $"{u.From} -> {u.To}").Order()));
    }

    [Fact]
    public void Uses_are_seen_in_their_direction()
    {
        Assert.Contains(("Captures", "Model"), SourceFolders.Uses("Guides"));
        Assert.DoesNotContain(("Model", "Captures"), SourceFolders.Uses("Guides"));
        Assert.Contains(("Tables", "Galleys"), SourceFolders.Uses("Typesetting/Pages"));
    }
}
