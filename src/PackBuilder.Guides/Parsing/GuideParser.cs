using System.Collections.Immutable;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Corrections;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Accounts;
using PackBuilder.Guides.Parsing.Banks;
using PackBuilder.Guides.Parsing.Blocks;
using PackBuilder.Guides.Parsing.Lines;
using PackBuilder.Guides.Parsing.Outline;
using PackBuilder.Guides.Parsing.Pieces;
using PackBuilder.Guides.Parsing.Sources;
using PackBuilder.Guides.Restoration;
using PackBuilder.Guides.Yaml;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Parsing;

/// <summary>
/// Turns a clean capture into a guide. Structured formats state what their pieces are, plain text shows it by look; from
/// there on there is one road: pieces, outline, blocks, ids, ledger. Text that fits no rule stays as a paragraph.
/// </summary>
/// <param name="options">Null for those that are usual.</param>
public sealed class GuideParser(LedgerOptions? options = null)
{
    private readonly LedgerOptions _options = options ?? new LedgerOptions();

    /// <param name="note">What the catalogue of sources says of the file, if anything.</param>
    /// <param name="answers">A second file, which holds the answers to its questions.</param>
    public Checked<Guide> Parse(RestoredCapture restored, SourceNote? note = null, RestoredCapture? answers = null) =>
        Read(restored, note, answers).Then(reading => reading.Guide);

    /// <summary>As <see cref="Parse"/>, with how the questions were found.</summary>
    public Checked<GuideReading> Read(RestoredCapture restored, SourceNote? note = null, RestoredCapture? answers = null)
    {
        if (restored.Capture.Format == SourceFormat.Yaml)
            return FromYaml(restored.Capture, note).Then(stated => new GuideReading(stated, BankFindings.None));

        var problems = new List<Diagnostic>();
        var front = FrontMatter.Read(restored.Capture, problems).Or(note);
        var captured = restored.Capture with { Blocks = OptionHeadings.Demote(FigureCaptions.Join(restored.Capture.Blocks)) };
        var bank = BankReader.Read(captured.Blocks, answers?.Capture.Blocks ?? []);
        var pieces = PieceReader.Read(captured, bank);
        var outline = OutlineReader.Read(FaqHeadings.Demote(pieces));
        var sections = Sections(outline, restored, problems);
        var ledger = SourceLedgerBuilder.Build(restored, problems);
        var findings = new BankFindings(BankAccount.Found(bank), BankAccount.Suspects(captured.Blocks, bank));
        problems.AddRange(AccountReport.Of(restored.Capture.Text, bank, findings.Suspects, sections.SelectMany(section => section.Blocks).OfType<QuestionBlock>().Count()));
        problems.AddRange(bank.Unheeded(captured.Blocks).Select(at => CorrectionErrors.NoQuestion(restored.Capture.Text, at)));
        if (pieces.IsEmpty)
            problems.Add(ParsingErrors.NothingToRead(restored.Capture.Text));
        var guide = SourceNoteApplier.Apply(GuideAssembler.Assemble(restored, front, outline, sections, ledger), note, problems);
        problems.AddRange(DropCheck.Check(ledger, restored.Capture.Text, _options));
        problems.AddRange(GuideBalance.Check(restored, guide));
        if (answers is not null)
        {
            guide = guide with { Source = guide.Source with { Answers = GuideAssembler.FileName(answers.Capture.File) } };
            problems.AddRange(AccountReport.OfAnswers(answers.Capture.Text, bank));
        }

        var undescribed = captured.Blocks.OfType<CapturePicture>().Where(picture => picture is { Alternative: "", Caption: "" }).ToList();
        if (undescribed.Count > 0)
            problems.Add(ParsingErrors.NoDescription(captured.Text, undescribed[0].Place, undescribed.Count, captured.Format.IsAuthored));
        return new Checked<GuideReading>(pieces.IsEmpty ? null : new GuideReading(guide, findings), [.. problems]);
    }

    /// <summary>The id that the guide of a source will have.</summary>
    public static string IdOf(Capture capture) => FrontMatter.Read(capture, []).Id ?? GuideId.Of(capture.File);

    // A guide written as YAML is its own source, unless it names another.
    private static Checked<Guide> FromYaml(Capture capture, SourceNote? note)
    {
        var read = GuideYamlReader.Read(capture.Text);
        if (read.Value is not { } guide)
            return read;
        if (guide.Source.File.Length == 0)
            guide = guide with { Source = guide.Source with { File = GuideAssembler.FileName(capture.File), Sha256 = capture.Sha256 } };
        var problems = new List<Diagnostic>();
        if (GuideId.IsDevice(guide.Id))
            problems.Add(ParsingErrors.DeviceId(IdIn(capture.Text), guide.Id));
        guide = SourceNoteApplier.Apply(SourceNoteApplier.Describe(guide, note), note, problems);
        return new Checked<Guide>(guide, [.. read.Diagnostics, .. problems]);
    }

    private static SourceLocation IdIn(SourceText text)
    {
        int line = Enumerable.Range(1, text.LineCount).FirstOrDefault(number => text.Line(number).StartsWith("id:", StringComparison.Ordinal), 1);
        return text.Locate(line, 1, Math.Max(1, text.Line(line).Length));
    }

    private static ImmutableArray<Section> Sections(GuideOutline outline, RestoredCapture restored, List<Diagnostic> problems)
    {
        var source = restored.Capture.Text;
        var ids = new IdAllocator(source);
        var sections = ids.Assign([.. outline.Sections.Select(Read)]);
        problems.AddRange(ids.Problems);
        problems.AddRange(sections.SelectMany(section => DeclaredCheck.Check(section, source)));
        return sections;

        Section Read(OutlineSection section)
        {
            var blocks = SectionBlocks.Read(section.Pieces, new BlockContext(section.Heading, source, problems));
            return new Section(section.Attributes.Id ?? "", section.Heading, section.Level, WithDeclaredPoints(blocks, section.Declared))
            {
                Declared = section.Declared,
                Tags = HeadingKinds.Words(section.Attributes, "tags"),
                Audience = HeadingKinds.Words(section.Attributes, "audience"),
                From = section.At,
            };
        }
    }

    // "每题5分" in the heading of a section gives the points of those of its questions that state none.
    private static ImmutableArray<GuideBlock> WithDeclaredPoints(ImmutableArray<GuideBlock> blocks, DeclaredCounts? declared) =>
        declared?.PointsEach is not { } each
            ? blocks
            : [.. blocks.Select(block => block is QuestionBlock { Points: null } question ? question with { Points = each } : block)];
}
