using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;
using PackBuilder.Packs.Similarity;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Packs.Selection;

/// <summary>Says what is questionable about a pack that was chosen.</summary>
internal static class PackJudge
{
    public static IEnumerable<Diagnostic> Judge(Pack pack, GuideLibrary library)
    {
        if (pack.Guides.IsEmpty)
            yield return PackErrors.NothingSelected(pack.Definition.Id.Name, pack.Definition.Id.At);
        if (pack.Employer is { } employer && !ChangesSomething(pack, employer))
            yield return PackErrors.EmployerChangesNothing(employer.Id.Name, pack.Definition.Id.Name, employer.Id.At);
        foreach (var poor in WithoutLanguage(pack))
            yield return poor;
        foreach (var lost in WithoutScript(pack, library))
            yield return lost;
        foreach (var near in Near(pack, library))
            yield return near;
        foreach (var codes in pack.Codes.DistinctBy(code => code.Guide.Name).GroupBy(code => code.Code, StringComparer.Ordinal))
        {
            foreach (var same in codes.Skip(1))
                yield return PackErrors.SameCode(same, codes.First().Guide.Name, pack.Definition.Id.Name);
        }
    }

    // The other language is printed in its place. Where some guides have none, as passages to type, that is meant; of a single text, check tells.
    private static IEnumerable<Diagnostic> WithoutLanguage(Pack pack)
    {
        var (definition, at) = (pack.Definition, pack.Definition.Settings.FirstOrDefault(setting => setting.Path == "language")?.At ?? pack.Definition.Id.At);
        if (pack.Guides.IsEmpty)
            yield break;
        if (definition.Language != PackLanguage.Zh && pack.Guides.All(guide => Lacks(guide, "en", text => text.En)))
            yield return PackErrors.WithoutLanguage(definition.Id.Name, "English", at);
        if (definition.Language != PackLanguage.En && pack.Guides.All(guide => Lacks(guide, "zh", text => text.Zh)))
            yield return PackErrors.WithoutLanguage(definition.Id.Name, "Chinese", at);
    }

    // A title in both languages is no text in both.
    private static bool Lacks(Guide guide, string language, Func<LocalizedText, string?> side) =>
        !guide.Languages.Contains(language) && GuideTexts.All(guide with { Title = null }).All(text => side(text) is null);

    // A question that is asked with a script is of no use without it.
    private static IEnumerable<Diagnostic> WithoutScript(Pack pack, GuideLibrary library)
    {
        if (library.IsForeign || library.Broken.Length > 0)
            return [];
        var here = Scripts(pack.Guides).ToHashSet();
        string[] known = [.. Scripts(library.Guides).Distinct().Order(StringComparer.Ordinal)];
        return from guide in pack.Guides
               from question in guide.Sections.SelectMany(section => section.Blocks).OfType<QuestionBlock>()
               where question.Script is { } script && !here.Contains(script)
               select known.Contains(question.Script)
                   ? PackErrors.ScriptLeftOut(question.Id ?? question.Prompt.ToString(), question.Script!, pack.Definition.Id.Name, library.Locate(guide, question.From))
                   : PackErrors.UnknownId("script", new Named(question.Script!, library.Locate(guide, question.From)), known);
    }

    private static IEnumerable<string> Scripts(IEnumerable<Guide> guides) =>
        guides.SelectMany(guide => guide.Sections).SelectMany(section => section.Blocks).OfType<ScriptBlock>().Select(script => script.Id).OfType<string>();

    private static bool ChangesSomething(Pack pack, EmployerProfile employer) =>
        Tailoring.Stressed(pack.Guides, [employer.Emphasis], new NamedParts(pack.Guides, true)).Count > 0
        || pack.Exclusions.Any(exclusion => exclusion.By.IsOfEmployer)
        || employer.ExtraGuides.Any(extra => !pack.Definition.Guides.IsEmpty && pack.Definition.Guides.All(name => name.Name != extra.Name))
        || EmployerFacts.Any(employer)
        || employer.Overrides.Any(wording => new NamedParts(pack.Guides, true) { Merges = pack.Merges }.Question(wording.Question) is not null)
        || Slots.For(employer).AppearIn(pack.Guides);

    private static IEnumerable<Diagnostic> Near(Pack pack, GuideLibrary library)
    {
        if (library.Similar.Near.IsEmpty)
            return [];
        var printed = pack.Guides
            .SelectMany(guide => guide.Sections.SelectMany(section => section.Blocks).OfType<QuestionBlock>().Select(block => new BlockKey(guide.Id, block.Ordinal)))
            .ToHashSet();
        return library.Similar.Near
            .Where(pair => printed.Contains(pair.First.Block) && printed.Contains(pair.Second.Block))
            .Where(pair => !IsDistinct(pack.Definition, pair.First) && !IsDistinct(pack.Definition, pair.Second))
            .Select(pair => PackErrors.NearlyTheSame(Name(pair.First), Name(pair.Second), Place(library, pair.First), Place(library, pair.Second)));
    }

    private static bool IsDistinct(PackDefinition pack, QuestionPrint print) =>
        pack.Questions.Distinct.Any(name => name.Name == print.Id || name.Name == Name(print));

    private static string Name(QuestionPrint print) => print.Id is null ? print.Block.Guide : $"{print.Block.Guide}/{print.Id}";

    private static Text.Source.SourceLocation Place(GuideLibrary library, QuestionPrint print)
    {
        var guide = library.Find(print.Block.Guide)!;
        var question = guide.Sections.SelectMany(section => section.Blocks).First(block => block.Ordinal == print.Block.Ordinal);
        return library.Locate(guide, question.From);
    }
}
