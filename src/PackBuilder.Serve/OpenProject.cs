using PackBuilder.Building.Inputs;
using PackBuilder.Building.Sources;

namespace PackBuilder.Serve;

/// <summary>The project as it was when it was last looked at.</summary>
/// <param name="Version">Of the desk, at that time.</param>
internal sealed record OpenProject(int Version, BuildContext Context, ProjectGuides Guides);
