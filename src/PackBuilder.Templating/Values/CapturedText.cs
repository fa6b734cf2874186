namespace PackBuilder.Templating.Values;

/// <summary>What a <c>capture</c> block stored.</summary>
internal sealed record CapturedText(string Content);
