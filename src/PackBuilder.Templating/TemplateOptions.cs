namespace PackBuilder.Templating;

/// <summary>What one rendering may cost. Every limit ends the rendering with an error at the place that exceeds it.</summary>
public sealed record TemplateOptions
{
    public static readonly TemplateOptions Default = new();

    /// <summary>Rounds of all loops inside one outermost loop together, and items of a range or of a list made by a function.</summary>
    public int LoopLimit { get; init; } = 250_000;

    /// <summary>Nested calls of functions; an <c>include</c> counts two.</summary>
    public int RecursiveLimit { get; init; } = 100;

    /// <summary>UTF-16 units of the whole output, and of any one text on the way to it.</summary>
    public int OutputLimit { get; init; } = 2 * 1024 * 1024;

    /// <summary>Steps of work: a node of the template evaluated, four characters made, an item of a list made by a function.</summary>
    public long WorkLimit { get; init; } = 8_000_000;

    /// <summary>Time that all regular expressions of one rendering may take together.</summary>
    public TimeSpan RegexTime { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Called for each stretch of the output that an include wrote to which the template gave a block of the model: where the stretch starts,
    /// how long it is, and the block's <c>key</c>. Outer stretches come first. Null where nobody asks.
    /// </summary>
    public Action<int, int, string>? Origin { get; init; }

    /// <summary>Time of work for the whole rendering, for whatever none of the other limits counts.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long the program has worked so far: a rendering that waits for its turn on a busy machine does not come nearer to its limit.</summary>
    public Func<TimeSpan> Worked { get; init; } = () => Environment.CpuUsage.TotalTime;
}
