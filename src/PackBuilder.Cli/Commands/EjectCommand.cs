using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json.Nodes;
using PackBuilder.Building.Files;
using PackBuilder.Building.Projects;
using PackBuilder.Cli.Hosting;
using PackBuilder.Cli.Printing;
using PackBuilder.Cli.Starting;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Commands;

/// <summary><c>packbuilder eject</c>: copies a template, a design or an edition that comes with the program into the project, where it is changed.</summary>
internal static class EjectCommand
{
    public static Command Create(Host host)
    {
        var options = new CommonOptions(host);
        var name = new Argument<string?>("name") { Description = host.Text("What to copy, such as handbook.sbn or designs/handbook-a4.yaml"), Arity = ArgumentArity.ZeroOrOne };
        var list = new Option<bool>("--list") { Description = host.Text("List what comes with the program") };
        var command = new Command("eject", host.Text("Copies a template, design or edition of the program into the project, to be changed there.")) { name, list, options.Project, options.Json };
        command.SetAction(result => result.GetValue(list) || result.GetValue(name) is null
            ? List(options.Reporter(host, result))
            : Copy(host, options.Reporter(host, result), options.ReadProject(host, result), result.GetValue(name)!));
        return command;
    }

    private static int List(Reporter reporter)
    {
        foreach (string name in BuiltInTemplates.Names)
            reporter.Result(name);
        reporter.Json("eject", ExitCode.Ok, [], ("names", new JsonArray([.. BuiltInTemplates.Names.Select(name => (JsonNode)name)])));
        return ExitCode.Ok;
    }

    private static int Copy(Host host, Reporter reporter, Checked<Project> project, string name)
    {
        var copied = project.Then(found => Copy(host.Files, found, name));
        reporter.Diagnostics(copied.Diagnostics);
        if (copied.Value is { } path)
            reporter.Result(path);
        int code = ExitCode.For(copied.Diagnostics, strict: false);
        reporter.Json("eject", code, copied.Diagnostics, ("file", copied.Value));
        return code;
    }

    private static Checked<string> Copy(IFileSystem files, Project project, string name)
    {
        // The last part alone is enough where no other file has it.
        string[] found = BuiltInTemplates.Has(name) ? [name] : [.. BuiltInTemplates.Names.Where(known => Path.GetFileName(known) == name)];
        if (found.Length != 1)
            return Checked<string>.Failed(StartErrors.UnknownTemplate(name, BuiltInTemplates.Names));
        string path = Path.Combine(project.Templates, found[0]);
        if (files.FileExists(path))
            return Checked<string>.Failed(StartErrors.AlreadyThere(project.Display(path)));
        var problems = OutputWriter.Write(files, project.Templates, [new OutputFile(found[0], BuiltInTemplates.Read(found[0]))]);
        return problems.IsEmpty ? Checked<string>.Ok(project.Display(path)) : Checked<string>.Failed(problems);
    }
}
