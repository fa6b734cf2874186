namespace PackBuilder.Templating;

/// <summary>How strictly a template is read, and what it may cost. The defaults are those of Scriban where it has the option.</summary>
public sealed record TemplateOptions
{
    public static readonly TemplateOptions Default = new();

    /// <summary>What the program's own packs are rendered with: unknown variables and members are errors, loops may be long.</summary>
    public static readonly TemplateOptions Strict = new() { StrictVariables = true, StrictMembers = true, LoopLimit = 1_000_000 };

    /// <summary>Reading an unknown variable is an error, also left of <c>??</c>; <c>this.name</c> stays allowed for optional ones.</summary>
    public bool StrictVariables { get; init; }

    /// <summary>
    /// A name that a map of the model can never hold is an error after a point, so that a slip of the pen is not printed as
    /// nothing. <c>this.name</c> and <c>map["name"]</c> stay allowed, and maps that do not say what they may hold.
    /// </summary>
    public bool StrictMembers { get; init; }

    /// <summary>A missing member or key is null. Where false, it is an error.</summary>
    public bool RelaxedMemberAccess { get; init; } = true;

    /// <summary>Members and items of null are null. Where false, they are an error.</summary>
    public bool RelaxedTargetAccess { get; init; }

    /// <summary>An index outside a list gives null. Where false, it is an error.</summary>
    public bool RelaxedIndexerAccess { get; init; } = true;

    /// <summary>Lines printed by an indented code block get its indentation.</summary>
    public bool AutoIndent { get; init; } = true;

    /// <summary>Rounds of all loops inside one outermost loop together, and items of a range. 0 is no limit.</summary>
    public int LoopLimit { get; init; } = 1000;

    /// <summary>Nested calls of functions; an <c>include</c> counts two. 0 is no limit of its own.</summary>
    public int RecursiveLimit { get; init; } = 100;

    /// <summary>How deep nested lists and maps are printed. Cycles end here.</summary>
    public int ObjectRecursionLimit { get; init; } = 20;

    /// <summary>UTF-16 units of the whole output, and of any one text on the way to it. At most a thousand million.</summary>
    public int OutputLimit { get; init; } = 16 * 1024 * 1024;

    /// <summary>Steps of work (a statement, an item met, sixteen characters made) of one rendering. 0 is no limit.</summary>
    public long WorkLimit { get; init; } = 20_000_000;

    /// <summary>Time that all regular expressions of one rendering may take together.</summary>
    public TimeSpan RegexTime { get; init; } = TimeSpan.FromSeconds(10);
}
