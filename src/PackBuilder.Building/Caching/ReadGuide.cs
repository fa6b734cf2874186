using System.Collections.Immutable;
using PackBuilder.Building.Sources;

namespace PackBuilder.Building.Caching;

/// <summary>A guide with everything that was asked of the disk to read it.</summary>
/// <param name="Project">What of the project decides how it is read.</param>
/// <param name="Pictures">Absolute paths of the pictures that it shows.</param>
internal sealed record ReadGuide(string Project, WatchedFiles Watched, GuideResult Result, ImmutableArray<string> Pictures);
