using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PackBuilder.Building.Files;

namespace PackBuilder.Cli.Starting;

/// <summary>The files of a new project: small, finished, and written to be changed.</summary>
internal static class StarterProject
{
    /// <summary>Each job has a guide, a pack and an employer of its own.</summary>
    public static readonly string[] Jobs = ["hotel-front-desk", "customer-service", "blank"];

    /// <summary>What a new hotel desk starts with, of the guide of the pack of that job.</summary>
    private static readonly string[] DeskQuestions =
        ["q-hotel-introduce", "q-hotel-why-us", "q-hotel-mistake", "q-hotel-full", "q-hotel-noise", "q-hotel-id", "q-hotel-shift", "q-hotel-reverse"];

    /// <summary>Where the schemas are that the first lines of YAML files name.</summary>
    public const string SchemaFolder = "schemas";

    /// <param name="language">Of comments: <c>zh</c> or <c>en</c>.</param>
    /// <param name="name">Of the folder, which becomes the title of its README.</param>
    public static ImmutableArray<OutputFile> Files(string job, string language, string name, DateOnly today)
    {
        string id = job == "blank" ? "my-pack" : job;
        string employer = job switch { "hotel-front-desk" => "example-hotel", "customer-service" => "example-shop", _ => "example-employer" };
        return
        [
            File("packbuilder.yaml", "packbuilder.yaml"),
            File("README.md", "README.md"),
            File("gitignore", ".gitignore"),
            File("packs.yml", ".github/workflows/packs.yml"),
            File($"{id}.md", $"sources/guides/{id}.md"),
            File($"{id}.employer.yaml", $"sources/employers/{employer}.yaml"),
            File($"{id}.pack.yaml", $"templates/packs/{id}.yaml"),
            .. Schemas(),
        ];

        OutputFile File(string starter, string path) => new(path, Encoding.UTF8.GetBytes(Fill(Text(starter), language, name, today)));
    }

    private static string Text(string starter) =>
        starter == "hotel-front-desk.md" ? StarterGuide.Excerpt(StarterFiles.Read(starter), DeskQuestions) : StarterFiles.Read(starter);

    public static IEnumerable<OutputFile> Schemas() =>
        SchemaFiles.Kinds.Select(kind => new OutputFile($"{SchemaFolder}/{kind}.json", Encoding.UTF8.GetBytes(SchemaFiles.Text(kind))));

    // Lines of the other language are left out; those of this one lose their mark.
    private static string Fill(string text, string language, string name, DateOnly today)
    {
        string mine = $"#{language}# ";
        var lines = text.Split('\n')
            .Where(line => !(line.StartsWith("#zh# ", StringComparison.Ordinal) || line.StartsWith("#en# ", StringComparison.Ordinal)) || line.StartsWith(mine, StringComparison.Ordinal))
            .Select(line => line.StartsWith(mine, StringComparison.Ordinal) ? line[mine.Length..] : line);
        return string.Join('\n', lines)
            .Replace("{date}", today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{lang}", language, StringComparison.Ordinal)
            .Replace("{title}", name, StringComparison.Ordinal);
    }
}
