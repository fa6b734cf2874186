using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Packs.Reaching;

/// <summary>A guide, section or block that no pack takes.</summary>
/// <param name="What">As a message names it, such as <c>the section 'phone'</c>.</param>
public sealed record Unreached(string Guide, Message What, BlockOrigin? From)
{
    public Diagnostic ToDiagnostic(SourceLocation at) => PackErrors.Unreached(What, at);
}
