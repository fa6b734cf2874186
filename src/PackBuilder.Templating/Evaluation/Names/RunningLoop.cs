namespace PackBuilder.Templating.Evaluation.Names;

/// <summary>A running loop and those around it in the same function, partial or page.</summary>
/// <param name="RunsFunctions">True where its items come from a function of the template, so that it may not be left early.</param>
internal sealed record RunningLoop(bool RunsFunctions, RunningLoop? Outer);
