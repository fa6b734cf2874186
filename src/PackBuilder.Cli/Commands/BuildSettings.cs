using PackBuilder.Building.Planning;


namespace PackBuilder.Cli.Commands;

/// <summary>What tells <c>build</c> from <c>check</c>.</summary>
/// <param name="Output">As given on the command line, or null.</param>
/// <param name="ReferenceDocx">Absolute path, or null.</param>
internal sealed record BuildSettings(string Command, BuildRequest Request, string? Output, string? ReferenceDocx, bool Writes)
{
    /// <summary>Whether what was made before may be taken as it is.</summary>
    public bool UsesCache { get; init; }

    /// <summary>Whether files of earlier builds that no pack makes any more are removed.</summary>
    public bool Prunes { get; init; }

    /// <summary>The file to write the ledgers to, absolute.</summary>
    public string? Ledger { get; init; }
}
