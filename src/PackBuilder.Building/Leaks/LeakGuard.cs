using System.Collections.Frozen;
using System.Collections.Immutable;
using PackBuilder.Building.Ledgers;
using PackBuilder.Documents.Designs;
using PackBuilder.Documents.Model;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Yaml;
using PackBuilder.Packs.Model;
using PackBuilder.Packs.Selection;
using PackBuilder.Text.Data;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Building.Leaks;

/// <summary>
/// Sees to it that an edition that hides answers holds none, whatever the author wrote where: in a prompt, a tip, an alternative text, an id, the
/// title. It looks at the document that every format is written from. Used for all documents of a run, from any thread.
/// </summary>
internal sealed class LeakGuard(GuideLibrary library)
{
    private const int LeastWords = 3;
    private const int MostOfOneKind = 20;

    private static readonly FrozenSet<EditionPart> Answers = [EditionPart.Outline, EditionPart.Sample, EditionPart.FollowUpHints, EditionPart.Rubric, EditionPart.Dialogues, EditionPart.Scripts];

    // The keys of a block that an edition which hides answers does not show.
    private static readonly FrozenSet<string> Hidden = ["answer", "explanation", "correct", "rubric", "principle", "turns", "intent", "follow_ups", "follow_up_hints", "red_flags", "from", "type"];

    private readonly Lazy<KnownSecrets> _known = new(() => KnownSecrets.Of(library));

    /// <param name="name">The name of the files that will be written, without extension.</param>
    /// <param name="design">What the document will be set in; null where it could not be read.</param>
    /// <returns>No document where it holds what it should not.</returns>
    public Checked<Document> Check(EditionDefinition edition, Pack pack, string name, Document document, Design? design)
    {
        var shows = edition.Shows;
        if (!HidesAnswers(edition))
            return Checked<Document>.Ok(document);
        var hidden = Answers.Where(part => !shows.Contains(part)).ToFrozenSet();
        FrozenSet<string> guides = [.. pack.Chosen.Concat(pack.Guides).Select(guide => guide.Id)];
        var strings = DocumentStrings.Of(document, design, name);
        var found = _known.Value.Sentences.Find(strings.Text, hidden, guides).Concat(Reworded(pack, strings, hidden, guides)).DistinctBy(secret => secret.Folded);
        ImmutableArray<Diagnostic> problems =
        [
            .. found.Take(MostOfOneKind).Select(secret => Error(edition, name, pack, secret)),
            .. IdsWithAnswers(strings, hidden, guides).Take(MostOfOneKind).Select(leak => LeakErrors.InId(edition.Id.Name, leak.Id, leak.Secret.What, Locate(leak.Secret))),
        ];
        return problems.IsEmpty ? Checked<Document>.Ok(document) : Checked<Document>.Failed(problems);
    }

    /// <summary>What is handed out before the answers are: reading matter without a question hides nothing, and may say what an answer says.</summary>
    public static bool HidesAnswers(EditionDefinition edition) =>
        !edition.Shows.Contains(EditionPart.Outline) && !edition.Shows.Contains(EditionPart.Sample)
        && (edition.Shows.Contains(EditionPart.Questions) || !edition.Shows.Contains(EditionPart.Reading));

    // What an employer words in its own way is a secret too.
    private IEnumerable<Secret> Reworded(Pack pack, DocumentStrings strings, FrozenSet<EditionPart> hidden, FrozenSet<string> guides) => pack.Employer is null
        ? []
        : new SecretIndex(pack.Guides.SelectMany(guide => guide.Sections.SelectMany(section => section.Blocks).SelectMany(block => Secrets.Of(guide, block, _known.Value.Texts)))).Find(strings.Text, hidden, guides);

    private Diagnostic Error(EditionDefinition definition, string name, Pack pack, Secret secret)
    {
        string edition = definition.Id.Name;
        foreach (var guide in pack.Guides)
        {
            if (Holds(guide.Title, secret))
                return LeakErrors.Shown(edition, secret, library.Locate(guide, null), "title", Locate(secret));
            if (Holds(guide.Intro, secret))
                return LeakErrors.Shown(edition, secret, library.Locate(guide, null), "introduction", Locate(secret));
            foreach (var section in guide.Sections)
            {
                if (Holds(section.Heading, secret))
                    return LeakErrors.Shown(edition, secret, Locate(guide, section.From, section.Id), "heading", Locate(secret));
                foreach (var block in section.Blocks)
                {
                    if (KeyWith(block, secret) is { } key)
                        return LeakErrors.Shown(edition, secret, Locate(guide, block.From, block.Id), key, Locate(secret));
                }
            }
        }

        var setting = pack.Definition.Settings.Concat(definition.Settings).Concat(pack.Employer?.Settings ?? [])
            .FirstOrDefault(setting => LedgerText.Fold(setting.Value).Contains(secret.Folded, StringComparison.Ordinal))
            ?? (pack.Employer is { } employer ? ListWith(employer, secret) : null);
        return LeakErrors.Shown(edition, secret, setting?.At ?? SourceLocation.OfFile(name), setting?.Path, Locate(secret));
    }

    // The key of what a block shows and has the secret in it.
    private static string? KeyWith(GuideBlock block, Secret secret) => GuideYamlWriter.TreeOf(block).Entries
        .Where(entry => (block is FaqBlock || !Hidden.Contains(entry.Key)) && !(block is ScriptBlock && entry.Key == "text") && Texts(entry.Value).Any(text => LedgerText.Fold(text).Contains(secret.Folded, StringComparison.Ordinal)))
        .Select(entry => entry.Key).FirstOrDefault();

    // Of a list of maps a setting tells only how long it is.
    private static PackSetting? ListWith(EmployerProfile employer, Secret secret)
    {
        (string Key, IEnumerable<LocalizedText?> Texts)[] lists =
        [
            ("channels", employer.Channels), ("products", employer.Products), ("values", employer.Values),
            ("terms", employer.Terms.SelectMany(term => new[] { new LocalizedText(term.Term), term.Meaning })),
            ("kpi", employer.Kpi.SelectMany(kpi => new[] { kpi.Name, kpi.Target })),
            ("facts", employer.Facts.SelectMany(fact => new[] { fact.Statement, fact.Source })),
        ];
        string? key = lists.FirstOrDefault(list => list.Texts.Any(text => Holds(text, secret))).Key;
        return employer.Settings.FirstOrDefault(setting => setting.Path == key);
    }

    private static bool Holds(LocalizedText? text, Secret secret) =>
        new[] { text?.Zh, text?.En }.OfType<string>().Any(side => LedgerText.Fold(side).Contains(secret.Folded, StringComparison.Ordinal));

    private static IEnumerable<string> Texts(DataValue value) => value switch
    {
        DataText text => [text.Value],
        DataMap map => map.Entries.SelectMany(entry => Texts(entry.Value)),
        DataList list => list.Items.SelectMany(Texts),
        _ => [],
    };

    // What the document says openly as well is no secret.
    private IEnumerable<(string Id, Secret Secret)> IdsWithAnswers(DocumentStrings strings, FrozenSet<EditionPart> hidden, FrozenSet<string> guides)
    {
        var shared = strings.Ids.SelectMany(id => _known.Value.Letters.Find(id).Select(found => (Id: id, found.Secret, found.Letters)))
            .Where(one => hidden.Contains(one.Secret.Part) && guides.Contains(one.Secret.Guide.Id) && (IsOf(one.Id, one.Secret.Block) || WordsOf(one.Id) >= LeastWords)).ToList();
        if (shared.Count == 0)
            return [];
        string open = LetterIndex.LettersOf(strings.Text);
        return shared.Where(one => !open.Contains(one.Letters, StringComparison.Ordinal)).DistinctBy(one => one.Letters).DistinctBy(one => one.Id).Select(one => (one.Id, one.Secret));
    }

    // Two words, such as two-languages, stand in many answers; of its own question a name of two words is as telling.
    private static bool IsOf(string id, GuideBlock block) => block.Id is { } own && id.EndsWith("-" + own, StringComparison.Ordinal);

    private static int WordsOf(string id) => id.Split('-').Count(word => word.Count(char.IsAsciiLetter) > 1);

    private SourceLocation Locate(Secret secret) => Locate(secret.Guide, secret.Block.From, secret.Block.Id);

    // A guide that is YAML says where its blocks come from only if it was made of another file.
    private SourceLocation Locate(Guide guide, BlockOrigin? from, string? id)
    {
        if (from is not null || id is null || !library.Texts.TryGetValue(guide.Id, out var text))
            return library.Locate(guide, from);
        for (int line = 1; line <= text.LineCount; line++)
        {
            int at = text.Line(line).IndexOf("id: ", StringComparison.Ordinal);
            if (at >= 0 && text.Line(line).AsSpan(at + 4).TrimStart('"').StartsWith(id, StringComparison.Ordinal))
                return text.Locate(line, at + 1, id.Length + 4);
        }

        return library.Locate(guide, null);
    }

    /// <summary>What the guides of a library hide, looked up in several ways.</summary>
    private sealed record KnownSecrets(SecretIndex Sentences, LetterIndex Letters, HashSet<LocalizedText> Texts)
    {
        public static KnownSecrets Of(GuideLibrary library)
        {
            ImmutableArray<Secret> all = [.. library.Guides.SelectMany(Secrets.Of)];
            return new KnownSecrets(new SecretIndex(all), new LetterIndex(all), library.Guides.SelectMany(Secrets.TextsOf).ToHashSet<LocalizedText>(ReferenceEqualityComparer.Instance));
        }
    }
}
