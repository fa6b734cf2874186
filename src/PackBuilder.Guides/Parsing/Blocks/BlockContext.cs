using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Parsing.Blocks;

/// <summary>What a rule may know about the place it works in.</summary>
/// <param name="Heading">Of the section.</param>
/// <param name="Source">The text as read, to say where a problem is.</param>
/// <param name="Problems">Where a rule reports one.</param>
internal sealed record BlockContext(LocalizedText Heading, SourceText Source, ICollection<Diagnostic> Problems);
