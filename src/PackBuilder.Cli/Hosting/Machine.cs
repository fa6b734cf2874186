using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PackBuilder.Cli.Hosting;

/// <summary>What the program runs on.</summary>
/// <param name="Runtime">What carries it: a version of .NET.</param>
/// <param name="IsNative">Whether it is compiled for this system alone and needs no .NET on it.</param>
/// <param name="System">Kind of system and processor, such as <c>linux-x64</c>.</param>
public sealed record Machine(string Runtime, bool IsNative, string System, int Processors)
{
    public static readonly Machine Unknown = new("", false, "", 1);

    public static Machine OfProcess() =>
        new(RuntimeInformation.FrameworkDescription, !RuntimeFeature.IsDynamicCodeSupported, RuntimeInformation.RuntimeIdentifier, Environment.ProcessorCount);
}
