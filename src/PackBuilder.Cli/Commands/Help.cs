using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace PackBuilder.Cli.Commands;

/// <summary>Adds examples to what <c>--help</c> prints.</summary>
internal static class Help
{
    private static readonly Dictionary<string, string[]> Examples = new()
    {
        [""] =
        [
            "packbuilder build                                   everything, into output/",
            "packbuilder build --pack online-chat --format pdf   one pack, as PDF",
            "packbuilder check                                   everything but writing",
            "packbuilder parse notes.txt --output parsed         one guide as YAML",
        ],
        ["build"] =
        [
            "packbuilder build",
            "packbuilder build --pack entry-level,bilingual --edition handbook",
            "packbuilder build --employer none                   only packs for nobody in particular",
            "packbuilder build --design large-print --output output/large-print",
            "packbuilder build --sources ~/captures --output /tmp/packs",
        ],
        ["watch"] =
        [
            "packbuilder watch",
            "packbuilder watch --pack entry-level --format pdf,html",
        ],
        ["serve"] = ["packbuilder serve", "packbuilder serve --port 8080"],
        ["check"] =
        [
            "packbuilder check --strict",
            "packbuilder check --content                         only what the guides say",
            "packbuilder check --fix sources/guides/front-desk.md   what can be put right in a Markdown guide; --write does it",
            "packbuilder check --diagnostics github              annotations on a pull request",
        ],
        ["release"] =
        [
            "packbuilder release",
            "packbuilder release --output dist                   a folder that holds nothing else",
            "packbuilder release --verify dist",
        ],
        ["parse"] =
        [
            "packbuilder parse capture.txt --output parsed",
            "packbuilder parse *.html --output parsed --report",
        ],
        ["explain"] =
        [
            "packbuilder explain online-chat",
            "packbuilder explain entry-level --employer yunshan --question q-why-us",
            "packbuilder explain entry-level --pages             and on which pages it is printed",
            "packbuilder explain entry-level --edition worksheet --model",
            "packbuilder explain entry-level --values > model.yaml",
        ],
        ["diff"] =
        [
            "packbuilder diff --from entry-level --to entry-level/yunshan",
            "packbuilder diff --from entry-level/yunshan --to entry-level/heyang-bank --edition worksheet",
        ],
        ["schema"] = ["packbuilder schema pack > pack.schema.json", "packbuilder schema design > design.schema.json"],
        ["render"] =
        [
            "packbuilder render templates/handbook.sbn --model model.yaml",
            "packbuilder render templates/partials/table.sbn --model table.yaml --partials templates",
            "packbuilder render guide.md --output guide.pdf --design handbook-a5",
        ],
        ["correct"] =
        [
            "packbuilder correct front-desk --line 12 --do heading --level 3",
            "packbuilder correct front-desk --line 14 --do replace --text \"先道歉，再换房。\"",
            "packbuilder correct --from output/guides/front-desk.yaml",
        ],
        ["export"] =
        [
            "packbuilder export --xlsx entry-level --output output/exchange",
            "packbuilder export --xlsx sources/guides/workbook.md --output output/exchange --language en",
            "packbuilder export --format anki,gift bilingual --output output/exchange",
            "packbuilder export --format moodle-xml --pack online-chat --edition worksheet --output output/exchange",
        ],
        ["import"] =
        [
            "packbuilder import output/exchange/entry-level.xlsx --dry-run",
            "packbuilder import output/exchange/entry-level.xlsx",
        ],
        ["list"] = ["packbuilder list", "packbuilder list --json"],
    };

    public static void AddExamples(RootCommand root, HelpOption option) =>
        option.Action = new ActionWithExamples((HelpAction)option.Action!);

    private sealed class ActionWithExamples(HelpAction usual) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            int code = usual.Invoke(parseResult);
            var command = parseResult.CommandResult.Command;
            var writer = parseResult.InvocationConfiguration.Output;
            if (Examples.TryGetValue(command is RootCommand ? "" : command.Name, out string[]? lines))
            {
                writer.WriteLine("Examples:");
                foreach (string line in lines)
                    writer.WriteLine($"  {line}");
                writer.WriteLine();
            }

            return code;
        }

        public override bool ClearsParseErrors => usual.ClearsParseErrors;
    }
}
