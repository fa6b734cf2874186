using System.Collections.Immutable;
using System.Text;
using PackBuilder.Guides.Restoration.Chinese;

namespace PackBuilder.Guides.Restoration.Damage;

/// <summary>Goes through one text from one suspicious place to the next. Used once.</summary>
internal sealed class ShiftRepair(string text, LanguageModel model, DamageEvidence evidence)
{
    // Damaged text takes about one step a character. Text that is nothing but question marks would take thousands; it is not
    // damaged, and searching it would only cost time.
    private const long LeastWork = 500_000;
    private const int WorkPerCharacter = 5;

    // In nats a character, on average over a stretch. Sound sentences that the model never saw stay well below.
    private const double MostCost = 10.5;

    private readonly ShiftSearch _search = new(text, model, evidence.Annotated);
    private readonly LostCharacters _lost = new(model);
    private readonly StringBuilder _output = new(text.Length);
    private readonly ImmutableArray<ShiftedSpan>.Builder _spans = ImmutableArray.CreateBuilder<ShiftedSpan>();
    private int _annotations;

    public ShiftRepaired Run()
    {
        int copied = 0;
        var left = ImmutableArray.CreateBuilder<int>();
        long limit = LeastWork + ((long)WorkPerCharacter * text.Length);
        int site = DamageSites.Next(text, 0);
        for (; site >= 0 && _search.Work < limit; site = DamageSites.Next(text, Math.Max(copied, site + 1)))
        {
            var steps = _search.Read(site);
            if (!steps.Any(step => step.IsDamage) || !evidence.Supports(text, steps, model))
            {
                if (DamageSites.IsUnlikeWriting(text, site))
                    left.Add(site);
                continue;
            }

            _output.Append(text, copied, site - copied);
            Write(steps);
            copied = steps[^1].End;
        }

        if (copied > 0)
            _output.Append(text, copied, text.Length - copied);
        return new ShiftRepaired(_output.ToString(), _spans.ToImmutable(), _annotations, site, left.ToImmutable());
    }

    private void Write(IReadOnlyList<ShiftStep> steps)
    {
        for (int i = 0; i < steps.Count;)
        {
            if (!steps[i].IsDamage)
            {
                _output.Append(text, steps[i].Token.Start, steps[i].End - steps[i].Token.Start);
                i++;
                continue;
            }

            int end = i;
            while (end < steps.Count && Continues(steps, i, end))
                end++;
            WriteSpan([.. steps.Skip(i).Take(end - i)]);
            i = end;
        }
    }

    // A reading directly after the stretch belongs to its last character.
    private static bool Continues(IReadOnlyList<ShiftStep> steps, int start, int index) =>
        steps[index].IsDamage ? index == start || !IsOpening(steps[index]) || steps[index - 1].IsDamage : steps[index].Kind == StepKind.Annotation;

    private static bool IsOpening(ShiftStep step) => step.Kind is StepKind.LostLead or StepKind.OpenedByAnnotation;

    private void WriteSpan(IReadOnlyList<ShiftStep> steps)
    {
        int start = _output.Length;
        var lost = new List<LostCharacter>();
        foreach (var step in steps)
        {
            if (step.Kind is StepKind.LostLead or StepKind.LostTrail)
                lost.Add(new LostCharacter(_output.Length, step.Kind == StepKind.LostLead));
            if (step.Kind is StepKind.Annotation or StepKind.LostAnnotated or StepKind.OpenedByAnnotation)
                _annotations++;
            _output.Append(step.Text);
        }

        int end = steps[^1].End;
        double? margin = null;
        foreach (var character in lost)
            margin = Math.Min(margin ?? double.MaxValue, _lost.Decide(_output, character, text.AsSpan(end)));
        if (margin is null && !MakesSense(start))
            margin = 0;
        string after = Simplifier.Default.Convert(_output.ToString(start, _output.Length - start), ProtectedSpans.Of(""));
        bool isGuess = margin is not null || steps.Any(step => step.IsGuess);
        _spans.Add(new ShiftedSpan(steps[0].Token.Start, end, after, isGuess, isGuess ? margin ?? 0 : null));
    }

    // The bytes may say exactly what nobody writes: then a character had been lost before the text was damaged.
    private bool MakesSense(int start)
    {
        double cost = 0;
        int counted = 0;
        for (int i = start; i < _output.Length; i++)
        {
            if (!Characters.IsHan(_output[i]))
                continue;
            cost += model.Cost(Before(i, 2), Before(i, 1), Simplifier.Default[_output[i]]);
            counted++;
        }

        return counted == 0 || cost <= counted * MostCost;

        char Before(int index, int back) => index >= back ? Simplifier.Default[_output[index - back]] : LanguageModel.Edge;
    }
}
