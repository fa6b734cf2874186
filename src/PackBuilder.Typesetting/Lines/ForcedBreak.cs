namespace PackBuilder.Typesetting.Lines;

/// <summary>A line end that the rules forbid.</summary>
/// <param name="Before">Last character of the line.</param>
/// <param name="After">First character of the next.</param>
internal readonly record struct ForcedBreak(string Before, string After);
