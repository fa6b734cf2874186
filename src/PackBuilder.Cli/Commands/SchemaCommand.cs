using System.CommandLine;
using PackBuilder.Building.Files;
using PackBuilder.Cli.Hosting;

namespace PackBuilder.Cli.Commands;

/// <summary><c>packbuilder schema</c>: the JSON Schema of a kind of file, for editors that check while one types.</summary>
internal static class SchemaCommand
{
    public static Command Create(Host host)
    {
        var kind = new Argument<string>("kind") { Description = string.Join(", ", SchemaFiles.Kinds) };
        kind.AcceptOnlyFromAmong(SchemaFiles.Kinds);
        var command = new Command("schema", "Prints the JSON Schema of a kind of file.") { kind };
        command.SetAction(result =>
        {
            host.Output.Write(SchemaFiles.Text(result.GetRequiredValue(kind)));
            return ExitCode.Ok;
        });
        return command;
    }
}
