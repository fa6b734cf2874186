using System.Collections;
using System.Reflection;
using System.Text;
using PackBuilder.Building.Caching;
using PackBuilder.Building.Projects;
using PackBuilder.Building.Sources;
using PackBuilder.Guides.Yaml;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Guides.Yaml;
using PackBuilder.Tests.Support;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Tests.Building.Sources;

/// <summary>A guide that was kept is to the last detail the one that would be read, and none once anything it was read from has changed.</summary>
public sealed class GuideCacheTests
{
    private const string Sources = "/project/sources/guides/";

    [Fact]
    public void Kept_guides_are_those_that_were_read()
    {
        var files = Project();
        var read = Read(files);
        var kept = Read(files);

        Assert.Empty(read.Guides.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => $"{diagnostic.Location} {diagnostic.Message}"));
        Assert.Equal((0, read.Guides.Guides.Length), (read.Found, kept.Found));
        Assert.Equal(Lines(read.Guides), Lines(kept.Guides));
    }

    [Fact]
    public void A_guide_that_has_changed_is_read_again_and_the_others_are_not()
    {
        var files = Project();
        var before = Read(files).Guides;
        files.Put(Sources + "tiny.md", files.Text(Sources + "tiny.md").Replace("小指南", "另一份"));

        var after = Read(files);

        Assert.Equal(before.Guides.Length - 1, after.Found);
        Assert.Contains("另一份", after.Guides.Finished.Single(guide => guide.Guide.Id == "tiny").Guide.Title!.Zh);
    }

    [Fact]
    public void A_correction_that_is_added_is_seen()
    {
        var files = Project();
        int all = Read(files).Guides.Guides.Length;
        files.Put("/project/sources/corrections/tiny.yaml", "schema: packbuilder/corrections@1\ncorrections: []\n");

        Assert.Equal(all - 1, Read(files).Found);
    }

    // Every kind of block, every format of sources that lies at hand, and a line of another program in a head.
    private static MemoryFileSystem Project()
    {
        var files = TestRun.SmallProject();
        files.Put(Sources + "full.yaml", GuideYamlWriter.Write(Samples.Full with { Id = "full" }));
        foreach (string picture in new[] { "flow.jpg", "queue.svg", "desk.png" })
            files.Put(Sources + "full.pictures/" + picture, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\"><rect width=\"40\" height=\"30\" fill=\"#000000\"/></svg>");
        files.Put(Sources + "head.md", "---\nid: head\nlayout: post\nweight: 3\ncategories: [甲, {name: 乙, age: 1.5}]\n---\n\n# 带别家文件头的\n\n内容。\n");
        files.Put(Sources + "bank.txt", "前台题库\n\n1、为什么做前台？\n答：喜欢接待人。\n\n2、客人发火怎么办？\n答：先听完。\n\n相关推荐：更多题库\n");
        files.Put(Sources + "page.html", "<html><body><h1>网页题库</h1><p>1、为什么来？</p><p>答：离家近。</p><div class=\"share\">分享到</div></body></html>");
        foreach (string path in Directory.GetFiles(Path.Combine(TestPaths.Repository, "sources", "guides"), "*.md").Order(StringComparer.Ordinal).Take(6))
            files.Put(Sources + Path.GetFileName(path), File.ReadAllText(path));
        return files;
    }

    private static (ProjectGuides Guides, int Found) Read(MemoryFileSystem files)
    {
        var project = ProjectReader.Read(files, "/project", null, null).Value!;
        var cache = new GuideCache(new CacheFolder(files, "/project/.packbuilder", "program"));
        var guides = new BuildMemory(files) { Kept = cache }.Guides(project, null, default);
        return (guides, cache.Found);
    }

    private static List<string> Lines(ProjectGuides guides)
    {
        var lines = new List<string>();
        foreach (var guide in guides.Guides)
        {
            Add(guide.Diagnostics, guide.Path, lines);
            if (guide.Finished is not { } finished)
                continue;
            Add(finished.Guide, guide.Path, lines);
            Add(finished.Text.Places, guide.Path, lines);
            lines.AddRange([finished.Text.Name, finished.Text.Content, .. finished.Files.Select(file => $"{file.Name} {Encoding.UTF8.GetString(file.Content.Span)}")]);
        }

        return lines;
    }

    // Each value with the way to it.
    private static void Add(object? value, string way, List<string> lines)
    {
        if (value is null || Type.GetTypeCode(value.GetType()) != TypeCode.Object)
        {
            lines.Add($"{way} {value}");
        }
        else if (value is IEnumerable items)
        {
            int i = 0;
            foreach (object? item in items)
                Add(item, $"{way}[{i++}]", lines);
            lines.Add($"{way}: {i}");
        }
        else
        {
            lines.Add($"{way}: {value.GetType().Name}");
            foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0 && property.Name != "EqualityContract"))
                Add(property.GetValue(value), $"{way}.{property.Name}", lines);
        }
    }
}
