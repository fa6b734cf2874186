using PackBuilder.Building.Planning;


namespace PackBuilder.Cli.Commands;

/// <summary>What a person wants to have explained.</summary>
/// <param name="Request">One pack and one employer, or nobody.</param>
/// <param name="Question">Only this one; null for all blocks.</param>
/// <param name="WithPages">Also where everything is printed.</param>
internal sealed record ExplainSettings(BuildRequest Request, ExplainSubject Subject, string? Question, bool WithPages);

internal enum ExplainSubject
{
    /// <summary>What is in and out, and why.</summary>
    Choice,

    /// <summary>The names and kinds of the tree that a template sees.</summary>
    Model,

    /// <summary>That tree with its values.</summary>
    Values,
}
