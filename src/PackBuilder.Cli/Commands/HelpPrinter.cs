using System.CommandLine;
using System.CommandLine.Invocation;
using PackBuilder.Cli.Hosting;
using PackBuilder.Cli.Printing;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Commands;

/// <summary>Prints what a command is for, what may stand after it, and examples, in the language of the host.</summary>
internal sealed class HelpPrinter(Host host) : SynchronousCommandLineAction
{
    // Beyond this the explanation goes to the next line.
    private const int WidestName = 30;
    private const int WidestExample = 62;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var root = parseResult.RootCommandResult.Command;
        bool isRoot = command is RootCommand;
        Option[] options = [.. command.Options.Concat(isRoot ? [] : root.Options.Where(option => option.Recursive)).Where(option => !option.Hidden)];
        Line(command.Description ?? "");
        Line("");
        Line($"{host.Text("Usage:")} {Usage(command)}");
        Section("Commands:", command.Subcommands.Where(sub => !sub.Hidden).Select(sub => (sub.Name, sub.Description ?? "")), WidestName);
        Section("Arguments:", command.Arguments.Select(argument => ($"<{argument.Name}>", argument.Description ?? "")), WidestName);
        Section("Options:", options.Select(option => (Name(option), Description(option))), WidestName);
        Section("Examples:", Examples.Of(isRoot ? "" : command.Name).Select(example => (example.Line, example.Note is { } note ? host.Text(note) : "")), WidestExample);
        return ExitCode.Ok;
    }

    private static string Usage(Command command)
    {
        if (command is RootCommand)
            return "packbuilder <command> [options]";
        var arguments = command.Arguments.Select(argument =>
            (argument.Arity.MinimumNumberOfValues > 0 ? $"<{argument.Name}>" : $"[{argument.Name}]") + (argument.Arity.MaximumNumberOfValues > 1 ? "…" : ""));
        var required = command.Options.Where(option => option.Required).Select(Name);
        return string.Join(' ', [$"packbuilder {command.Name}", .. arguments, .. required, "[options]"]);
    }

    private static string Name(Option option) => string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Order(StringComparer.Ordinal).Append(option.Name).Distinct())
        + (option.HelpName is { } value ? $" <{value}>" : "");

    private string Description(Option option) => option switch
    {
        System.CommandLine.Help.HelpOption => host.Text("Show this help"),
        VersionOption => host.Text("Show the version"),
        _ => option.Description ?? "",
    };

    private void Section(Message title, IEnumerable<(string Name, string Text)> rows, int widest)
    {
        (string Name, string Text)[] all = [.. rows];
        if (all.Length == 0)
            return;
        Line("");
        Line(host.Text(title));
        int column = all.Select(row => DisplayWidth.Of(row.Name)).Where(width => width <= widest).DefaultIfEmpty(0).Max();
        foreach (var (name, text) in all)
        {
            int width = DisplayWidth.Of(name);
            if (text.Length == 0)
                Line("  " + name);
            else if (width <= column)
                Line("  " + name + new string(' ', column - width + 2) + text);
            else
                Line("  " + name + "\n  " + new string(' ', column + 2) + text);
        }
    }

    private void Line(string text) => host.Output.WriteLine(text);
}
