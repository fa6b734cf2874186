namespace PackBuilder.Templating.Values;

/// <summary>An array was changed by the loop that walks it. The loop turns it into a diagnostic.</summary>
internal sealed class ListChangedException : Exception;
