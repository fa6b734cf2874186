using System.CommandLine;
using PackBuilder.Building.Running;
using PackBuilder.Cli.Hosting;
using PackBuilder.Pdf.Imposing;

namespace PackBuilder.Cli.Commands;

/// <summary>What a copy shop is given: sides laid for its machine, and a ticket for a class.</summary>
internal sealed class PrintOptions
{
    public PrintOptions(Host host)
    {
        Impose = new Option<string?>("--impose") { Description = host.Text("Write beside each PDF one for the printer, NAME-print.pdf: two pages a side (2-up), or to fold and stitch (booklet)"), HelpName = "booklet|2-up" };
        Impose.AcceptOnlyFromAmong("booklet", "2-up");
        Class = new Option<int?>("--class") { Description = host.Text("Write print.txt: paper, sides and copies for a class of so many"), HelpName = "learners" };
    }

    public Option<string?> Impose { get; }

    public Option<int?> Class { get; }

    public Imposition? Imposition(ParseResult result) => result.GetValue(Impose) switch
    {
        "booklet" => Pdf.Imposing.Imposition.Booklet,
        "2-up" => Pdf.Imposing.Imposition.TwoUp,
        _ => null,
    };

    /// <summary>Learners to write a ticket for; null where nobody asks for one.</summary>
    public int? Learners(ParseResult result) => result.GetValue(Class) is { } count ? Math.Clamp(count, 1, PrintTicket.LargestClass)
        : Imposition(result) is not null ? PrintTicket.UsualClass
        : null;
}
