using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation.Calls;
using PackBuilder.Templating.Evaluation.Names;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Limits;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation;

/// <summary>All that one rendering keeps: its options, names, output, limits and what its functions remember.</summary>
internal sealed class RenderContext
{
    // A text of the runtime cannot be much longer.
    private const int LargestOutput = 1_000_000_000;

    private readonly int _outputLimit;
    private int _calls;
    private int _loops;
    private long _rounds;
    private int _pureFrames = -1;
    private int _pureOutput;

    public RenderContext(TemplateOptions options, IPages pages, MapValue model)
    {
        Options = options;
        Pages = pages;
        Scopes = new Scopes(model);
        Work = new WorkMeter(options.WorkLimit);
        _outputLimit = Math.Clamp(options.OutputLimit, 0, LargestOutput);
        Output = new Output(_outputLimit, options.AutoIndent, Work);
        Regexes = new RegexRunner(options.RegexTime);
    }

    public TemplateOptions Options { get; }

    /// <summary>Where partials come from.</summary>
    public IPages Pages { get; }

    public Scopes Scopes { get; }

    public Output Output { get; }

    public WorkMeter Work { get; }

    public ValueStack Arguments { get; } = new();

    public RegexRunner Regexes { get; }

    /// <summary>The counters of <c>array.cycle</c>, by group.</summary>
    public Dictionary<string, int> Cycles { get; } = new(StringComparer.Ordinal);

    /// <summary>The innermost running loop of this function, partial or page.</summary>
    public RunningLoop? Loop { get; set; }

    /// <summary>What <c>ret</c> gave.</summary>
    public Value Returned { get; set; }

    /// <summary>The statement running now: where a limit was met.</summary>
    public Place Current { get; set; }

    /// <summary>True while a function given to a list function runs: it may not change anything outside itself.</summary>
    public bool IsPure => _pureFrames >= 0;

    public Value TakeReturned()
    {
        var value = Returned;
        Returned = Value.Null;
        return value;
    }

    /// <summary>Prints a value, if this is allowed here.</summary>
    public void Print(Value value, Place place)
    {
        if (value.IsNull)
            return;
        if (IsPure && Output.Depth == _pureOutput)
            throw RenderErrors.PrintingCallback(place);
        if (value.IsText)
        {
            Output.Write(value.Text);
        }
        else if (value.IsInteger)
        {
            Span<char> digits = stackalloc char[20];
            value.Integer.TryFormat(digits, out int length, provider: System.Globalization.CultureInfo.InvariantCulture);
            Output.Write(digits[..length]);
        }
        else
        {
            Output.Write(ValuePrinter.ToText(this, value, place));
        }
    }

    public void PrintText(string text, Place place)
    {
        if (IsPure && Output.Depth == _pureOutput)
            throw RenderErrors.PrintingCallback(place);
        Output.Write(text);
    }

    public void Assign(string name, Value value, Place place)
    {
        var target = Scopes.TargetOf(name, out int frame);
        if (IsPure && frame < _pureFrames)
            throw RenderErrors.WritingCallback(place);
        if (target.IsReadOnly(name))
            throw RenderErrors.ReadOnly(place, name);
        target.Set(name, value);
    }

    /// <summary>Refuses a change of a member or item inside a function given to a list function.</summary>
    public void RequireWritable(Place place)
    {
        if (IsPure)
            throw RenderErrors.WritingCallback(place);
    }

    public void EnterCall(Place place, int weight = 1)
    {
        _calls += weight;
        if (Options.RecursiveLimit > 0 && _calls > Options.RecursiveLimit)
            throw LimitErrors.CallsTooDeep(place, Options.RecursiveLimit);
        if (!System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw LimitErrors.CallsTooDeep(place, _calls - weight);
        Work.Charge();
    }

    public void LeaveCall(int weight = 1) => _calls -= weight;

    /// <summary>Calls a function given to a list function; it must be free of side effects.</summary>
    public Value CallBack(Callable function, ReadOnlySpan<Value> arguments, CallSite site)
    {
        int frames = _pureFrames;
        int output = _pureOutput;
        _pureFrames = Scopes.FrameCount;
        _pureOutput = Output.Depth;
        var result = function.Call(this, arguments, null, site);
        _pureFrames = frames;
        _pureOutput = output;
        return result;
    }

    public void EnterLoop()
    {
        if (_loops++ == 0)
            _rounds = 0;
    }

    public void CountRound(Place loop)
    {
        Work.Charge();
        if (++_rounds > Options.LoopLimit && Options.LoopLimit > 0)
            throw LimitErrors.TooManyRounds(loop, Options.LoopLimit);
    }

    public void LeaveLoop() => _loops--;

    /// <summary>Counts a text that the template makes, and refuses one longer than the output may be.</summary>
    public void ChargeText(long length, Place place)
    {
        CheckLength(length, place);
        Work.ChargeText(length);
    }

    public void CheckLength(long length, Place place)
    {
        if (length > _outputLimit)
            throw LimitErrors.TextTooLong(place, _outputLimit);
    }
}
