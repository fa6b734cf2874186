using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using PackBuilder.Building.Batches;
using PackBuilder.Building.Caching;
using PackBuilder.Building.Files;
using PackBuilder.Building.Inputs;
using PackBuilder.Building.Planning;
using PackBuilder.Building.Projects;
using PackBuilder.Building.Running;
using PackBuilder.Building.Sources;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Corrections;
using PackBuilder.Serve.Http;
using PackBuilder.Serve.Views;
using PackBuilder.Text.Archives;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Serve;

/// <summary>What the page asks, answered one question after the other.</summary>
/// <param name="readProject">Reads the project anew: its file may be edited like any other.</param>
/// <param name="tools">What the commands of the program do, for the page to do as well.</param>
public sealed class Desk(IFileSystem files, Func<Checked<Project>> readProject, Func<string, string?> environment, DeskTools tools)
{
    private static readonly Dictionary<string, (string Name, string Type)> Assets = new(StringComparer.Ordinal)
    {
        ["/"] = ("desk.html", "text/html; charset=utf-8"),
        ["/desk.css"] = ("desk.css", "text/css; charset=utf-8"),
        ["/desk.js"] = ("desk.js", "text/javascript; charset=utf-8"),
    };

    private readonly Lock _gate = new();
    private readonly BuildMemory _memory = new(files);
    private readonly Dictionary<string, MadeDocument> _made = new(StringComparer.Ordinal);
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _version;

    /// <summary>Grows whenever something of the project has changed.</summary>
    public int Version => Volatile.Read(ref _version);

    /// <summary>Says that something has changed.</summary>
    public void Touch()
    {
        Interlocked.Increment(ref _version);
        Interlocked.Exchange(ref _changed, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
    }

    /// <summary>Waits until there is another version than the one that is known.</summary>
    public Task ChangedAsync(int known, CancellationToken stop)
    {
        var waiting = Volatile.Read(ref _changed);
        return Version != known ? Task.CompletedTask : waiting.Task.WaitAsync(stop);
    }

    /// <param name="path">Behind the token.</param>
    public Reply Answer(string method, string path, IReadOnlyDictionary<string, string> query, byte[] body)
    {
        if (method != "POST" && Assets.TryGetValue(path, out var asset))
            return new Reply(200, asset.Type, Asset(asset.Name));
        lock (_gate)
        {
            try
            {
                var project = readProject();
                return project.Value is { } found ? Answer(method, path, query, body, found) : Messages(project.Diagnostics);
            }
            catch (Exception exception) when (exception.IsOfDisk() || exception is JsonException or InvalidOperationException)
            {
                return Reply.Refused(exception.Message);
            }
        }
    }

    private Reply Answer(string method, string path, IReadOnlyDictionary<string, string> query, byte[] body, Project project)
    {
        if (method == "POST")
        {
            var written = path switch
            {
                "/api/correct" => Correct(project, body),
                "/api/undo" => Undo(project, body),
                "/api/drop" => Drop(project, query.GetValueOrDefault("name") ?? "", body),
                _ => Reply.NotFound,
            };
            if (written.Status == 200)
                Touch();
            return written;
        }

        var context = _memory.Context(project, environment);
        if (context.Value is not { } open)
            return Messages(context.Diagnostics);
        return path switch
        {
            "/api/project" => Reply.Of(ProjectView.Of(open, _memory.Guides(project, null, default))),
            "/api/overview" => Reply.Of(OverviewView.Of(open, _memory.Guides(project, null, default))),
            "/api/document" => Reply.Of(Describe(Make(open, query))),
            "/api/explain" => Reply.Of(tools.Explain(open, _memory.Guides(project, null, default), query.GetValueOrDefault("pack") ?? "", query.GetValueOrDefault("employer") ?? BuildRequest.Nobody)),
            "/api/guide" => Guide(project, query.GetValueOrDefault("id") ?? ""),
            "/class.zip" => Class(open, query),
            _ when path.StartsWith("/file/", StringComparison.Ordinal) => File(open, path["/file/".Length..], query),
            _ => Reply.NotFound,
        };
    }

    private Reply Messages(ImmutableArray<Diagnostic> diagnostics) => Reply.Of(new JsonObject { ["messages"] = tools.Messages(diagnostics) });

    private MadeDocument Make(BuildContext context, IReadOnlyDictionary<string, string> query)
    {
        string[] parts = [.. new[] { "pack", "employer", "edition", "design" }.Select(name => query.GetValueOrDefault(name) ?? "")];
        string key = string.Join('\n', parts);
        int version = Version;
        if (_made.TryGetValue(key, out var known) && known.Version == version)
            return known;
        var request = new BuildRequest
        {
            Packs = [parts[0]],
            Employers = [parts[1].Length > 0 ? parts[1] : BuildRequest.Nobody],
            Editions = [parts[2]],
            Formats = ["pdf", "docx", "html", "epub"],
            Design = parts[3].Length > 0 ? parts[3] : null,
        };
        var store = new MemoryStore();
        var result = new Pipeline(context, store) { Memory = _memory }.Run(request, new NoProgress());
        var made = new MadeDocument(version, result, store.Files);
        // One document is looked at at a time.
        if (_made.Count > 8)
            _made.Clear();
        return _made[key] = made;
    }

    private JsonObject Describe(MadeDocument made) => new()
    {
        ["version"] = made.Version,
        ["pages"] = made.Result.Pages,
        ["files"] = new JsonArray([.. made.Files.Select(file => (JsonNode)new JsonObject { ["name"] = file.Name, ["bytes"] = file.Content.Length })]),
        ["messages"] = tools.Messages(made.Result.Diagnostics),
    };

    private Reply File(BuildContext context, string name, IReadOnlyDictionary<string, string> query)
    {
        // A name is only compared: nothing on the disk is opened by it.
        if (Make(context, query).Files.FirstOrDefault(file => file.Name == name) is not { } file)
            return Reply.NotFound;
        bool isKept = query.ContainsKey("save");
        return new Reply(200, TypeOf(name), file.Content) { FileName = isKept ? name : null, IsDocument = name.EndsWith(".html", StringComparison.Ordinal) };
    }

    private Reply Class(BuildContext context, IReadOnlyDictionary<string, string> query)
    {
        string pack = query.GetValueOrDefault("pack") ?? "", employer = query.GetValueOrDefault("employer") ?? "";
        var store = new MemoryStore();
        var result = new Pipeline(context, store) { Memory = _memory }.Run(
            new BuildRequest { Packs = [pack], Employers = [employer.Length > 0 ? employer : BuildRequest.Nobody] }, new NoProgress());
        if (result.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) || store.Files.IsEmpty)
            return new Reply(409, "application/json; charset=utf-8", Messages(result.Diagnostics).Body);
        return new Reply(200, "application/zip", ZipWriter.Write([.. store.Files.Select(file => (file.Name, file.Content.ToArray()))]))
        {
            FileName = (employer.Length > 0 && employer != BuildRequest.Nobody ? pack + "-" + employer : pack) + ".zip",
        };
    }

    private Reply Guide(Project project, string id)
    {
        var guides = _memory.Guides(project, null, default);
        var found = guides.Guides.FirstOrDefault(guide => (guide.Finished?.Guide.Id ?? guide.Stem) == id);
        return found is null ? Reply.NotFound : Reply.Of(GuideView.Of(files, project, found, tools.Messages));
    }

    private Reply Correct(Project project, byte[] body)
    {
        var asked = JsonNode.Parse(body)!.AsObject();
        string guide = (string?)asked["guide"] ?? "", what = (string?)asked["do"] ?? "";
        if (!Enum.TryParse<CorrectionKind>(what, ignoreCase: true, out var kind) || !Enum.IsDefined(kind))
            return Reply.Refused($"a line cannot be '{what}'");
        var correction = new Correction((int?)asked["line"] ?? 0, "", kind) { Text = (string?)asked["text"], Level = (int?)asked["level"] };
        return Written(tools.Correct(project, guide, correction));
    }

    private Reply Undo(Project project, byte[] body)
    {
        var asked = JsonNode.Parse(body)!.AsObject();
        return Written(tools.Undo(project, (string?)asked["guide"] ?? "", (int?)asked["line"] ?? 0));
    }

    // A source of a person is never written over.
    private Reply Drop(Project project, string name, byte[] body)
    {
        if (!DroppedName.IsFit(name) || body.Length == 0)
            return Reply.Refused("a guide has a name with an extension such as .md, .txt, .docx, .xlsx or .pdf");
        string folder = GuideFiles.Folder(files, project), path = Path.Combine(folder, name);
        if (files.FileExists(path))
            return new Reply(409, "text/plain; charset=utf-8", "there is a guide of that name"u8.ToArray());
        var problems = OutputWriter.Write(files, folder, [new OutputFile(name, body)]);
        if (!problems.IsEmpty)
            return Written(problems);
        var read = GuideStages.Of(files, project).Value!.Read(path);
        return Reply.Of(new JsonObject { ["id"] = read.Finished?.Guide.Id ?? read.Stem, ["messages"] = tools.Messages(read.Diagnostics) });
    }

    private Reply Written(ImmutableArray<Diagnostic> diagnostics) =>
        new(diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) ? 409 : 200, "application/json; charset=utf-8", Messages(diagnostics).Body);

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".pdf" => "application/pdf",
        ".html" => "text/html; charset=utf-8",
        ".epub" => "application/epub+zip",
        ".docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _ => "application/octet-stream",
    };

    private static byte[] Asset(string name)
    {
        using var stream = typeof(Desk).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is missing");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private sealed record MadeDocument(int Version, BuildResult Result, ImmutableArray<OutputFile> Files);
}
