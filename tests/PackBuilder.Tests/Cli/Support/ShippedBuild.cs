using PackBuilder.Building.Files;
using PackBuilder.Building.Inputs;
using PackBuilder.Building.Planning;
using PackBuilder.Building.Running;


namespace PackBuilder.Tests.Cli.Support;

/// <summary>One run of the pipeline over everything that comes with the program, with its ledgers.</summary>
internal static class ShippedBuild
{
    private static readonly Lazy<BuildResult> Run = new(() =>
        new Pipeline(Repository.Context, new NoStore()).Run(new BuildRequest { KeepsLedgers = true }, Repository.Silent));

    public static BuildResult Result => Run.Value;
}
