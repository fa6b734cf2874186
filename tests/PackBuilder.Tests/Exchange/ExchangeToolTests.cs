using System.IO.Compression;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Exchange;

/// <summary>What is exported is opened by programs that share no code with ours.</summary>
[Tier(Tier.Tools)]
public class ExchangeToolTests
{
    [ToolFact("node")]
    public void The_parser_of_GIFT_reads_every_question()
    {
        using var scratch = new ScratchFolder();
        File.WriteAllBytes(scratch["bank.gift"], QuestionFormatTests.Bytes("gift", ".gift.txt"));
        File.WriteAllText(scratch["judge.cjs"], """
            let gift;
            try { gift = require('gift-pegjs'); } catch { process.exit(3); }
            for (const question of gift.parse(require('fs').readFileSync(process.argv[2], 'utf8')))
              if (question.type !== 'Category') console.log(question.type, question.title);
            """);
        string modules = OutsideProgram.Find("npm") is null ? "" : OutsideProgram.Run("npm", "root", "-g").Output.Trim();
        var run = OutsideProgram.Run("node", [scratch["judge.cjs"], scratch["bank.gift"]], start => start.Environment["NODE_PATH"] = modules);
        Assert.SkipWhen(run.ExitCode == 3, "gift-pegjs is not here: npm install -g gift-pegjs");

        Assert.Equal("", run.Error);
        Assert.Equal("""
            MC tiny/q-single
            MC tiny/q-multiple
            TF tiny/q-true
            Matching tiny/q-gaps
            Matching tiny/q-match
            Matching tiny/q-order
            Essay tiny/q-open
            """.ReplaceLineEndings("\n"), run.Output.Trim());
    }

    [ToolFact("sqlite3")]
    public void The_program_of_SQLite_finds_the_collection_of_Anki_sound()
    {
        using var scratch = new ScratchFolder();
        ZipFile.ExtractToDirectory(new MemoryStream(QuestionFormatTests.Bytes("anki", ".apkg")), scratch.Location);

        Assert.Equal("ok\n11|8|8\n", OutsideProgram.OutputOf(
            "sqlite3", scratch["collection.anki2"], "PRAGMA integrity_check; SELECT (SELECT ver FROM col), (SELECT count(*) FROM notes), (SELECT count(*) FROM cards);"));
    }

    [ToolFact("soffice")]
    public void A_workbook_that_LibreOffice_opened_and_saved_comes_back_unchanged()
    {
        using var scratch = new ScratchFolder();
        var files = QuestionFormatTests.Project();
        Assert.Equal(0, TestRun.Of(files, "export", "--xlsx", "tiny", "--output", "out").ExitCode);
        File.WriteAllBytes(scratch["tiny.xlsx"], files.Read("/project/out/tiny.xlsx"));
        OutsideProgram.OutputOf("soffice", $"-env:UserInstallation=file://{scratch["profile"]}", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", scratch["saved"], scratch["tiny.xlsx"]);
        files.Put("/project/out/tiny.xlsx", File.ReadAllBytes(scratch["saved/tiny.xlsx"]));
        var run = TestRun.Of(files, "import", "out/tiny.xlsx");

        Assert.Equal((0, "", true), (run.ExitCode, run.Output, run.Error.Contains("says what the guide says")));
    }
}
