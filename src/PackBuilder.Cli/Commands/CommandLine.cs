using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Reflection;
using PackBuilder.Cli.Hosting;

namespace PackBuilder.Cli.Commands;

/// <summary>The whole command line: which commands there are, and what happens when one is called.</summary>
public static class CommandLine
{
    public static int Run(IReadOnlyList<string> arguments, Host host)
    {
        var result = Root(host).Parse(arguments);
        var output = new InvocationConfiguration { Output = host.Output, Error = host.Error, EnableDefaultExceptionHandler = false };
        if (result.Errors.Count > 0 && result.Action is ParseErrorAction)
        {
            foreach (var error in result.Errors)
                host.Error.WriteLine($"error: {error.Message}");
            host.Error.WriteLine($"help: packbuilder {CommandName(result)}--help");
            return ExitCode.Usage;
        }

        if (EmptyValue(result) is { } empty)
        {
            host.Error.WriteLine($"error: {empty} has an empty value");
            host.Error.WriteLine($"help: name one, or leave {empty} out; a variable of a script may be unset");
            return ExitCode.Usage;
        }

        try
        {
            return result.Invoke(output);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception caught)
        {
            // Work spread over the cores wraps what goes wrong.
            var exception = caught is AggregateException { InnerException: { } inner } ? inner : caught;

            // A trace helps nobody who only wants a pack; whoever repairs the program sets the variable.
            bool isDebugging = host.Environment("PACKBUILDER_DEBUG") == "1";
            host.Error.WriteLine($"error[PB0000]: this is a fault of the program: {(isDebugging ? exception.ToString() : exception.Message)}");
            host.Error.WriteLine("  help: run it again with PACKBUILDER_DEBUG=1 and report what it says");
            return ExitCode.Unexpected;
        }
    }

    public static string Version =>
        typeof(CommandLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    private static RootCommand Root(Host host)
    {
        var root = new RootCommand("Turns interview guides into printed study packs (PDF and DOCX).")
        {
            BuildCommand.Create(host),
            CheckCommand.Create(host),
            WatchCommand.Create(host),
            ServeCommand.Create(host),
            ReleaseCommand.Create(host),
            ParseCommand.Create(host),
            CorrectCommand.Create(host),
            ExportCommand.Create(host),
            ImportCommand.Create(host),
            ListCommand.Create(host),
            ExplainCommand.Create(host),
            DiffCommand.Create(host),
            RenderCommand.Create(host),
            SchemaCommand.Create(host),
        };
        root.Options.OfType<VersionOption>().Single().Action = new VersionAction(host);
        Help.AddExamples(root, root.Options.OfType<HelpOption>().Single());
        return root;
    }

    // An empty path would be the current folder, an empty list of packs all of them. Only words may be none.
    private static string? EmptyValue(ParseResult result) => result.CommandResult.Children.OfType<OptionResult>()
        .Where(option => option.Option.Name != CorrectCommand.Words && option.Tokens.Any(token => token.Value.Length == 0))
        .Select(option => option.Option.Name).FirstOrDefault();

    private static string CommandName(ParseResult result) =>
        result.CommandResult.Command is RootCommand ? "" : result.CommandResult.Command.Name + " ";

    private sealed class VersionAction(Host host) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            host.Output.WriteLine($"packbuilder {Version}");
            return ExitCode.Ok;
        }
    }
}
