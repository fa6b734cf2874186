namespace PackBuilder.Tests.Support;

/// <summary>
/// A set of tests that plain <c>dotnet test</c> leaves out. Each is run by <c>dotnet test -p:Tier=name</c>, all of them by
/// <c>-p:Tier=all</c>. A test class without a tier belongs to the fast ones. Directory.Build.props names the same tiers; a test
/// compares both lists.
/// </summary>
public enum Tier
{
    /// <summary>Start programs of the machine, such as pdftotext or python3, and are skipped where these are not installed.</summary>
    Tools,

    /// <summary>Build packs that come with the program, or read every document of them.</summary>
    Packs,

    /// <summary>Try random input, the same in each run.</summary>
    Fuzz,

    /// <summary>Build twice in different surroundings and compare the bytes.</summary>
    Determinism,

    /// <summary>Give the program input far larger than any real one.</summary>
    Large,

    /// <summary>Use pages in the machine's Chromium, and are skipped where that is not installed.</summary>
    Browser,
}
