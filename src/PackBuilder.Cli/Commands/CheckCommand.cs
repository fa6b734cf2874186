using System.CommandLine;
using PackBuilder.Cli.Hosting;

namespace PackBuilder.Cli.Commands;

/// <summary>
/// <c>packbuilder check</c>: everything that <c>build</c> does but writing; every template is parsed, used or not, and
/// every guide is read as an editor would.
/// </summary>
internal static class CheckCommand
{
    public static Command Create(Host host)
    {
        var options = new CommonOptions(host);
        var content = new Option<bool>("--content") { Description = host.Text("Only what the guides say: quick, for whoever writes them") };
        var hashes = new Option<bool>("--write-hashes") { Description = host.Text("Write beside each translation of the Markdown and YAML guides which Chinese it was made from") };
        var fix = new Option<string?>("--fix") { Description = host.Text("Show what can be put right in one Markdown guide or YAML file: full-width marks, missing spaces, open quotes and front matter"), HelpName = "file" };
        var house = new Option<string?>("--reference-docx") { Description = host.Text("Only say what a DOCX or DOTX would change as a house style, and what is done about it"), HelpName = "file" };
        var write = new Option<bool>("--write") { Description = host.Text("With --fix: write it to the file") };
        var command = new Command("check", host.Text("Does everything that build does, parses every template, checks what the guides say, and writes nothing."))
        {
            options.Packs, options.Employers, options.Editions, options.Design, house, content, fix, write, hashes, options.Sources, options.Project,
            options.Strict, options.Json, options.Diagnostics,
        };
        command.SetAction(result => result.GetValue(fix) is { } file ? FixRun.Run(host, options, result, file, result.GetValue(write))
            : result.GetValue(house) is { } reference ? HouseStyleRun.Run(host, options, result, reference)
            : result.GetValue(hashes) ? HashRun.Run(host, options, result)
            : result.GetValue(content) ? ContentRun.Run(host, options, result)
            : BuildRun.Run(host, options, result, new BuildSettings("check", options.Request(result), null, null, Writes: false)));
        return command;
    }
}
