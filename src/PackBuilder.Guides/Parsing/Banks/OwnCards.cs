using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Blocks;
using PackBuilder.Guides.Parsing.Lines;
using PackBuilder.Guides.Parsing.Pieces;
using PackBuilder.Guides.Parsing.Words;
using PackBuilder.Guides.Restoration.Chinese;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>
/// The question cards of a document that this program wrote itself: their styles, bookmarks and structure say what everything is, so
/// that nothing has to be recognised.
/// </summary>
internal static partial class OwnCards
{
    /// <summary>Index of the first block of each card and of the first after it, with the question.</summary>
    public static ImmutableArray<(int Start, int End, QuestionPiece Question)> Find(ImmutableArray<CaptureBlock> blocks)
    {
        var cards = ImmutableArray.CreateBuilder<(int, int, QuestionPiece)>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var named = new HashSet<string>(StringComparer.Ordinal);
        bool isOurs = blocks.Any(block => block.Look.Style == OwnStyles.Question && OwnNames.IdOf(block.Look.Anchor, named) is not null);
        bool isBilingual = blocks.Any(block => block.Look.Style == OwnStyles.Translation);
        for (int i = 0; i < blocks.Length; i++)
        {
            // Numbers that Word counts make an item of the question.
            if (blocks[i] is not (CaptureParagraph or CaptureItem) || blocks[i].Look.Style != OwnStyles.Question)
                continue;
            string? anchor = blocks[i].Look.Anchor;
            bool isFaq = anchor is null && IsAnsweredOnly(blocks, i + 1);
            // One that was put in by hand has a number and no name. What faces a question in another language is no question of its own.
            bool isNew = anchor is null && !isFaq && isOurs && NumberOf(blocks[i]) is not null && !IsTwin(blocks, i);
            string? id = OwnNames.IdOf(anchor, ids);
            if (id is null && !isFaq && !isNew)
                continue;
            int end = i + 1;
            bool isScored = false;
            for (; end < blocks.Length; end++)
            {
                // Tables have no style of their own in Word: only a score sheet stands in a card.
                if (!OwnStyles.IsInCard(blocks[end].Look.Style) && !(blocks[end] is CaptureTable && isScored) && !IsBeside(blocks[end]))
                    break;
                isScored = blocks[end] is CaptureParagraph { Look.Style: { } style } label ? OwnStyles.IsLabel(style) && FieldOf(label.Text) is BankField.Rubric : isScored;
            }

            while (IsBeside(blocks[end - 1]))
                end--;
            cards.Add((i, end, new OwnCard(isBilingual).Read(blocks[i..end], id) with { IsFaq = isFaq }));
            i = end - 1;
        }

        // Without a name on any card, the styles may be those of anybody.
        return ids.Count == 0 ? [] : cards.ToImmutable();
    }

    // A remark of a reader, or a picture, does not end a card.
    private static bool IsBeside(CaptureBlock block) => block is CaptureNote or CaptureDropped or CapturePicture;

    // The English of a card that faces it has the number of the Chinese one before it.
    private static bool IsTwin(ImmutableArray<CaptureBlock> blocks, int at)
    {
        int before = at - 1;
        while (before >= 0 && blocks[before].Look.Style != OwnStyles.Question)
            before--;
        return before >= 0 && NumberOf(blocks[before]) == NumberOf(blocks[at]) && !Characters.HasHan(TextOf(blocks[at])) && Characters.HasHan(TextOf(blocks[before]));
    }

    /// <summary>The number of a question, which Word counts or a tab parts from its text; null for none.</summary>
    public static string? NumberOf(CaptureBlock question) => question switch
    {
        CaptureItem item => item.Marker,
        _ when TextOf(question).Split('\t', 2) is [{ Length: > 0 } number, _] => number,
        _ => null,
    };

    private static string TextOf(CaptureBlock block) => block switch
    {
        CaptureParagraph paragraph => paragraph.Text,
        CaptureItem item => item.Text,
        _ => "",
    };

    // What candidates ask has a card without a name, and nothing but the answer in it.
    private static bool IsAnsweredOnly(ImmutableArray<CaptureBlock> blocks, int next)
    {
        while (next < blocks.Length && blocks[next].Look.Style == OwnStyles.Translation)
            next++;
        return next < blocks.Length && blocks[next] is CaptureParagraph { Look.Style: { } style } label
            && (OwnStyles.IsLabel(style) || OwnStyles.IsLabelled(style)) && OwnStyles.IsLabelOfAnswer(label.Text.Split('\t')[0]);
    }

    /// <summary>The field that a printed label names, in one language or in both.</summary>
    public static BankField? FieldOf(string label)
    {
        label = label.Trim();
        return BankFields.Of(label) ?? (OwnStyles.FirstLanguageOf(label) is var first && first.Length < label.Length ? BankFields.Of(first) : null);
    }
}

/// <summary>Takes one card apart. Used once.</summary>
internal sealed partial class OwnCard(bool isBilingual)
{
    private readonly List<LocalizedText> _prompt = [];
    private readonly List<QuestionOption> _options = [];
    private readonly Dictionary<BankField, List<Piece>> _parts = [];
    private readonly List<string> _about = [];
    private readonly List<LocalizedText> _notes = [];
    private readonly List<Piece> _rest = [];
    private double? _points;
    private bool _hasKey;
    private bool _isNote;
    private string? _reference;

    public QuestionPiece Read(ImmutableArray<CaptureBlock> card, string? id)
    {
        if (id is not null)
            _about.Add("编号" + id);
        string? number = OwnCards.NumberOf(card[0]);
        _prompt.Add(Pair(Words(card[0]).Split('\t', 2)[^1]));
        BankField? field = null;
        foreach (var block in card.Skip(1).Where(block => block is not CaptureBlank))
        {
            string style = block.Look.Style ?? "";
            if (block is CaptureNote remark)
                _notes.Add(new LocalizedText(remark.Text));
            if (block is CaptureNote or CaptureDropped or CapturePicture)
                continue;
            string text = Words(block);
            if (style == OwnStyles.Translation)
                _prompt.Add(new LocalizedText(null, text));
            else if (style == OwnStyles.Remark)
                Remark(text);
            else if (OwnStyles.IsChoice(style))
                Choices(block is CaptureItem { Marker: var marker } ? $"{marker} {text}" : text);
            else if (OwnStyles.IsLabel(style))
                field = FieldOf(text);
            else if (OwnStyles.IsLabelled(style) && text.Split('\t', 2) is [var label, var words] && block is CaptureParagraph labelled)
                Add(field = FieldOf(label), labelled with { Text = words });
            else
                Add(field, block);
        }

        return Question(number, card[0].At);
    }

    // English cards are labelled with short words that mean something else, or nothing, in banks of others. Only closed questions have a key.
    private BankField? FieldOf(string label)
    {
        // Of two languages the first is enough.
        label = OwnStyles.FirstLanguageOf(label.Trim());
        _hasKey |= label is "答案" or "Key";
        _isNote = label is "教师备注" or "Trainer";
        _reference = label is "配用素材" or "Material" ? label : null;
        return label switch
        {
            "Key" or "Sample" => BankField.Answer,
            "Aim" => BankField.Intent,
            "Points" => BankField.Outline,
            "Hints" => BankField.FollowUpHints,
            "Why" => BankField.Explanation,
            _ => OwnCards.FieldOf(label),
        };
    }

    private QuestionPiece Question(string? number, BlockOrigin at)
    {
        var prompt = _prompt.Skip(1).Aggregate(_prompt[0], (all, next) => all.En is null && next.Zh is null ? all with { En = next.En } : Bilingual.Join(all, next));
        var answer = new Answer(Whole(BankField.Answer), Each(BankField.Outline));
        ImmutableArray<QuestionOption> options = [.. _options];
        string? key = _hasKey && _parts.GetValueOrDefault(BankField.Answer) is { } stated ? OwnLanguages.OnLines(Plain(stated)).Split('\n')[0] : null;
        if (_hasKey || !options.IsEmpty)
            prompt = prompt with { Zh = Gap().Replace(prompt.Zh ?? "", "____") is { Length: > 0 } zh ? zh : null, En = prompt.En is null ? null : Gap().Replace(prompt.En, "____") };
        var (kind, correct) = key is null ? (null, null) : WrittenKey.Read(KindOf(options, key), options, new Answer(new LocalizedText(key), []));
        return new QuestionPiece(number, _points, prompt, correct is null ? answer : Answer.None, at)
        {
            Kind = correct is null ? null : kind,
            Options = options,
            Correct = correct ?? [],
            Explanation = Whole(BankField.Explanation),
            Intent = Whole(BankField.Intent),
            FollowUps = Each(BankField.FollowUps),
            FollowUpHints = Each(BankField.FollowUpHints),
            Frame = _parts.GetValueOrDefault(BankField.Frame) is { } frame ? Plain(frame).Split('（', '(')[0].Trim().ToLowerInvariant() : null,
            RedFlags = Each(BankField.RedFlags),
            Rubric = [.. _parts.GetValueOrDefault(BankField.Rubric) ?? []],
            Rest = [.. _rest],
            Asides = [.. _notes.Select(note => new NotePiece(note, at))],
            About = _about.Count == 0 ? [] : [new ParagraphPiece(new LocalizedText(string.Join('，', _about)), at)],
        };
    }

    private static string? KindOf(ImmutableArray<QuestionOption> options, string key) =>
        options.Any(option => char.IsAsciiDigit(option.Key[0])) ? ClosedKinds.Matching
        : key.Contains('→') ? ClosedKinds.Ordering
        : !options.IsEmpty ? null
        : KeyText.Read(key) is { IsVerdict: true } ? ClosedKinds.TrueFalse : ClosedKinds.FillIn;

    // A label that names no field stands before room to write in.
    private void Add(BankField? field, CaptureBlock block)
    {
        if (_isNote && Pair(Words(block)) is { } note)
            _notes.Add(note);
        // What the question goes with is printed by its title, which is no id.
        if (_reference is { } reference && Pair(Words(block)) is { } title)
            _rest.Add(new ParagraphPiece(title with { Zh = $"{reference}：{title.Zh}" }, block.At));
        if (field is not { } known || StructuredPieces.PieceOf(block) is not { } piece)
            return;
        if (!_parts.TryGetValue(known, out var pieces))
            _parts.Add(known, pieces = []);
        piece = piece switch
        {
            ItemPiece item => item with { Text = Pair(Words(block)), Depth = OwnStyles.DepthOf(block.Look.Style!) ?? item.Depth },
            ParagraphPiece paragraph => paragraph with { Text = Pair(Words(block)) },
            TablePiece table => Scores(table),
            _ => piece,
        };
        // The English of a paragraph stands below it.
        if (pieces.Count > 0 && piece is ParagraphPiece { Text: { Zh: null, En: { } english } } && pieces[^1] is ParagraphPiece { Text.En: null } above)
            pieces[^1] = above with { Text = above.Text with { En = english } };
        else
            pieces.Add(piece);
    }

    // The last column is for the score that somebody gives.
    private TablePiece Scores(TablePiece table)
    {
        int[] kept = [.. Enumerable.Range(0, table.Columns.Length).Where(column => column == 0 || table.Columns[column].ToString().Any(char.IsAsciiDigit))];
        return new TablePiece([.. kept.Select(column => table.Columns[column])], [.. table.Rows.Select(row => kept.Where(column => column < row.Length).Select(column => Pair(OwnLanguages.OnLines(row[column].ToString()))).ToImmutableArray())], table.At);
    }

    private void Remark(string text)
    {
        foreach (string part in text.Split('·', StringSplitOptions.TrimEntries))
        {
            if (Number().Match(part) is { Success: true } match)
            {
                string value = match.Groups["value"].Value;
                if (match.Groups["minutes"].Success)
                    _about.Add("用时" + value);
                else
                    _points = double.Parse(value, CultureInfo.InvariantCulture);
            }
            else if (LevelOf(part) is > 0 and var level)
            {
                _about.Add("难度" + level.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    private static int LevelOf(string words) =>
        words.StartsWith("基础题", StringComparison.Ordinal) || words == "entry" ? 1
        : words.StartsWith("核心题", StringComparison.Ordinal) || words == "core" ? 2
        : words.StartsWith("拔高题", StringComparison.Ordinal) || words == "stretch" ? 3 : 0;

    private void Choices(string text)
    {
        foreach (string line in Column().Split(text))
        {
            if (Option().Match(line.Trim()) is { Success: true } option)
                _options.Add(new QuestionOption(option.Groups["key"].Value, Pair(isBilingual ? OwnLanguages.OnLines(option.Groups["text"].Value) : option.Groups["text"].Value)));
        }
    }

    private LocalizedText? Whole(BankField field) => _parts.TryGetValue(field, out var pieces) ? Bilingual.JoinAll([.. pieces.Select(QuestionAnswer.TextOf)]) : null;

    private ImmutableArray<LocalizedText> Each(BankField field) => _parts.TryGetValue(field, out var pieces) ? [.. pieces.Select(QuestionAnswer.TextOf)] : [];

    private static string Plain(IEnumerable<Piece> pieces) => string.Join(' ', pieces.Select(piece => QuestionAnswer.TextOf(piece).ToString())).Trim();

    private static string Words(CaptureBlock block) => block switch
    {
        CaptureParagraph paragraph => paragraph.Text,
        CaptureItem item => item.Text,
        _ => "",
    };

    // A paragraph has one language, an item may have both on two lines.
    private LocalizedText Pair(string text)
    {
        text = text.Trim();
        if (!isBilingual)
            return new LocalizedText(text);
        return text.Split('\n') is [var first, var second]
            ? new LocalizedText(first.Trim(), second.Trim())
            : Characters.HasHan(text) ? new LocalizedText(text) : new LocalizedText(null, text);
    }

    // Short options stand side by side.
    [GeneratedRegex(@"\t+(?=(?:[☐□☑☒✓✔]\s*)?[A-Z][.．、])")]
    private static partial Regex Column();

    [GeneratedRegex(" {6,}")]
    private static partial Regex Gap();

    [GeneratedRegex(@"^(?<value>\d{1,3}(?:\.\d{1,2})?)\s*(?:(?<minutes>分钟|min)|分|points)")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:[☐□☑☒✓✔]\s*)?(?<key>[A-Z]|\d{1,2})[.．、]\s*(?<text>.+)$", RegexOptions.Singleline)]
    private static partial Regex Option();
}
