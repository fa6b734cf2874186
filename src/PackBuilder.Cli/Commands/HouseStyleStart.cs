using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json.Nodes;
using PackBuilder.Building.Files;
using PackBuilder.Building.Formats;
using PackBuilder.Building.Inputs;
using PackBuilder.Building.Planning;
using PackBuilder.Building.Running;
using PackBuilder.Cli.Hosting;
using PackBuilder.Cli.Printing;
using PackBuilder.Cli.Starting;
using PackBuilder.Documents.Reading;
using PackBuilder.Docx;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Cli.Commands;

/// <summary><c>packbuilder new --house-style</c>: a Word template in which every style of ours stands, named and explained, to become the house style of somebody.</summary>
internal static class HouseStyleStart
{
    private const string Extension = ".dotx";

    public static int Run(Host host, CommonOptions options, ParseResult arguments, string file)
    {
        var reporter = options.Reporter(host, arguments);
        string path = CommonOptions.Absolute(host, file)!;
        string shown = host.Shown(path);
        var made = !path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? Checked<byte[]>.Failed(StartErrors.NoTemplateName(shown))
            : host.Files.FileExists(path) ? Checked<byte[]>.Failed(StartErrors.AlreadyThere(shown))
            : Make(host, options, arguments);
        var diagnostics = made.Value is { } bytes
            ? made.Diagnostics.AddRange(OutputWriter.Write(host.Files, Path.GetDirectoryName(path)!, [new OutputFile(Path.GetFileName(path), bytes)]))
            : made.Diagnostics;
        int code = ExitCode.For(diagnostics, strict: false);
        reporter.Diagnostics(diagnostics);
        if (code == ExitCode.Ok)
        {
            reporter.Result(shown);
            reporter.Say($"next: change its styles in Word, WPS or LibreOffice, then packbuilder build --reference-docx {shown}");
        }

        reporter.Json("new", code, diagnostics, ("files", new JsonArray([.. (code == ExitCode.Ok ? ImmutableArray.Create(shown) : []).Select(name => (JsonNode)name)])));
        return code;
    }

    private static Checked<byte[]> Make(Host host, CommonOptions options, ParseResult arguments) => options.ReadProjectOrNone(host, arguments)
        .Then(project => BuildContext.OpenForOne(host.Files, project, host.Environment))
        .Then(context =>
        {
            // The contents name pages, so the document is set.
            var print = new PrintSettings("house-style", arguments.GetValue(options.Design) ?? CommonOptions.DefaultDesign, [DocumentFormats.Find("docx")!]);
            var stages = new DocumentStages(context);
            return MarkdownReader.Read(new SourceText("house-style.md", StarterFiles.Read("house-style.md")))
                .Then(document => stages.Typeset(print, document))
                .Then(ready => DocxRenderer.Render(ready.Styled, new DocxOptions { Date = ready.Date, Pages = ready.Pages.Numbers, IsStarter = true }));
        });
}
