namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>The lines of one question: from its start up to, not including, its end.</summary>
internal readonly record struct Segment(int Start, int End);
