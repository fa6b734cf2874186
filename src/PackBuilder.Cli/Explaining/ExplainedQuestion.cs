using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Cli.Explaining;

/// <summary>Why one question is in a pack or out of it.</summary>
/// <param name="From">Where it stands in its source.</param>
internal sealed record ExplainedQuestion(Guide Guide, QuestionBlock Question, SourceLocation From, ImmutableArray<Reason> Reasons);

/// <param name="What"><c>in</c>, <c>out</c>, <c>first</c>, <c>worded</c> or <c>printed</c>.</param>
/// <param name="At">Where a person wrote it; null where nobody did.</param>
internal sealed record Reason(string What, Message Why, SourceLocation? At);
