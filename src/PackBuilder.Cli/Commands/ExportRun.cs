using System.Collections.Immutable;
using System.Text.Json.Nodes;
using PackBuilder.Building.Files;
using PackBuilder.Building.Inputs;
using PackBuilder.Building.Planning;
using PackBuilder.Building.Projects;
using PackBuilder.Building.Sources;
using PackBuilder.Cli.Hosting;
using PackBuilder.Cli.Printing;
using PackBuilder.Exchange.Questions;
using PackBuilder.Exchange.Workbooks;
using PackBuilder.Guides.Checking;
using PackBuilder.Packs.Selection;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Commands;

/// <summary>Writes guides and packs in formats of other programs.</summary>
/// <param name="output">Absolute path.</param>
internal sealed class ExportRun(Host host, Reporter reporter, Checked<Project> project, string output)
{
    /// <param name="names">Ids of guides, or paths as they were typed.</param>
    public int Workbooks(string[] names, bool english) => Write(found =>
    {
        var tags = Tags(found);
        var audiences = Catalogue.Read(host.Files, found).Packs.Select(entry => entry.Value?.Audience.Name).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToImmutableArray();
        return All(Choose(found, names), guide => QuestionWorkbook.Write(new WorkbookRequest(guide.Finished!.Guide, found.Display(guide.Path), [.. tags.Names.Keys], audiences, english))
            .Then(book => new OutputFile(guide.Finished!.Guide.Id + ".xlsx", book.Bytes)));
    });

    /// <param name="names">Ids of guides, or paths as they were typed.</param>
    public int Texts(string[] names, bool english) => Write(found => All(Choose(found, names), guide =>
        TextWorkbook.Write(guide.Finished!.Guide, found.Display(guide.Path), english).Then(book => new OutputFile(guide.Finished!.Guide.Id + ".texts.xlsx", book.Bytes))));

    public int Questions(ImmutableArray<IQuestionFormat> formats, ExportSubject subject, BankLanguage language) => Write(found =>
        SourceDate.Read(host.Environment, found.Date).Then(date =>
        {
            var day = date.Documents is { } stated ? DateOnly.FromDateTime(stated.UtcDateTime) : Undated;
            ImmutableArray<Diagnostic> notes = date.Documents is null && formats.Any(format => format.NeedsDay)
                ? [ProjectErrors.Undated(found.Display(Path.Combine(found.Root, ProjectReader.FileName)))]
                : [];
            var banks = subject.Pack is null ? All(Choose(found, subject.Guides), guide => Checked<QuestionBank>.Ok(QuestionBank.Of(guide.Finished!.Guide, day) with { Pictures = PicturesOf([guide.Finished]) })) : OfPack(found, subject, day);
            var names = Tags(found).Names;
            return All(banks, bank => All(Checked<Several<IQuestionFormat>>.Ok(new(formats)), format =>
                format.Write(bank with { Language = language, TagNames = names }).Then(written => new OutputFile(bank.Id + format.Extension, written.Bytes))))
                .Then(files => new Checked<Several<OutputFile>>(new([.. files.Values.SelectMany(several => several.Values)]), notes));
        }));

    // For formats that cannot do without a day: that of the export would make every file differ.
    private static readonly DateOnly Undated = new(2026, 1, 1);

    private Checked<Several<QuestionBank>> OfPack(Project found, ExportSubject subject, DateOnly day) =>
        BuildContext.Open(host.Files, found, host.Environment).Then(open =>
        {
            var request = new BuildRequest { Packs = [subject.Pack!], Employers = [subject.Employer ?? BuildRequest.NoEmployer], Editions = subject.Edition is { } id ? [id] : [] };
            var plan = VariantPlanner.Plan(request, open.Catalogue, open.Designs);
            if (plan.Variants.IsEmpty)
                return Checked<Several<QuestionBank>>.Failed(plan.Diagnostics);
            var reading = ProjectGuides.Read(host.Files, found);
            var chosen = PackSelector.Select(plan.Variants[0].Pack, plan.Variants[0].Employer, reading.Library.Value!);
            return chosen.Value is null
                ? Checked<Several<QuestionBank>>.Failed(chosen.Diagnostics.AddRange(reading.Diagnostics))
                : chosen.Then(pack => new Several<QuestionBank>(
                    [QuestionBank.Of(pack, subject.Edition is null ? null : plan.Variants[0].Edition, day) with { Pictures = PicturesOf(reading.Finished) }]));
        });

    private static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> PicturesOf(IEnumerable<FinishedGuide> guides) => guides
        .SelectMany(guide => guide.Pictures).DistinctBy(picture => picture.Key, StringComparer.Ordinal).ToImmutableSortedDictionary(picture => picture.Key, picture => picture.Value, StringComparer.Ordinal);

    private Checked<Several<GuideResult>> Choose(Project found, string[] names)
    {
        var reading = ProjectGuides.Read(host.Files, found);
        var sound = reading.Guides.Where(guide => guide.Finished is not null).ToArray();
        var chosen = new List<GuideResult>();
        var problems = new List<Diagnostic>(reading.Notes);
        foreach (string name in names)
        {
            string path = CommonOptions.Absolute(host, name)!;
            var guide = sound.FirstOrDefault(guide => guide.Finished!.Guide.Id == name) ?? sound.FirstOrDefault(guide => guide.Path == path);
            if (guide is not null)
                chosen.Add(guide);
            else if (reading.Guides.FirstOrDefault(guide => guide.Path == path || guide.Stem == name) is { } broken)
                problems.AddRange(broken.Diagnostics);
            else
                problems.Add(ProjectErrors.Unknown("guide", name, [.. sound.Select(guide => guide.Finished!.Guide.Id)]));
        }

        return new Checked<Several<GuideResult>>(chosen.Count == names.Length ? new([.. chosen.Distinct()]) : null, [.. problems]);
    }

    private TagList Tags(Project found) => ContentRuleFiles.Tags(host.Files, found).Value ?? new TagList(ImmutableSortedDictionary<string, Guides.Model.LocalizedText>.Empty);

    // All of them or, with what every one has to say, none.
    private static Checked<Several<TNext>> All<T, TNext>(Checked<Several<T>> values, Func<T, Checked<TNext>> next)
        where TNext : class => values.Then(several =>
        {
            ImmutableArray<Checked<TNext>> made = [.. several.Values.Select(next)];
            return new Checked<Several<TNext>>(made.All(one => one.Value is not null) ? new([.. made.Select(one => one.Value!)]) : null, [.. made.SelectMany(one => one.Diagnostics)]);
        });

    private int Write(Func<Project, Checked<Several<OutputFile>>> make)
    {
        var made = project.Then(found => GuideFiles.IsAmong(host.Files, found, output)
            ? Checked<Several<OutputFile>>.Failed(FileErrors.OutputAmongGuides(found.Display(output)))
            : make(found));
        var problems = made.Value is { } files && !made.HasErrors ? OutputWriter.Write(host.Files, output, files.Values) : [];
        return Finish(made.Diagnostics.AddRange(problems), problems.IsEmpty && !made.HasErrors ? made.Value?.Values ?? [] : [], project.Value?.Display(output) ?? "");
    }

    private int Finish(ImmutableArray<Diagnostic> diagnostics, ImmutableArray<OutputFile> files, string folder)
    {
        int code = ExitCode.For(diagnostics, strict: false);
        reporter.Diagnostics(diagnostics);
        foreach (var file in files)
            reporter.Result($"{folder}/{file.Name}");
        reporter.SayDone(files.IsEmpty ? (Message)"nothing was written" : $"wrote {files.Length} files", diagnostics);
        reporter.Json("export", code, diagnostics, ("files", new JsonArray([.. files.Select(file => (JsonNode)$"{folder}/{file.Name}")])));
        return code;
    }

    private sealed record Several<T>(ImmutableArray<T> Values);
}
