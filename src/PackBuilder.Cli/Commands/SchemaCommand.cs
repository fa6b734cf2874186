using System.CommandLine;
using PackBuilder.Cli.Hosting;

namespace PackBuilder.Cli.Commands;

/// <summary><c>packbuilder schema</c>: the JSON Schema of a kind of file, for editors that check while one types.</summary>
internal static class SchemaCommand
{
    public static readonly string[] Kinds = ["project", "pack", "edition", "employer"];

    public static Command Create(Host host)
    {
        var kind = new Argument<string>("kind") { Description = string.Join(", ", Kinds) };
        kind.AcceptOnlyFromAmong(Kinds);
        var command = new Command("schema", "Prints the JSON Schema of a kind of file.") { kind };
        command.SetAction(result =>
        {
            using var reader = new StreamReader(typeof(SchemaCommand).Assembly.GetManifestResourceStream(result.GetRequiredValue(kind) + ".json")!);
            host.Output.Write(reader.ReadToEnd());
            return ExitCode.Ok;
        });
        return command;
    }
}
