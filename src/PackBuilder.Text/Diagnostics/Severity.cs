namespace PackBuilder.Text.Diagnostics;

public enum Severity
{
    /// <summary>Something a person may want to know; never changes the exit code.</summary>
    Note,

    /// <summary>Something to look at; fails a run only under <c>--strict</c>.</summary>
    Warning,

    /// <summary>Something that makes the input unusable.</summary>
    Error,
}
