using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Building.Leaks;

/// <summary>A sentence of a guide that not every edition may show.</summary>
/// <param name="What">As a message names it, such as <c>the sample answer</c>.</param>
/// <param name="Text">As written.</param>
/// <param name="Folded">Letters and digits alone, as it is looked for.</param>
internal sealed record Secret(EditionPart Part, Message What, string Text, string Folded, Guide Guide, GuideBlock Block);
