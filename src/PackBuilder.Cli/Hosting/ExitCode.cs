using System.Collections.Immutable;
using PackBuilder.Building.Files;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Hosting;

/// <summary>What the process tells the shell.</summary>
public static class ExitCode
{
    public const int Ok = 0;
    public const int Unexpected = 1;

    /// <summary>What <c>diff</c> says of two variants that differ, as diff(1) does.</summary>
    public const int Different = 1;
    public const int InvalidInput = 2;
    public const int NotRendered = 3;

    /// <summary>A release is not the one that was made.</summary>
    public const int Differs = 5;

    /// <summary>A build that is sound, but must not be handed out.</summary>
    public const int Refused = 6;
    public const int Usage = 64;
    public const int Interrupted = 130;

    /// <param name="strict">Warnings count as errors.</param>
    public static int For(ImmutableArray<Diagnostic> diagnostics, bool strict)
    {
        var errors = diagnostics.Where(d => d.Severity == Severity.Error || strict && d.Severity == Severity.Warning).ToArray();
        if (errors.Length == 0)
            return Ok;
        return errors.All(IsRendering) ? NotRendered : InvalidInput;
    }

    // Typesetting, PDF and DOCX, and files that cannot be written.
    private static bool IsRendering(Diagnostic diagnostic) =>
        FileErrors.IsOfWriting(diagnostic) || diagnostic.Code is ['P', 'B', '5' or '6' or '7', ..];
}
