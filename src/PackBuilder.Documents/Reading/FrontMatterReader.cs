using PackBuilder.Documents.Model;
using PackBuilder.Text.Source;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Documents.Reading;

/// <summary>Reads the YAML between two lines <c>---</c> at the start of a document.</summary>
internal static class FrontMatterReader
{
    private const int DeepestContents = 4;
    private const int MostMarks = 12;

    private static readonly string[] Keys =
    [
        "title", "subtitle", "author", "subject", "language", "second_language", "keywords", "running_head", "logo", "cover", "cover_lines", "contents_depth", "questions", "file_title", "edition", "employer",
    ];

    /// <returns>What was read, or null after an error, and the offset at which the body starts.</returns>
    public static (DocumentInfo? Info, int BodyStart) Read(ReadingContext context)
    {
        var source = context.Source;
        if (source.Line(1).TrimEnd() != "---")
        {
            context.Report(DocumentErrors.NoFrontMatter(source.Locate(1, 1)));
            return (null, 0);
        }

        int last = FindEnd(source);
        if (last == 0)
        {
            context.Report(DocumentErrors.FrontMatterNotClosed(source.Locate(1, 1, 3)));
            return (null, source.Content.Length);
        }

        // An empty first line instead of --- keeps the line numbers.
        var yaml = new SourceText(source.Name, "\n" + source.Content[source.StartOfLine(2)..source.StartOfLine(last)]);
        int bodyStart = last < source.LineCount ? source.StartOfLine(last + 1) : source.Content.Length;
        return (ReadInfo(context, yaml), bodyStart);
    }

    private static int FindEnd(SourceText source)
    {
        for (int line = 2; line <= source.LineCount; line++)
        {
            if (source.Line(line).TrimEnd() == "---")
                return line;
        }

        return 0;
    }

    private static DocumentInfo? ReadInfo(ReadingContext context, SourceText yaml)
    {
        var file = YamlFile.Read(yaml);
        context.Diagnostics.AddRange(file.Diagnostics);
        if (file.Value is null)
            return null;
        var reader = new YamlReader();
        var info = reader.Map(file.Value, "the front matter") is { } map ? ReadMap(reader, map, context) : null;
        if (info is null && !reader.HasErrors)
            context.Report(DocumentErrors.NoFrontMatter(yaml.Locate(1, 1)));
        context.Diagnostics.AddRange(reader.Diagnostics);
        return reader.HasErrors ? null : info;
    }

    private static DocumentInfo ReadMap(YamlReader reader, YamlMap map, ReadingContext context)
    {
        reader.RefuseUnknownKeys(map, "the front matter", Keys);
        string title = reader.RequiredText(map, "title", "the front matter");
        if (map["title"] is { } node && string.IsNullOrWhiteSpace(title))
            context.Report(DocumentErrors.EmptyTitle(node.Location));
        string language = ReadLanguage(reader, map, "language", context) ?? "zh-CN";
        int depth = reader.Integer(map, "contents_depth") ?? 2;
        if (depth is < 0 or > DeepestContents)
            reader.OutOfRange(map["contents_depth"]!.Location, "'contents_depth'", $"from 0 (no contents) to {DeepestContents}");

        return new DocumentInfo(title, language)
        {
            SecondLanguage = ReadLanguage(reader, map, "second_language", context) ?? "",
            Subtitle = reader.Text(map, "subtitle") ?? "",
            Author = reader.Text(map, "author") ?? "",
            Subject = reader.Text(map, "subject") ?? "",
            Keywords = reader.Texts(map, "keywords"),
            RunningHead = reader.Text(map, "running_head") ?? "",
            FileTitle = reader.Text(map, "file_title") ?? "",
            Edition = ReadEdition(reader, map),
            Employer = reader.Text(map, "employer") ?? "",
            CoverLines = reader.Texts(map, "cover_lines"),
            Logo = ReadLogo(reader, map, context),
            HasCover = reader.Flag(map, "cover") ?? true,
            ContentsDepth = depth,
            KeepsQuestionsWhole = ReadQuestions(reader, map, context),
        };
    }

    private static string? ReadLanguage(YamlReader reader, YamlMap map, string key, ReadingContext context)
    {
        string? language = reader.Text(map, key);
        if (language is not null && !IsLanguage(language))
            context.Report(DocumentErrors.BadLanguage(language, map[key]!.Location));
        return language;
    }

    private static EditionFace? ReadEdition(YamlReader reader, YamlMap map)
    {
        if (reader.Map(map["edition"], "'edition'") is not { } edition)
            return null;
        reader.RefuseUnknownKeys(edition, "'edition'", "name", "mark", "for_trainers");
        int mark = reader.Integer(edition, "mark") ?? 0;
        if (mark is < 0 or > MostMarks)
            reader.OutOfRange(edition["mark"]!.Location, "'mark'", $"from 0 (no mark) to {MostMarks}");
        return new EditionFace(reader.RequiredText(edition, "name", "'edition'"), mark, reader.Flag(edition, "for_trainers") ?? false);
    }

    private static bool ReadQuestions(YamlReader reader, YamlMap map, ReadingContext context)
    {
        string word = reader.Text(map, "questions") ?? "flowing";
        if (word is not ("whole" or "flowing"))
            context.Report(DocumentErrors.WrongValue("questions", word, map["questions"]!.Location, "write whole or flowing"));
        return word == "whole";
    }

    private static CoverLogo? ReadLogo(YamlReader reader, YamlMap map, ReadingContext context)
    {
        if (reader.Map(map["logo"], "'logo'") is not { } logo)
            return null;
        reader.RefuseUnknownKeys(logo, "'logo'", "file", "alt");
        var read = new CoverLogo(reader.RequiredText(logo, "file", "'logo'"), reader.RequiredText(logo, "alt", "'logo'"));
        if (logo["alt"] is { } alt && string.IsNullOrWhiteSpace(read.Alternative))
            context.Report(DocumentErrors.FigureWithoutText(alt.Location));
        return read;
    }

    private static bool IsLanguage(string tag) =>
        tag is "zh" or "en" || tag.StartsWith("zh-", StringComparison.Ordinal) || tag.StartsWith("en-", StringComparison.Ordinal);
}
