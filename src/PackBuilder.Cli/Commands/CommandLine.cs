using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using PackBuilder.Cli.Hosting;
using PackBuilder.Cli.Printing;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Commands;

/// <summary>The whole command line: which commands there are, and what happens when one is called.</summary>
public static class CommandLine
{
    public static int Run(IReadOnlyList<string> arguments, Host host)
    {
        host = host with { Wording = LanguageChoice.Choose(arguments, host), IsQuiet = arguments.Contains(Quiet) };
        var result = Root(host).Parse(arguments);
        var output = new InvocationConfiguration { Output = host.Output, Error = host.Error, EnableDefaultExceptionHandler = false };
        bool asksForHelp = result.Action is not (null or ParseErrorAction) && result.Action != result.CommandResult.Command.Action;
        if (!asksForHelp && UsageErrors.Find(result) is { IsEmpty: false } errors)
        {
            var reporter = CommonOptions.ReporterOf(host, arguments);
            reporter.Diagnostics(errors);
            reporter.Json(result.CommandResult.Command.Name, ExitCode.Usage, errors);
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
            new DiagnosticPrinter(host.Error, host.UsesColour, host.Wording).Print(Diagnostic.Error(
                "PB0000", $"this is a fault of the program: {(isDebugging ? exception.ToString() : exception.Message)}", null,
                "run it again with PACKBUILDER_DEBUG=1 and report what it says"));
            return ExitCode.Unexpected;
        }
    }

    private const string Quiet = "--quiet";

    public static string Version => ProgramVersion.Text;

    private static RootCommand Root(Host host)
    {
        var root = new RootCommand(host.Text("Turns interview guides into printed study packs (PDF and DOCX)."))
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
            TakeBackCommand.Create(host),
            ListCommand.Create(host),
            ExplainCommand.Create(host),
            DiffCommand.Create(host),
            RenderCommand.Create(host),
            SchemaCommand.Create(host),
            NewCommand.Create(host),
            EjectCommand.Create(host),
            CompletionsCommand.Create(host),
        };
        root.Options.OfType<VersionOption>().Single().Action = new VersionAction(host);
        root.Options.OfType<HelpOption>().Single().Action = new HelpPrinter(host);
        var language = new Option<string?>(LanguageChoice.Option) { Description = host.Text("Language of messages, zh or en; files that are written do not depend on it"), HelpName = "zh|en", Recursive = true };
        language.AcceptOnlyFromAmong("zh", "en");
        root.Add(language);
        root.Add(new Option<bool>(Quiet) { Description = host.Text("Say nothing but results and what is wrong"), Recursive = true });
        return root;
    }

    private sealed class VersionAction(Host host) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            host.Output.WriteLine($"packbuilder {Version}");
            return ExitCode.Ok;
        }
    }
}
