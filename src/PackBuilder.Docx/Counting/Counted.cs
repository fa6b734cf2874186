namespace PackBuilder.Docx.Counting;

/// <summary>A number that the word processor counts, so that it is no text of ours.</summary>
/// <param name="Instance">Index among the instances of the plan; null where the styles of a house do the counting.</param>
/// <param name="Level">From 0.</param>
/// <param name="Text">What is counted now, as our own pages print it; empty on a level that counts without showing it.</param>
internal sealed record Counted(int? Instance, int Level, string Text);
