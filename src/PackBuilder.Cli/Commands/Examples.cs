using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Commands;

/// <summary>Command lines that the help of each command shows.</summary>
internal static class Examples
{
    private static readonly Dictionary<string, Example[]> All = new()
    {
        [""] =
        [
            new("packbuilder new hotel --job hotel-front-desk", "a small finished project to start from"),
            new("packbuilder build", "everything, into output/"),
            new("packbuilder build --pack online-chat --format pdf", "one pack, as PDF"),
            new("packbuilder check", "everything but writing"),
            new("packbuilder parse notes.txt --output parsed", "one guide as YAML"),
        ],
        ["build"] =
        [
            new("packbuilder build"),
            new("packbuilder build --pack entry-level,bilingual --edition handbook"),
            new("packbuilder build --employer none", "only packs for nobody in particular"),
            new("packbuilder build --design large-print --output output/large-print"),
            new("packbuilder build --sources ~/captures --output /tmp/packs"),
            new("packbuilder build --shard 1/4", "one of four parts of the documents"),
        ],
        ["check"] =
        [
            new("packbuilder check --strict"),
            new("packbuilder check --content", "only what the guides say"),
            new("packbuilder check --fix sources/guides/front-desk.md", "what can be put right in a guide or YAML file; --write does it"),
            new("packbuilder check --diagnostics github", "annotations on a pull request"),
        ],
        ["release"] =
        [
            new("packbuilder release"),
            new("packbuilder release --output dist", "a folder that holds nothing else"),
            new("packbuilder release --merge part1 part2 part3 part4", "from what four parts have kept"),
            new("packbuilder release --verify dist"),
        ],
        ["parse"] =
        [
            new("packbuilder parse capture.txt --output parsed"),
            new("packbuilder parse *.html --output parsed --report"),
        ],
        ["explain"] =
        [
            new("packbuilder explain PB2001", "what a message means and what to do"),
            new("packbuilder explain online-chat"),
            new("packbuilder explain entry-level --employer yunshan --question q-why-us"),
            new("packbuilder explain entry-level --pages", "and on which pages it is printed"),
            new("packbuilder explain entry-level --edition worksheet --model"),
            new("packbuilder explain entry-level --values > model.yaml"),
        ],
        ["diff"] =
        [
            new("packbuilder diff --from entry-level --to entry-level/yunshan"),
            new("packbuilder diff --from entry-level/yunshan --to entry-level/heyang-bank --edition worksheet"),
        ],
        ["schema"] = [new("packbuilder schema pack > pack.schema.json"), new("packbuilder schema design > design.schema.json")],
        ["render"] =
        [
            new("packbuilder render templates/handbook.sbn --model model.yaml"),
            new("packbuilder render templates/partials/table.sbn --model table.yaml --partials templates"),
            new("packbuilder render guide.md --output guide.pdf --design handbook-a5"),
        ],
        ["correct"] =
        [
            new("packbuilder correct front-desk --line 12 --do heading --level 3"),
            new("packbuilder correct front-desk --line 14 --do replace --text \"先道歉，再换房。\""),
            new("packbuilder correct --from output/guides/front-desk.yaml"),
        ],
        ["export"] =
        [
            new("packbuilder export --xlsx entry-level --output output/exchange"),
            new("packbuilder export --xlsx sources/guides/workbook.md --output output/exchange --language en"),
            new("packbuilder export --texts entry-level --output output/translate"),
            new("packbuilder export --format anki,gift bilingual --output output/exchange"),
            new("packbuilder export --format moodle-xml --pack online-chat --edition worksheet --output output/exchange"),
        ],
        ["import"] =
        [
            new("packbuilder import output/exchange/entry-level.xlsx --dry-run"),
            new("packbuilder import output/exchange/entry-level.xlsx"),
        ],
        ["new"] = [new("packbuilder new hotel"), new("packbuilder new shop --job customer-service --lang zh"), new("packbuilder new --house-style house.dotx", "a Word template to start a house style from")],
        ["eject"] = [new("packbuilder eject --list"), new("packbuilder eject handbook.sbn"), new("packbuilder eject designs/handbook-a4.yaml")],
        ["completions"] = [new("packbuilder completions bash >> ~/.bashrc"), new("packbuilder completions pwsh >> $PROFILE")],
        ["doctor"] = [new("packbuilder doctor"), new("packbuilder doctor --project hotel --json")],
        ["watch"] = [new("packbuilder watch"), new("packbuilder watch --pack entry-level --format pdf,html")],
        ["serve"] = [new("packbuilder serve"), new("packbuilder serve --port 8080", "at an address that stays the same")],
        ["list"] = [new("packbuilder list"), new("packbuilder list --json")],
    };

    /// <param name="command">Empty for the program itself.</param>
    public static IReadOnlyList<Example> Of(string command) => All.GetValueOrDefault(command, []);
}

/// <summary>One line to try, with what it does where that does not show.</summary>
internal sealed record Example(string Line, Message? Note = null);
