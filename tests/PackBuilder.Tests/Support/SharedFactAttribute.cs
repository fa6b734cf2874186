using System.Runtime.CompilerServices;

namespace PackBuilder.Tests.Support;

/// <summary>A test on the real captures or other material that does not come with the repository: skipped, saying so, where that is absent.</summary>
public sealed class SharedFactAttribute : FactAttribute
{
    internal const string Absent = "the folder ../shared is not here";

    public SharedFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1) : base(file, line)
    {
        if (!TestPaths.HasShared)
            Skip = Absent;
    }
}

/// <inheritdoc cref="SharedFactAttribute"/>
public sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1) : base(file, line)
    {
        if (!TestPaths.HasShared)
            Skip = SharedFactAttribute.Absent;
    }
}
