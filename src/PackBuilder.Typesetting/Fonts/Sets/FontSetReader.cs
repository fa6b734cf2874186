using System.Collections.Immutable;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Typesetting.Fonts.Sets;

/// <summary>
/// Reads templates/fonts/fonts.yaml and the faces it names.
/// </summary>
/// <param name="open">The bytes of a font file by the name in the list, or why they cannot be read; null where there is no such file. They must stay as they are while the set is in use.</param>
public sealed class FontSetReader(Func<string, Checked<FontFile>?> open)
{
    public const string FileName = "fonts.yaml";

    public const string Schema = "packbuilder/fonts@1";

    private static readonly string[] FileKeys = ["schema", "families"];

    /// <summary>Reads the list and every face in it.</summary>
    public Checked<FontSet> Read(SourceText list) => Read(list, readsFaces: true);

    /// <summary>Reads the list; a face is read when it is first asked for, and what is wrong with it said then.</summary>
    /// <seealso cref="UnusableFontException"/>
    public Checked<FontSet> ReadWhenAsked(SourceText list) => Read(list, readsFaces: false);

    private Checked<FontSet> Read(SourceText list, bool readsFaces)
    {
        var yaml = YamlFile.Read(list);
        if (yaml.Value is not { } root)
            return new Checked<FontSet>(null, yaml.Diagnostics);
        var reader = new YamlReader();
        var entries = ReadEntries(root, reader);
        CheckNames(entries, reader);
        ImmutableArray<YamlScalar> files = [.. entries.SelectMany(entry => entry.Files).DistinctBy(file => file.Value)];
        ImmutableArray<YamlScalar> inOrder = [.. files.OrderBy(file => file.Value, StringComparer.Ordinal)];
        var faces = new FaceList([.. inOrder.Select(file => new Func<Checked<FontFace>>(() => ReadFace(file)))]);
        foreach (var problem in readsFaces ? files.SelectMany(file => faces.ProblemsOf(inOrder.IndexOf(file))) : [])
            reader.Add(problem);
        var set = reader.HasErrors || entries.IsEmpty ? null : Assemble(entries, [.. inOrder.Select(file => file.Value)], faces);
        return new Checked<FontSet>(set, [.. yaml.Diagnostics, .. reader.Diagnostics]);
    }

    private static ImmutableArray<FamilyEntry> ReadEntries(YamlNode root, YamlReader reader)
    {
        if (reader.Root(root, "the list of fonts") is not { } map)
            return [];
        reader.RefuseUnknownKeys(map, "the list of fonts", FileKeys);
        if (reader.TextNodes(map, "schema") is [var schema] && schema.Value != Schema)
            reader.Add(FontErrors.OtherSchema(schema, Schema));
        if (reader.Map(map["families"], "'families'") is not { Entries.IsEmpty: false } families)
        {
            reader.Missing(map, "families", "the list of fonts");
            return [];
        }

        return [.. families.Entries.Select(entry => FamilyEntry.Read(entry, reader)).OfType<FamilyEntry>()];
    }

    private static void CheckNames(ImmutableArray<FamilyEntry> entries, YamlReader reader)
    {
        string[] known = [.. entries.Select(entry => entry.Name)];
        foreach (var name in entries.SelectMany(entry => entry.References).Where(name => !known.Contains(name.Value)))
            reader.Add(FontErrors.UnknownFamily(name, known));
    }

    private Checked<FontFace> ReadFace(YamlScalar file)
    {
        try
        {
            var opened = open(file.Value) ?? Checked<FontFile>.Failed(FontErrors.FileMissing(file));
            return new Checked<FontFace>(opened.Value is { } read ? FontFace.Read(read.Bytes) : null, [.. opened.Diagnostics.Select(problem => problem with { Location = file.Location })]);
        }
        catch (FontFormatException problem)
        {
            return Checked<FontFace>.Failed(FontErrors.Unusable(file, problem));
        }
    }

    private static FontSet Assemble(ImmutableArray<FamilyEntry> entries, ImmutableArray<string> names, FaceList faces)
    {
        int? IndexOf(YamlScalar? file) => file is null ? null : names.IndexOf(file.Value);
        var families = entries.Select(entry =>
            new FontFamily(entry.Name, names.IndexOf(entry.Regular.Value), entry.Latin?.Value ?? entry.Name, [.. entry.Fallback.Select(name => name.Value)])
            {
                Bold = IndexOf(entry.Bold),
                Italic = IndexOf(entry.Italic),
                BoldItalic = IndexOf(entry.BoldItalic),
            });
        return new FontSet(faces, [.. families]);
    }
}

/// <summary>The bytes of a font file.</summary>
public sealed record FontFile(ReadOnlyMemory<byte> Bytes);
