using System.Collections.Immutable;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Typesetting.Fonts.Sets;

/// <summary>A font that is read only when a character is looked for in it has something wrong with it.</summary>
public sealed class UnusableFontException(ImmutableArray<Diagnostic> problems) : Exception(problems[0].Message.English)
{
    public ImmutableArray<Diagnostic> Problems { get; } = problems;
}
