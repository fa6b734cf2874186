using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Captures;

/// <summary>A source file as read: its blocks in order, nothing interpreted yet, nothing left out.</summary>
/// <param name="Text">The decoded text (for DOCX and HTML what the blocks' lines are counted in).</param>
public sealed record Capture(string File, string Sha256, SourceFormat Format, SourceText Text, ImmutableArray<CaptureBlock> Blocks);
