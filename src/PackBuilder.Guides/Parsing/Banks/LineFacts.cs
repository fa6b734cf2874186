using System.Collections.Immutable;
using PackBuilder.Guides.Parsing.Blocks;
using PackBuilder.Guides.Parsing.Lines;
using PackBuilder.Guides.Parsing.Plain;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>A line with everything that its words say about questions.</summary>
internal sealed record LineFacts(BankLine Line)
{
    // Below this, threads cost more than they save.
    private const int FewestForThreads = 2000;

    public NumberMark? Number { get; init; }

    /// <summary>At the start of the line, or after its number.</summary>
    public LabelMark? Label { get; init; }

    /// <summary>The text after the number.</summary>
    public string Body { get; init; } = "";

    public ImmutableArray<OptionText> Options { get; init; } = [];

    /// <summary>Of a question whose options stand above it, once for several: those options.</summary>
    public ImmutableArray<OptionText> Shared { get; init; } = [];

    /// <summary>One of the lines that hold such options.</summary>
    public bool IsShared { get; init; }

    /// <summary>Options start after other text on the line.</summary>
    public bool HasInnerOptions { get; init; }

    public double Ask { get; init; }

    /// <summary>A key in brackets: <c>（ B ）</c>.</summary>
    public bool HasStemKey { get; init; }

    /// <summary>The kind of question that it heads a section of.</summary>
    public string? Heads { get; init; }

    /// <summary>Somebody known speaks.</summary>
    public bool IsTurn { get; init; }

    /// <summary>The line is nothing but numbers and keys.</summary>
    public bool IsKeys { get; init; }

    /// <summary>It pairs the items above it: <c>答案：1-C 2-A 3-B</c>, the key of one question and not of three.</summary>
    public bool IsPairKey { get; init; }

    /// <summary>It heads what follows, by its level or by a numbering that headings alone have.</summary>
    public bool IsOutline { get; init; }

    public bool IsAnswer => Label is { } label && BankFields.Answers(label.Field) && (Number is null || Line.Marker.Length > 0 || Label.IsStrong);

    /// <summary>It tells the right option, by a mark on one or in what explains it.</summary>
    public bool TellsKey => Options.Any(option => option.IsMarked) && !(Options.Length > 1 && Options.All(option => option.IsMarked))
        || Label is { IsStrong: true, Field: BankField.Explanation or BankField.Remark, Rest: var rest } && ClosedAnswer.ChosenIn(rest) is not null;

    public bool StartsOptions => Options is [{ Key: 'A' }, ..] || HasInnerOptions;

    public static ImmutableArray<LineFacts> Of(ImmutableArray<BankLine> lines)
    {
        // What the words of a line say depends on no other line.
        var facts = lines.Length < FewestForThreads ? lines.Select(Of).ToArray() : lines.AsParallel().AsOrdered().Select(Of).ToArray();
        LineContext.Apply(facts);
        return [.. facts];
    }

    private static LineFacts Of(BankLine line)
    {
        if (!line.HasText)
            return new LineFacts(line) { IsOutline = line.Kind == LineKind.Apart };
        string moved = LeadingMarks.MoveAfterNumber(line.Text);
        if (!ReferenceEquals(moved, line.Text))
            line = line with { Text = moved };
        return Of(line, NumberMark.Read(line));
    }

    /// <summary>A line whose number is known.</summary>
    public static LineFacts Of(BankLine line, NumberMark? number)
    {
        string text = line.Text;
        string body = Stars.Balance(text[(number?.Length ?? 0)..].Trim());
        // The word before a number that was learned labels nothing.
        var label = (number is { Family: "learned" } ? null : LabelMark.Read(text)) ?? (number is not null && body.Length > 0 ? LabelMark.Read(body) : null);
        var options = number is null ? OptionMarks.Read(text) : [];
        // An option may start with the word for a kind: （D）选择图片.
        bool isOption = options.Length > 0 && !(options is [{ Text: [.., '题'] } only] && QuestionTypes.Of(only.Text) is not null);
        string? heads = isOption ? null : label is null || label.Rest.Length == 0 || label.Field == BankField.Question && label.Rest[0] is '（' or '(' && label.Rest[^1] is '）' or ')' ? QuestionTypes.OfHeading(Stars.Unwrap(text)) : null;
        return new LineFacts(line)
        {
            Number = number,
            Label = label,
            Body = body,
            Options = options,
            HasInnerOptions = options.IsEmpty && !(label is not null && BankFields.Answers(label.Field) && KeyText.Read(label.Rest) is not null) && OptionMarks.Inside(body) is not null,
            Ask = label is null || label.Field is BankField.Question or BankField.Zh or BankField.En ? Asking.Of(label?.Rest is { Length: > 0 } rest ? rest : body) : 0,
            HasStemKey = StemKey.Find(body) is not null || number is not null && StemKey.AtEnd(body) is not null,
            Heads = heads,
            IsTurn = label is null && text.Length < 400 && SpokenTurns.IsTurn(text),
            IsKeys = KeyEntries.Line(text) is { Length: > 1 },
            IsOutline = line.Kind == LineKind.Heading || heads is not null || IsOutlineLine(text),
        };
    }

    private static bool IsOutlineLine(string text)
    {
        text = Stars.Unwrap(text);
        return text.Length <= 60 && !"。；;，,、：:？?！!".Contains(text[^1]) && !HeadingStyles.IsAmbiguous(HeadingStyles.Of(text));
    }
}
