using System.Runtime.CompilerServices;

namespace PackBuilder.Templating.Running;

/// <summary>
/// Which blocks of the model the output comes of. An include that gets a block writes of that block; what it wrote is known again by its
/// very text object when the template prints it, so that nothing has to be marked in the output.
/// </summary>
internal sealed class OutputOrigins
{
    private readonly Dictionary<IScriptOutput, List<OriginStretch>> _printed = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, List<OriginStretch>> _included = new(ReferenceEqualityComparer.Instance);
    private StrongBox<IScriptOutput?>? _awaited;

    /// <summary>The output that the next node of a template writes to.</summary>
    public StrongBox<IScriptOutput?> Await() => _awaited = new StrongBox<IScriptOutput?>();

    /// <summary>A node is about to run.</summary>
    public void Enter(IScriptOutput output)
    {
        if (_awaited is not { } box)
            return;
        box.Value = output;
        _awaited = null;
        // The engine uses outputs again.
        _printed.Remove(output);
    }

    /// <summary>Remembers what an include wrote, and of which block.</summary>
    /// <param name="key">The key of the block; null where the include was given none.</param>
    public void Keep(string text, IScriptOutput? output, string? key)
    {
        var stretches = Of(output);
        if (key is not null)
            stretches.Insert(0, new OriginStretch(0, text.Length, key));
        if (text.Length > 0 && stretches.Count > 0)
            _included[text] = stretches;
    }

    /// <summary>A text is about to be printed.</summary>
    public void Print(string text, IScriptOutput output)
    {
        if (output is not StringBuilderOutput { Builder.Length: var at } || !_included.TryGetValue(text, out var stretches))
            return;
        if (!_printed.TryGetValue(output, out var printed))
            _printed.Add(output, printed = []);
        printed.AddRange(stretches.Select(stretch => stretch with { Start = stretch.Start + at }));
    }

    public List<OriginStretch> Of(IScriptOutput? output) => output is not null && _printed.Remove(output, out var stretches) ? stretches : [];
}

/// <param name="Start">In the text that holds it.</param>
internal readonly record struct OriginStretch(int Start, int Length, string Key);
