using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Parsing.Lines;
using PackBuilder.Guides.Parsing.Pieces;
using PackBuilder.Guides.Parsing.Words;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>Sorts the lines of one question into its fields: a label opens a field, what has none goes on with the one before it.</summary>
internal sealed partial class QuestionSorting
{
    private const int LongestFill = 40;

    private readonly QuestionDraft _draft = new();
    private BankField _field = BankField.Question;
    private bool _hasAnswerLabel;
    private bool _optionsAreItems;

    /// <param name="far">Answer, key and explanation that stand apart.</param>
    public static QuestionDraft Sort(IReadOnlyList<LineFacts> lines, IReadOnlyList<LineFacts> far)
    {
        var sorting = new QuestionSorting { _hasAnswerLabel = lines.Skip(1).Any(line => line.IsAnswer) };
        sorting.Open(lines, far.Count > 0);
        foreach (var line in far)
            sorting.Far(line);
        if (sorting._draft.Options.Count == 0)
            sorting._draft.Options.AddRange(lines[0].Shared);
        return sorting._draft;
    }

    private void Open(IReadOnlyList<LineFacts> lines, bool isAnsweredElsewhere)
    {
        var first = lines[0];
        _draft.Number = first.Number is { Written.Length: > 0 } number ? number.Written : null;
        string body = first.Label is { Field: BankField.Question or BankField.Zh or BankField.En } label ? label.Rest : first.Body;
        if (first.Label is { Field: BankField.En })
            _draft.PromptEnglish = body;
        else
            Ask(body);
        int unmarked = _hasAnswerLabel || isAnsweredElsewhere || lines.Any(line => line.StartsOptions) ? int.MaxValue : PromptLines(lines);
        // What is asked below an item of a list of questions, and nothing else, goes on with its subject.
        if (first.Line.Depth >= 0 && lines.Count > 1 && lines.Skip(1).All(line => line.Line.Depth > first.Line.Depth && line.Ask >= 1 && line.Label is null))
            (_field, unmarked) = (BankField.FollowUps, int.MaxValue);
        for (int i = 1; i < lines.Count; i++)
        {
            if (i >= unmarked && _field == BankField.Question && lines[i].Label is null)
                OpenAnswer(BankField.Answer, "");
            Add(lines[i]);
            if (_field is not (BankField.Question or BankField.Options))
                _draft.AnswerFrom ??= lines[i].Line.Block;
        }
    }

    // Where nothing marks the answer, the prompt is the first line, or goes up to the next line that asks.
    private static int PromptLines(IReadOnlyList<LineFacts> lines)
    {
        if (lines[0].Body.Length == 0)
            return 2;
        if (lines[0].Ask < 0.6)
        {
            for (int i = 1; i < Math.Min(4, lines.Count - 1); i++)
            {
                if (lines[i].Ask >= 1 && lines[i].Body.Length > 0 && lines[i].Body.TrimEnd('”', ' ')[^1] is '？' or '?')
                    return i + 1;
            }
        }

        return 1;
    }

    private void Ask(string text)
    {
        text = Stars.Balance(text.Trim());
        if (text.Length == 0)
            return;
        if (OptionMarks.Inside(text) is var (start, options) && (Asking.HasBlank(text) || options.Length > 2 || options[0].Text.Length < 40) && !text[..start].TrimEnd().EndsWith('如'))
        {
            AddPrompt(text[..start]);
            AddOptions(options);
            return;
        }

        AddPrompt(text);
    }

    private void AddPrompt(string text)
    {
        text = Stars.Balance(text.Trim());
        while (text.Length > 0)
        {
            if (Points().Match(text) is { Success: true } points && (points.Index == 0 || points.Index + points.Length == text.Length))
            {
                _draft.Points ??= double.Parse(points.Groups["p"].Value, CultureInfo.InvariantCulture);
                text = text.Remove(points.Index, points.Length).Trim();
            }
            else if (QuestionTypes.OfStem(text) is var (kind, stem) && stem.Length > 0)
            {
                _draft.Kind ??= kind;
                text = stem;
            }
            else if (LabelMark.Read(text) is { Field: BankField.Question, IsStrong: true, Rest: { Length: > 0 } rest })
            {
                text = rest;
            }
            else
            {
                break;
            }
        }

        if (StemKey.Find(text) is var (key, bare) && _draft.Key is null)
        {
            _draft.SetKey(key, text);
            text = bare;
        }

        if (text.Length > 0)
            _draft.Prompt.Add(text);
    }

    private void Add(LineFacts fact)
    {
        if (fact.Line.Kind == LineKind.Code)
        {
            AddCode(fact);
            return;
        }

        if (!fact.Line.HasText)
        {
            _draft.Blocks.Add(fact.Line.Block);
            return;
        }

        if (fact.Label is { } label && (fact.Number is null || label.IsStrong) && TakeLabel(label, fact))
            return;
        if (TakesOptions(fact))
        {
            AddOptions(fact.Options);
            _optionsAreItems = fact.Line.Kind == LineKind.Item;
            return;
        }

        Continue(fact, fact.Line.Text);
    }

    // Where it stands, and nothing in it asks, labels or chooses.
    private void AddCode(LineFacts fact)
    {
        if (_field == BankField.Question || _field == BankField.Options && _draft.Options.Count == 0)
            _draft.Prompt.Add(fact.Line.Text);
        else if (_field == BankField.Options)
            _draft.Options[^1] = _draft.Options[^1] with { Text = $"{_draft.Options[^1].Text} {fact.Line.Text}" };
        else
            Continue(fact, fact.Line.Text);
    }

    private bool TakesOptions(LineFacts fact) =>
        !fact.Options.IsEmpty && _field is BankField.Question or BankField.Options
        && fact.Options[0].Key == 'A' + _draft.Options.Count && (fact.Options[0].Key != 'A' || _draft.Options.Count == 0);

    private void AddOptions(ImmutableArray<OptionText> options)
    {
        _draft.Options.AddRange(options);
        _field = BankField.Options;
    }

    private bool TakeLabel(LabelMark label, LineFacts fact)
    {
        switch (label.Field)
        {
            case BankField.Question or BankField.Zh when _field == BankField.Question:
                Ask(label.Rest);
                return true;
            case BankField.En when _field == BankField.Question && !HasAnswer:
                _draft.PromptEnglish = label.Rest;
                return true;
            case BankField.En or BankField.AnswerEn when HasAnswer || label.Field == BankField.AnswerEn:
                OpenAnswer(BankField.AnswerEn, label.Name);
                break;
            case BankField.Zh or BankField.AnswerZh when HasAnswer || label.Field == BankField.AnswerZh:
                OpenAnswer(BankField.AnswerZh, label.Name);
                break;
            case BankField.Answer or BankField.Outline or BankField.Thinking or BankField.Hint:
                OpenAnswer(label.Field, label.Name);
                break;
            case BankField.Remark when _draft.Options.Count == 0 && _draft.Key is null && !IsKeyed():
                return false;
            // 考点：… names a subject, or says in a sentence why the key is right.
            case BankField.Intent when Subject().IsMatch(label.Name) && Reason().IsMatch(label.Rest) && (_draft.Options.Count > 0 || _draft.Key is not null || IsKeyed()):
                _field = BankField.Explanation;
                break;
            case BankField.Explanation or BankField.Remark or BankField.Intent or BankField.FollowUps or BankField.FollowUpHints or BankField.RedFlags or BankField.Frame or BankField.Rubric or BankField.About:
                _field = label.Field;
                break;
            case BankField.Kind when label.IsStrong && QuestionTypes.Of(label.Rest) is { } kind:
                _draft.Kind = kind;
                return true;
            case BankField.Points when label.IsStrong && Figure().Match(label.Rest) is { Success: true } points:
                _draft.Points = double.Parse(points.Groups["p"].Value, CultureInfo.InvariantCulture);
                return true;
            case BankField.Difficulty when label.IsStrong && label.Rest.Length < 12:
                _draft.Difficulty = label.Rest;
                return true;
            case BankField.Options when label.Rest.Length == 0 || OptionMarks.Read(label.Rest).Length > 0:
                AddOptions(OptionMarks.Read(label.Rest));
                return true;
            default:
                return false;
        }

        if (label.Rest.Length > 0)
            Continue(fact, label.Rest);
        return true;
    }

    private bool HasAnswer => _draft.Answers.Count > 0;

    // What has a key, or a word for a gap, is explained; an open answer may give reasons itself.
    private bool IsKeyed() => _draft.Answers.SelectMany(part => part.Lines).FirstOrDefault() is { } line
        && (KeyText.Read(line.Text) is { IsWhole: true } || line.Text.Length <= LongestFill && _draft.Prompt.Any(Asking.HasBlank));

    private void OpenAnswer(BankField field, string name)
    {
        _draft.Answers.Add(new AnswerPart(field, name));
        _field = BankField.Answer;
    }

    private void Continue(LineFacts fact, string text)
    {
        switch (_field)
        {
            case BankField.Question:
                Ask(text);
                break;
            // A paragraph after a list of options is none of its items.
            case BankField.Options when _optionsAreItems && fact.Line is { Kind: LineKind.Line or LineKind.Quote, StartsBlock: true }:
                _field = BankField.Explanation;
                _draft.Explanation.Add(text);
                break;
            // A sign after the options sets off what is remarked about them.
            case BankField.Options when _draft.Options.Count > 1 && fact.Options.IsEmpty && Remark().Match(text) is { Success: true } sign:
                _field = BankField.Explanation;
                _draft.Explanation.Add(text[sign.Length..]);
                break;
            case BankField.Options when _draft.Options.Count > 0:
                _draft.Options[^1] = _draft.Options[^1] with { Text = Joined(_draft.Options[^1].Text, text) };
                break;
            case BankField.Options:
                AddPrompt(text);
                break;
            case BankField.Explanation:
                _draft.Explanation.Add(text);
                break;
            case BankField.Remark:
                _draft.Remarks.Add(text);
                break;
            case BankField.Intent:
                _draft.Intent.Add(Bare(text));
                break;
            case BankField.FollowUps:
                _draft.FollowUps.Add(Bare(text));
                break;
            case BankField.FollowUpHints:
                _draft.FollowUpHints.Add(Bare(text));
                break;
            case BankField.RedFlags:
                _draft.RedFlags.Add(Bare(text));
                break;
            case BankField.Frame:
                _draft.Frame.Add(text);
                break;
            case BankField.Rubric:
                _draft.Rubric.Add(PieceOf(fact, text));
                break;
            case BankField.About:
                _draft.About.Add(PieceOf(fact, text));
                break;
            default:
                if (_draft.Answers.Count == 0)
                    OpenAnswer(BankField.Answer, "");
                _draft.Answers[^1].Lines.Add(new AnswerLine(Marker(fact), text, fact.Line));
                break;
        }
    }

    private void Far(LineFacts fact)
    {
        if (fact.Label is { } label && TakeLabel(label, fact))
            return;
        if (_field is BankField.Question or BankField.Options)
            OpenAnswer(BankField.Answer, "");
        Continue(fact, fact.Number is { Length: > 0 } ? fact.Line.Text : fact.Body.Length > 0 ? fact.Body : fact.Line.Text);
    }

    private static Piece PieceOf(LineFacts fact, string text) => fact.Number is { } number && text == fact.Line.Text
        ? new ItemPiece(0, true, text[number.Length..].Trim(), null, fact.Line.At)
        : fact.Line.Marker == "-" ? new ItemPiece(0, false, text, null, fact.Line.At)
        : Plain.ItemMarker.Read(text) is { Text.Length: > 0 } item ? new ItemPiece(0, item.Ordered, item.Text, null, fact.Line.At)
        : new ParagraphPiece(text, fact.Line.At);

    private static string Bare(string text) => Plain.ItemMarker.Read(text) is { Text.Length: > 0 } item ? item.Text.Trim() : text;

    private static string Marker(LineFacts fact) => fact.Line.Marker == "#" ? "-" : fact.Line.Marker;

    /// <summary>A remark without the sign that sets it off.</summary>
    public static string WithoutSign(string text) => Remark().Match(text) is { Success: true } sign ? text[sign.Length..] : text;

    private static string Joined(string before, string after)
    {
        var text = new System.Text.StringBuilder(before);
        Bilingual.AppendLine(text, after);
        return text.ToString();
    }

    [GeneratedRegex(@"[（(\[【]\s*(?:本题|本小题|每题|共|计|满分)?\s*(?<p>\d{1,3}(?:\.\d)?)\s*(?:分|points?|marks?|pts?)\s*[）)\]】][\s：:]*")]
    private static partial Regex Points();

    [GeneratedRegex(@"^(?:[※☞►▶➤]|[＊*](?![＊*]))[\s\u3000]*(?=\S)")]
    private static partial Regex Remark();

    [GeneratedRegex("^(?:考点|知识点)$")]
    private static partial Regex Subject();

    [GeneratedRegex(@"^(?!(?:本题)?(?:考查|考察|测查|检验|了解|掌握|理解|熟悉))[^。！]{6,}[。！]")]
    private static partial Regex Reason();

    [GeneratedRegex(@"^\s*(?<p>\d{1,3}(?:\.\d)?)\s*分?\s*$")]
    private static partial Regex Figure();
}
