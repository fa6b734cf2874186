using PackBuilder.Building.Files;
using PackBuilder.Building.Running;
using PackBuilder.Pdf.Imposing;

namespace PackBuilder.Cli.Releasing;

/// <summary>What a release adds for a copy shop.</summary>
/// <param name="Imposition">How pages are laid on sheets; null for no such files.</param>
/// <param name="Learners">In the class that the ticket is for; null for no ticket.</param>
internal sealed record ReleasedPrint(Imposition? Imposition, int? Learners)
{
    /// <summary>The ticket for these documents; none where nobody asked for one.</summary>
    public IEnumerable<OutputFile> TicketOf(IEnumerable<DocumentResult> documents) =>
        Learners is { } learners ? [PrintTicket.Of(documents, Imposition, learners)] : [];
}
