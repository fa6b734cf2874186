using System.Collections;
using System.Reflection;
using PackBuilder.Documents.Designs;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Pictures;
using PackBuilder.Documents.Reading;
using PackBuilder.Tests.Support;
using PackBuilder.Text.Source;

namespace PackBuilder.Tests.Documents;

/// <summary>Documents that several tests look at.</summary>
public static class Samples
{
    /// <summary>Every kind of block and inline, as tests/data/documents/every-block.md.</summary>
    public static Document EveryBlock()
    {
        string markdown = File.ReadAllText(Path.Combine(TestPaths.Data, "documents", "every-block.md"));
        var result = MarkdownReader.Read(new SourceText("every-block.md", markdown));
        Assert.Empty(result.Diagnostics);
        return WithPictures(result.Value!);
    }

    /// <summary>With the pictures of tests/data/documents.</summary>
    public static Document WithPictures(Document document)
    {
        var found = PictureFinder.Find(document, (name, _) => PictureReader.Read(name, File.ReadAllBytes(Path.Combine(TestPaths.Data, "documents", name))));
        Assert.Empty(found.Diagnostics);
        return found.Value!;
    }

    /// <summary>The design of the handbooks for one side of the paper: most tests are about what stands on a page, not on which side of a leaf.</summary>
    public static Design Handbook() => ShippedHandbook() with { Duplex = false, StartsChaptersNext = false, BindingShift = 0 };

    /// <summary>As it is shipped, for both sides of the paper.</summary>
    public static Design ShippedHandbook()
    {
        string path = Path.Combine(TestPaths.Repository, "templates", "designs", "handbook-a4.yaml");
        var result = DesignReader.Read(new SourceText("handbook-a4.yaml", File.ReadAllText(path)));
        Assert.Empty(result.Diagnostics);
        return result.Value!;
    }

    /// <summary>Kinds of block and inline found anywhere in a document.</summary>
    public static HashSet<Type> KindsIn(object value)
    {
        var kinds = new HashSet<Type>();
        Visit(value);
        return kinds;

        void Visit(object? item)
        {
            if (item is Block or Inline)
                kinds.Add(item.GetType());
            if (item is IEnumerable items and not string)
            {
                foreach (object? inner in items)
                    Visit(inner);
            }
            else if (item is not null && item.GetType().Namespace == typeof(Block).Namespace)
            {
                foreach (var property in item.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
                {
                    if (property.GetIndexParameters().Length == 0)
                        Visit(property.GetValue(item));
                }
            }
        }
    }
}
