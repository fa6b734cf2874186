using System.Collections.Immutable;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Captures;

/// <summary>A source file as read: its blocks in order, nothing interpreted yet, nothing left out.</summary>
/// <param name="Kind">As in <see cref="Model.GuideSource.Kind"/>.</param>
/// <param name="Text">The decoded text (for DOCX and HTML what the blocks' lines are counted in).</param>
public sealed record Capture(string File, string Sha256, string Kind, SourceText Text, ImmutableArray<CaptureBlock> Blocks);
