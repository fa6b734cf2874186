namespace PackBuilder.Templating.Limits;

/// <summary>The output, or one text on the way to it, grew beyond its limit. Turned into a diagnostic with its place.</summary>
internal sealed class OutputExceededException : Exception;
