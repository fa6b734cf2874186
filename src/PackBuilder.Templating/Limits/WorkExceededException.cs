namespace PackBuilder.Templating.Limits;

/// <summary>The rendering did more than it may. The nearest statement turns it into a diagnostic with its place.</summary>
internal sealed class WorkExceededException : Exception;
