using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using PackBuilder.Building.Caching;
using PackBuilder.Building.Files;
using PackBuilder.Building.Planning;
using PackBuilder.Building.Projects;
using PackBuilder.Building.Sources;
using PackBuilder.Guides.Corrections;
using PackBuilder.Serve.Http;
using PackBuilder.Serve.Views;
using PackBuilder.Text.Archives;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Serve;

/// <summary>What the page asks, answered one question after the other.</summary>
/// <param name="readProject">Reads the project anew: its file may be edited like any other.</param>
/// <param name="today">What facts are held against where the project states no day.</param>
/// <param name="tools">What the commands of the program do, for the page to do as well.</param>
public sealed class Desk(IFileSystem files, Func<Checked<Project>> readProject, Func<string, string?> environment, Func<DateOnly> today, DeskTools tools)
{
    private readonly Lock _gate = new();
    private readonly BuildMemory _memory = new(files) { IsTold = true };
    private OpenProject? _open;
    private DocumentMaker? _maker;
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _version;

    private DocumentMaker Maker => _maker ??= new DocumentMaker(_memory);

    /// <summary>Grows whenever something of the project has changed.</summary>
    public int Version => Volatile.Read(ref _version);

    /// <summary>Looks at what may have changed, and says so where it has.</summary>
    /// <param name="paths">Files, and folders for all that is in them.</param>
    public void Notice(ImmutableArray<string> paths)
    {
        bool hasChanged;
        lock (_gate)
            hasChanged = _memory.Notice(paths) || _open is null || paths.Any(path => path == Path.Combine(_open.Context.Project.Root, ProjectReader.FileName));
        if (hasChanged)
            Touch();
    }

    /// <summary>Waits until there is another version than the one that is known.</summary>
    public Task ChangedAsync(int known, CancellationToken stop)
    {
        var waiting = Volatile.Read(ref _changed);
        return Version != known ? Task.CompletedTask : waiting.Task.WaitAsync(stop);
    }

    /// <param name="path">After the token.</param>
    public Reply Answer(string method, string path, IReadOnlyDictionary<string, string> query, byte[] body)
    {
        if (method != "POST" && PageAssets.Find(path) is { } asset)
            return asset;
        var asked = new Asked(method, path, query, body);
        lock (_gate)
        {
            try
            {
                var project = readProject();
                return project.Value is null ? Messages(asked, project.Diagnostics) : method == "POST" ? Write(asked, project.Value) : Show(asked, project.Value);
            }
            catch (Exception exception) when (exception.IsOfDisk() || exception is JsonException or InvalidOperationException)
            {
                return Reply.Refused(exception.Message);
            }
        }
    }

    private Reply Show(Asked asked, Project project)
    {
        // Its file may have changed without anybody having said so yet.
        if (_open is not null && _open.Context.Project.Key != project.Key)
            Touch();
        if (_open?.Version != Version)
        {
            int version = Version;
            var context = _memory.Context(project, environment, today);
            if (context.Value is null)
                return Messages(asked, context.Diagnostics);
            _open = new OpenProject(version, context.Value, _memory.Guides(project, null, default));
        }

        return asked.Path switch
        {
            "/api/project" => Reply.Of(ProjectView.Of(_open.Context, _open.Guides, tools.Language)),
            "/api/overview" => Reply.Of(OverviewView.Of(_open)),
            "/api/paper" => Reply.Of(PaperView.Of(Maker.MakePages(_open, asked.Variant).Result)),
            "/api/document" => Reply.Of(DocumentView.Of(Maker.MakeShown(_open, asked.Variant), DocumentMaker.FormatsOf(_open, asked.Variant), said => tools.Messages(said, asked.Wording))),
            "/api/explain" => Reply.Of(tools.Explain(_open.Context, asked.Variant, Maker.MakeShown(_open, asked.Variant).Result, asked.Wording)),
            "/api/guide" => Guide(asked, project),
            "/class.zip" => Class(asked, _open),
            var path when path.StartsWith("/file/", StringComparison.Ordinal) => File(asked, _open, path["/file/".Length..]),
            _ => Reply.NotFound,
        };
    }

    private Reply Write(Asked asked, Project project)
    {
        var written = asked.Path switch
        {
            "/api/correct" => Correct(asked, project),
            "/api/undo" => Undo(asked, project),
            "/api/drop" => Drop(asked, project),
            _ => Reply.NotFound,
        };
        if (written.Status == 200)
        {
            _memory.Notice([project.Corrections, GuideFiles.Folder(files, project)]);
            Touch();
        }

        return written;
    }

    private void Touch()
    {
        Interlocked.Increment(ref _version);
        Interlocked.Exchange(ref _changed, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
    }

    private Reply Messages(Asked asked, ImmutableArray<Diagnostic> diagnostics) => Reply.Of(new JsonObject { ["messages"] = tools.Messages(diagnostics, asked.Wording) });

    private Reply File(Asked asked, OpenProject open, string name)
    {
        // A name is only compared: nothing on the disk is opened by it.
        string extension = Path.GetExtension(name).TrimStart('.');
        if (!DocumentMaker.FormatsOf(open, asked.Variant).Contains(extension) || Maker.MakeFor(open, asked.Variant, extension).Files.FirstOrDefault(file => file.Name == name) is not { } file)
            return Reply.NotFound;
        return new Reply(200, MediaTypes.Of(name), file.Content) { FileName = asked.Query.ContainsKey("save") ? name : null, IsDocument = extension == "html" };
    }

    private Reply Class(Asked asked, OpenProject open)
    {
        var request = asked.Variant;
        var made = Maker.MakeAll(open, request);
        if (made.Result.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) || made.Files.IsEmpty)
            return Messages(asked, made.Result.Diagnostics) with { Status = 409 };
        string name = request.Employers[0] == BuildRequest.NoEmployer ? request.Packs[0] : $"{request.Packs[0]}-{request.Employers[0]}";
        return new Reply(200, MediaTypes.Of(".zip"), ZipWriter.Write([.. made.Files.Select(file => (file.Name, file.Content.ToArray()))])) { FileName = name + ".zip" };
    }

    private Reply Guide(Asked asked, Project project)
    {
        var found = _open!.Guides.Guides.FirstOrDefault(guide => GuideView.IdOf(guide) == asked.Value("id"));
        return found is null ? Reply.NotFound : Reply.Of(GuideView.Of(files, project, found, said => tools.Messages(said, asked.Wording)));
    }

    private Reply Correct(Asked asked, Project project)
    {
        var body = JsonNode.Parse(asked.Body)!.AsObject();
        string guide = (string?)body["guide"] ?? "", what = (string?)body["do"] ?? "";
        if (!Enum.TryParse<CorrectionKind>(what, ignoreCase: true, out var kind) || !Enum.IsDefined(kind) || int.TryParse(what, out _))
            return Refused(asked, $"a line cannot be '{what}'");
        var correction = new Correction((int?)body["line"] ?? 0, "", kind) { Text = (string?)body["text"], Level = (int?)body["level"] };
        return Written(asked, tools.Correct(project, guide, correction));
    }

    private Reply Undo(Asked asked, Project project)
    {
        var body = JsonNode.Parse(asked.Body)!.AsObject();
        return Written(asked, tools.Undo(project, (string?)body["guide"] ?? "", (int?)body["line"] ?? 0));
    }

    // A source of a person is never written over.
    private Reply Drop(Asked asked, Project project)
    {
        string name = asked.Value("name");
        if (!DroppedName.IsFit(name) || asked.Body.Length == 0)
            return Refused(asked, $"'{name}' cannot become a guide: its name must end with .md, .txt, .docx, .xlsx, .pdf or another kind of file that is read, and it must not be empty");
        string folder = GuideFiles.Folder(files, project), path = Path.Combine(folder, name);
        if (files.FileExists(path))
            return Refused(asked, $"there is a guide '{name}' already", 409);
        var problems = OutputWriter.Write(files, folder, [new OutputFile(name, asked.Body)]);
        if (!problems.IsEmpty)
            return Written(asked, problems);
        var read = GuideStages.Of(files, project).Value!.Read(path);
        return Reply.Of(new JsonObject { ["id"] = GuideView.IdOf(read), ["messages"] = tools.Messages(read.Diagnostics, asked.Wording) });
    }

    private static Reply Refused(Asked asked, Message why, int status = 400) => Reply.Refused(why.In(asked.Wording), status);

    private Reply Written(Asked asked, ImmutableArray<Diagnostic> diagnostics) =>
        Messages(asked, diagnostics) with { Status = diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) ? 409 : 200 };
}
