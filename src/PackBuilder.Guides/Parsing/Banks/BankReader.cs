using System.Collections.Immutable;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Lines;
using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>
/// Finds the questions of a document, whatever its format: tables first, then the way of reading that explains most of its lines; what
/// that leaves is read again as long as answers or options are left over.
/// </summary>
internal sealed class BankReader
{
    // Parts of a document that are written in different ways; more of them would be noise.
    private const int MostReadings = 6;

    // Below the title.
    private const int HeadingLevel = 2;

    private readonly ImmutableArray<CaptureBlock> _blocks;
    private readonly ImmutableArray<LineFacts> _facts;
    private readonly bool[] _taken;

    // Taken, or read and left to the rules of articles.
    private readonly bool[] _done;
    private readonly string?[] _kinds;
    private readonly SortedDictionary<int, ImmutableArray<Piece>> _pieces = [];
    private readonly SortedDictionary<int, Segment> _ranges = [];
    private readonly List<BankReading> _readings = [];
    private readonly HashSet<int> _asides = [];
    private readonly HashSet<FarAnswer> _joined = new(ReferenceEqualityComparer.Instance);
    private readonly AnswerFile? _answers;
    private AnswerZones _zones = AnswerZones.None;

    private BankReader(ImmutableArray<CaptureBlock> blocks, ImmutableArray<CaptureBlock> answers)
    {
        _blocks = blocks;
        _facts = LineFacts.Of(LineStream.Read(blocks));
        _taken = new bool[_facts.Length];
        _done = new bool[_facts.Length];
        _kinds = SectionKinds.Of(_facts);
        _answers = answers.IsEmpty ? null : AnswerFile.Read(answers, _facts.Length);
    }

    /// <param name="answers">Of a second file, which holds the answers; empty where there is none.</param>
    public static BankResult Read(ImmutableArray<CaptureBlock> blocks, ImmutableArray<CaptureBlock> answers = default)
    {
        var reader = new BankReader(blocks, answers.IsDefault ? [] : answers);
        if (!reader.ReadOwnCards())
        {
            reader.ReadTables();
            reader.ReadCards();
            reader.LeaveShared();
            reader.ReadLines();
            reader.JoinRows();
            reader.JoinRepeated();
            reader.ReadMaterials();
            reader.ReadHeadings();
        }

        return new BankResult(reader._facts, [.. reader._taken], [.. reader._done], reader._pieces.ToImmutableSortedDictionary(), [.. reader._readings])
        {
            Asides = [.. reader._asides],
            Unjoined = reader.Unjoined(),
            UnjoinedElsewhere = reader.UnjoinedElsewhere(),
            HasAnswersElsewhere = reader._answers is { } file && (!file.Zone.Entries.IsEmpty || !file.Questions.IsEmpty),
            Ranges = reader._ranges.ToImmutableSortedDictionary(),
            RefusedRanges = [.. Enumerable.Range(0, reader._facts.Length).Where(i => KeyEntries.IsRange(reader._facts[i].Line.Text) && KeyEntries.Line(reader._facts[i].Line.Text) is null)],
        };
    }

    // What this program wrote needs no recognising, and has no other questions.
    private bool ReadOwnCards()
    {
        var cards = OwnCards.Find(_blocks);
        if (cards.IsEmpty)
            return false;
        Array.Fill(_done, true);
        int line = 0;
        foreach (var (start, end, question) in cards)
        {
            while (line < _facts.Length && _facts[line].Line.Block < start)
                line++;
            int first = line;
            while (line < _facts.Length && _facts[line].Line.Block < end)
                _taken[line++] = true;
            _pieces[first] = [question];
            _ranges[first] = new Segment(first, line);
        }

        return true;
    }

    private void ReadTables()
    {
        for (int i = 0; i < _facts.Length; i++)
        {
            if (_facts[i].Line.Kind != LineKind.Whole || _blocks[_facts[i].Line.Block] is not CaptureTable table || QuestionTables.Read(table, _kinds[i]) is not { } questions)
                continue;
            _taken[i] = true;
            _done[i] = true;
            _pieces[i] = [.. questions];
        }
    }

    // Lines with tabs between their cells are rows of a table that lost its lines.
    private void ReadCards()
    {
        for (int i = 0; i < _facts.Length; i++)
        {
            int end = TabRows.EndOf(_blocks, _facts, i);
            if (end - i < TabRows.Fewest)
                continue;
            if (QuestionTables.Read(TabRows.Table(_blocks, _facts, i, end), _kinds[i]) is { } questions)
            {
                Array.Fill(_taken, true, i, end - i);
                Array.Fill(_done, true, i, end - i);
                _pieces[i] = [.. questions];
            }

            i = end - 1;
        }
    }

    // Options that each of their questions has.
    private void LeaveShared()
    {
        for (int i = 0; i < _facts.Length; i++)
        {
            if (!_facts[i].IsShared)
                continue;
            _taken[i] = true;
            _done[i] = true;
            _pieces.TryAdd(i, []);
        }
    }

    private void ReadMaterials()
    {
        foreach (var material in Materials.Find(_facts, _taken, _pieces))
        {
            Array.Fill(_taken, true, material.Start, material.End - material.Start);
            _pieces[material.Start] = [material.Piece];
            foreach (int question in material.Questions)
                _pieces[question] = [.. _pieces[question].Select(piece => piece is QuestionPiece one ? one with { Material = material.Piece.Id } : piece)];
        }
    }

    // In a format that has headings, a paragraph that heads questions is one by its words alone. Plain text is read so anyway.
    private void ReadHeadings()
    {
        for (int i = 0; i + 1 < _facts.Length; i++)
        {
            bool isParagraph = _facts[i].Line is { Kind: LineKind.Line, StartsBlock: true, HasText: true } line && _blocks[line.Block] is CaptureParagraph;
            if (!isParagraph || _taken[i] || !_facts[i].IsOutline || !_pieces.TryGetValue(i + 1, out var below) || below is not [QuestionPiece or MaterialPiece, ..])
                continue;
            _taken[i] = true;
            _done[i] = true;
            _pieces[i] = [new HeadingPiece(HeadingLevel, Bilingual.Read(Stars.Unwrap(_facts[i].Line.Text)), CaptureAttributes.None, _facts[i].Line.At)];
        }
    }

    private void ReadLines()
    {
        var counts = new Counts(_facts);
        _zones = ZoneFinder.Find(_facts);
        if (_answers is { Zone: { Entries.IsEmpty: false } elsewhere })
            _zones = new AnswerZones(_zones.All.Add(elsewhere));
        if (_answers is { Questions.IsEmpty: false } repeated)
            _zones = _zones with { Asked = [.. repeated.Questions.Select(QuestionPieces.LettersOf)] };
        for (int i = 0; i < MostReadings; i++)
        {
            if (i > 0 && !IsEvidenceLeft() || ReadingChooser.Choose(_facts, counts, _done, Open()) is not { } reading)
                return;
            Take(reading);
            _readings.Add(reading);
        }
    }

    private bool IsEvidenceLeft()
    {
        for (int i = 0; i < _facts.Length; i++)
        {
            if (!_done[i] && (_facts[i].IsAnswer || _facts[i].StartsOptions || _facts[i].Line.IsSaidToAsk))
                return true;
        }

        return false;
    }

    private void Take(BankReading reading)
    {
        var far = FarAnswers(reading);
        var strays = new Strays(_facts, reading.Segments);
        bool isFaq = FrequentQuestions.Are(_facts, reading.Segments);
        var drafts = new List<(Segment Segment, IReadOnlyList<LineFacts> Lines, QuestionDraft Draft)>();
        for (int i = 0; i < reading.Segments.Length; i++)
        {
            var segment = SegmentEnds.Cut(_facts, reading.Segments, i, far.ContainsKey(i));
            int end = strays.EndOf(segment, segment.Start + (far.ContainsKey(i) ? 1 : 2));
            for (int stray = end; stray < segment.End; stray++)
                Set(stray, new ParagraphPiece(_facts[stray].Line.Text, _facts[stray].Line.At));
            segment = segment with { End = end };
            var lines = Enumerable.Range(segment.Start, segment.End - segment.Start).Select(line => _facts[line]).ToList();
            Array.Fill(_done, true, segment.Start, segment.End - segment.Start);
            if (!isFaq || lines[0].Line.IsSaidToAsk || !FrequentQuestions.AreWritten(lines))
                drafts.Add((segment, lines, QuestionSorting.Sort(lines, far.GetValueOrDefault(i)?.Lines ?? [])));
        }

        SharedSigns.Drop([.. drafts.Select(entry => entry.Draft)]);
        SiblingKinds.Settle([.. drafts.Select(entry => (entry.Draft, _kinds[entry.Segment.Start]))]);
        foreach (var (segment, lines, draft) in drafts)
        {
            ImmutableArray<Piece> rest = [.. draft.Blocks.Distinct().Select(block => StructuredPieces.PieceOf(_blocks[block])).OfType<Piece>()];
            var question = QuestionTaking.Take(draft, _kinds[segment.Start], lines[0].Line.At, rest);
            question = WithAsides(question, segment, draft.AnswerFrom ?? int.MaxValue);
            _pieces[segment.Start] = [question with { IsFaq = isFaq && !lines[0].Line.IsSaidToAsk && FrequentQuestions.IsOne(lines, draft) }];
            Array.Fill(_taken, true, segment.Start, segment.End - segment.Start);
            _ranges[segment.Start] = segment;
        }
    }

    // Text between questions, which no rule of articles may take for a heading.
    private void Set(int line, ParagraphPiece text)
    {
        // A rule parts questions that are parted anyway.
        _pieces[line] = text.Text.ToString().Any(char.IsLetterOrDigit) ? [text] : [];
        _taken[line] = true;
        _done[line] = true;
    }

    // Lines are all that questions are found by; what stands beside them belongs to the one that they are in.
    private QuestionPiece WithAsides(QuestionPiece question, Segment segment, int answerFrom)
    {
        int first = _facts[segment.Start].Line.Block, end = segment.End < _facts.Length ? _facts[segment.End].Line.Block : _blocks.Length;
        var asides = Enumerable.Range(first, end - first).Where(block => _blocks[block] is CapturePicture or CaptureNote).ToList();
        _asides.UnionWith(asides);
        return asides.Count == 0 ? question : question with
        {
            Asides = [.. asides.Select(block => (AsidePiece)StructuredPieces.PieceOf(_blocks[block])!)],
            AsidesOfPrompt = asides.Count(block => block < answerFrom),
        };
    }

    private bool IsAnswered(Segment segment)
    {
        bool answered = _facts[segment.Start].HasStemKey;
        for (int i = segment.Start; i < segment.End && !answered; i++)
            answered = _facts[i].IsAnswer && (_facts[i].Label!.Rest.Length > 0 || i + 1 < segment.End);
        return answered;
    }

    private Dictionary<int, FarAnswer> FarAnswers(BankReading reading)
    {
        var answers = new Dictionary<int, FarAnswer>();
        int from = 0;
        foreach (var zone in reading.Zones.All)
        {
            var questions = ImmutableArray.CreateBuilder<NumberedQuestion>();
            int index = from;
            // Where no question has a number, they count as they stand.
            bool areNumbered = reading.Segments.Any(segment => _facts[segment.Start].Number is { Number: > 0 });
            for (; index < reading.Segments.Length && reading.Segments[index].Start < zone.Start; index++)
            {
                int number = areNumbered ? _facts[reading.Segments[index].Start].Number?.Number ?? 0 : index - from + 1;
                if (number > 0)
                    questions.Add(new NumberedQuestion(index, _kinds[reading.Segments[index].Start], number, !IsAnswered(reading.Segments[index])));
            }

            if (questions.Count == 0)
                continue;
            var pairs = ZoneMatching.Match(questions.ToImmutable(), zone.Entries).ToList();
            if (pairs.Count == 0)
                continue;
            foreach (var (question, answer) in pairs)
                answers.TryAdd(question, answer);
            _joined.UnionWith(pairs.Select(pair => pair.Answer));
            from = index;
            Use(zone);
        }

        return answers;
    }

    private void Use(AnswerZone zone)
    {
        if (zone.Start == _facts.Length)
            return;
        Array.Fill(_taken, true, zone.Start, zone.End - zone.Start);
        Array.Fill(_done, true, zone.Start, zone.End - zone.Start);
        _pieces.TryAdd(zone.Start, []);
    }

    // An answer that found its question answers no other one.
    private AnswerZones Open() =>
        _zones with { All = [.. _zones.All.Select(zone => zone with { Entries = zone.Entries.RemoveAll(_joined.Contains) }).Where(zone => !zone.Entries.IsEmpty)] };

    // The answers to the rows of a table may stand below it, on another sheet, or in another file.
    private void JoinRows()
    {
        foreach (var zone in Open().All)
        {
            var places = _pieces.Where(entry => entry.Key < zone.Start && !_ranges.ContainsKey(entry.Key))
                .SelectMany(entry => entry.Value.Select((piece, i) => (Line: entry.Key, Index: i, Question: piece as QuestionPiece)))
                .Where(place => place.Question is { } question && !QuestionPieces.IsAnswered(question)).ToList();
            var pairs = places.Count == 0 ? [] : ZoneMatching.Match(QuestionPieces.Numbered([.. places.Select(place => place.Question!)]), zone.Entries).ToList();
            foreach (var (question, answer) in pairs)
            {
                var (line, index, row) = places[question];
                _pieces[line] = _pieces[line].SetItem(index, QuestionPieces.Answer(row!, answer));
                _joined.Add(answer);
            }

            if (pairs.Count > 0)
                Use(zone);
        }
    }

    // A second file that repeats the questions answers them by their words.
    private void JoinRepeated()
    {
        if (_answers is not { Questions.IsEmpty: false } file)
            return;
        var known = file.Questions.GroupBy(QuestionPieces.LettersOf).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        foreach (int line in _pieces.Keys.ToList())
        {
            _pieces[line] = [.. _pieces[line].Select(piece => piece is QuestionPiece question && !QuestionPieces.IsAnswered(question) && known.GetValueOrDefault(QuestionPieces.LettersOf(question)) is { } answered
                ? QuestionPieces.Answer(question, answered) : piece)];
        }
    }

    // A block that no question has anything of is none.
    private ImmutableArray<(int Line, ImmutableArray<int> Numbers)> Unjoined() =>
    [
        .. _zones.All.Where(zone => zone.Start < _facts.Length && zone.Entries.Any(_joined.Contains))
            .Select(zone => (zone.Start, Numbers: zone.Entries.Where(entry => !_joined.Contains(entry)).Select(entry => entry.Number).ToImmutableArray()))
            .Where(block => !block.Numbers.IsEmpty),
    ];

    private ImmutableArray<(BlockOrigin At, string Name)> UnjoinedElsewhere()
    {
        if (_answers is null)
            return [];
        var asked = _pieces.Values.SelectMany(pieces => pieces.OfType<QuestionPiece>()).Select(QuestionPieces.LettersOf).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. _answers.Zone.Entries.Where(entry => !_joined.Contains(entry)).Select(entry => (entry.Lines[0].Line.At, entry.Number.ToString(System.Globalization.CultureInfo.InvariantCulture))),
            .. _answers.Questions.Where(question => !asked.Contains(QuestionPieces.LettersOf(question))).Select(question => (question.At, question.Number ?? question.Prompt.ToString().Split('\n')[0])),
        ];
    }
}
