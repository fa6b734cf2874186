namespace PackBuilder.Templating.Running;

/// <summary>
/// Where a call gets its first argument from. The parser reads <c>a | f | g</c> as a piped into (f piped into g), and <c>a | f ? b : c</c> as a
/// piped into all that follows: what comes in is for the function that begins there.
/// </summary>
internal static class Pipes
{
    /// <returns>What is piped into a call, or null.</returns>
    public static ScriptExpression? Source(ScriptNode? call)
    {
        while (call?.Parent is ScriptExpression parent)
        {
            if (parent is ScriptPipeCall pipe && ReferenceEquals(pipe.To, call))
                return pipe.From;
            if (parent.Span.Start.Offset != call.Span.Start.Offset)
                return null;
            call = parent;
        }

        return null;
    }
}
