using PackBuilder.Guides.Restoration.Chinese;

namespace PackBuilder.Guides.Restoration.Damage;

/// <summary>
/// All ways to read one token. In step, a place where a byte may have been lost can open a shift; in a shift every character
/// gives its bytes to the character before and the one after.
/// </summary>
internal sealed class ShiftMoves(LanguageModel model, IReadOnlySet<char> annotated)
{
    // All in nats, tuned on undamaged sentences put through the damage: dear enough that sound text is never repaired.
    private const double OpenShift = 4;
    private const double RareLead = 1;
    private const double StayShifted = 0.05;
    private const double WidenMark = 1;
    private const double WidenQuestion = 1.5;
    private const double LoseTrail = 1;
    private const double LoseBracket = 1.5;
    private const double StrayEuro = 9;

    private readonly CodePagePairs _pairs = CodePagePairs.Default;
    private readonly AnnotatedCandidates _candidates = new(model, annotated);
    private readonly ShiftExtension _extension = new(model);

    public long Work => _extension.Count;

    public void From(ShiftHypothesis source, ShiftPlace place, ShiftLayer next, ShiftLayer afterNext)
    {
        if (place.Token.Kind == DamageTokenKind.Annotation)
            next.Add(source with { Last = new ShiftStep(source.Last, StepKind.Annotation, place.Token, null, "") });
        else if (source.IsAligned)
            InStep(source, place, next, afterNext);
        else
            Shifted(source, place, next);
    }

    private void InStep(ShiftHypothesis source, ShiftPlace place, ShiftLayer next, ShiftLayer afterNext)
    {
        var token = place.Token;
        if (token.Kind == DamageTokenKind.LostAnnotation)
        {
            next.Add(_extension.Extend(source, StepKind.Plain, token, $"?{token.Reading})", 0, -1, -1));
            if (source.LastByte >= 0)
                OpenByAnnotation(source, token, next);
            return;
        }

        next.Add(_extension.Extend(source, StepKind.Plain, token, token.Character.ToString(), token.Kind == DamageTokenKind.Euro ? StrayEuro : 0,
            -1, token.Kind == DamageTokenKind.Pair ? token.Trail : -1));
        if (token.Character == '?' && place.Next is { Kind: DamageTokenKind.Ascii, Character: '!' or '?' or ',' or ';' or ':' or '.' } mark)
            OpenByLostLead(source, token, mark, afterNext);
    }

    // ?? was 。？ or the like: the second byte A3 of a lost character, and a full-width mark one byte off.
    private void OpenByLostLead(ShiftHypothesis source, DamageToken token, DamageToken mark, ShiftLayer afterNext)
    {
        for (int lead = 0x81; lead <= 0xFE; lead++)
        {
            if (_pairs.Decode(lead, 0xA3) is { } c && !Characters.IsPrivateUse(c))
            {
                double cost = OpenShift + (lead == 0xA1 ? 0 : RareLead);
                afterNext.Add(_extension.Extend(source, StepKind.LostLead, token, c.ToString(), cost, mark.Character + 0x80, 0xA3, mark, true));
            }
        }
    }

    private void OpenByAnnotation(ShiftHypothesis source, DamageToken token, ShiftLayer next)
    {
        var candidates = _candidates.Of(source.LastByte, token.Reading);
        foreach (var (trail, cost) in candidates.Choices)
            next.Add(_extension.Extend(source, StepKind.OpenedByAnnotation, token, "", OpenShift + cost, trail, trail, isGuess: candidates.IsGuess));
    }

    private void Shifted(ShiftHypothesis source, ShiftPlace place, ShiftLayer next)
    {
        var token = place.Token;
        switch (token.Kind)
        {
            case DamageTokenKind.Pair when _pairs.Decode(source.Pending, token.Lead) is { } c:
                if (token.Trail >= 0x80)
                    next.Add(_extension.Extend(source, StepKind.Shifted, token, c.ToString(), StayShifted, token.Trail, token.Trail));
                else
                    next.Add(_extension.Extend(source, StepKind.Shifted, token, $"{c}{(char)token.Trail}", StayShifted, -1, -1));
                break;
            case DamageTokenKind.Euro when _pairs.Decode(source.Pending, 0x80) is { } c:
                next.Add(_extension.Extend(source, StepKind.Shifted, token, c.ToString(), StayShifted, -1, 0x80));
                break;
            case DamageTokenKind.Ascii:
                ShiftedAscii(source, place, next);
                break;
            case DamageTokenKind.LostAnnotation:
                var candidates = _candidates.Of(source.Pending, token.Reading);
                foreach (var (trail, cost) in candidates.Choices)
                {
                    string found = _pairs.Decode(source.Pending, trail)!.Value.ToString();
                    next.Add(_extension.Extend(source, StepKind.LostAnnotated, token, found, StayShifted + cost, -1, trail, isGuess: candidates.IsGuess));
                }

                break;
        }
    }

    private void ShiftedAscii(ShiftHypothesis source, ShiftPlace place, ShiftLayer next)
    {
        var token = place.Token;
        if (token.Lead is >= 0x40 and <= 0x7E && _pairs.Decode(source.Pending, token.Lead) is { } closed)
            next.Add(_extension.Extend(source, StepKind.Shifted, token, closed.ToString(), StayShifted, -1, token.Lead));
        if (token.Lead >= 0x21 && _pairs.Decode(source.Pending, 0xA3) is { } widened)
        {
            double cost = StayShifted + (token.Character == '?' ? WidenQuestion : WidenMark);
            next.Add(_extension.Extend(source, StepKind.Widened, token, widened.ToString(), cost, token.Lead + 0x80, token.Lead + 0x80));
        }

        if (token.Character != '?')
            return;
        if (place.Next is null or { Kind: DamageTokenKind.Ascii or DamageTokenKind.Annotation })
            LoseTrailByte(source, token, "", LoseTrail, next);
        if (place.IsClosedLater)
            LoseTrailByte(source, token, "(", LoseBracket, next);
    }

    private void LoseTrailByte(ShiftHypothesis source, DamageToken token, string after, double cost, ShiftLayer next)
    {
        for (int trail = 0x80; trail <= 0xFE; trail++)
        {
            if (_pairs.Decode(source.Pending, trail) is { } c && !Characters.IsPrivateUse(c))
                next.Add(_extension.Extend(source, StepKind.LostTrail, token, c + after, StayShifted + cost, -1, trail, isGuess: true));
        }
    }
}
