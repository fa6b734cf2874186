using Scriban.Syntax;

namespace PackBuilder.Templating.Checking;

/// <summary>Where a call gets its first argument from. The parser reads <c>a | f | g</c> as a piped into (f piped into g).</summary>
internal static class Pipes
{
    /// <returns>What is piped into a call, or null.</returns>
    public static ScriptExpression? Source(ScriptNode? call)
    {
        while (call?.Parent is ScriptPipeCall pipe)
        {
            if (ReferenceEquals(pipe.To, call))
                return pipe.From;
            call = pipe;
        }

        return null;
    }
}
