using System.Collections.Immutable;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Cli.Printing;

/// <summary>
/// One cause is one message: what follows from an error that is reported anyway is left out. Only errors are causes, so a run that fails
/// always says why.
/// </summary>
internal static class Consequences
{
    private const string UnknownKey = "PB2010";
    private const string OfAnotherKind = "PB2012";
    private const string UnknownName = "PB8005";
    private const string BrokenGuide = "PB8007";
    private const string NothingChosen = "PB8008";
    private const string TakenByNone = "PB8024";

    public static ImmutableArray<Diagnostic> LeaveOut(ImmutableArray<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToArray();
        return errors.Length == 0 ? diagnostics : [.. diagnostics.Where(diagnostic => !Follows(diagnostic, errors))];
    }

    private static bool Follows(Diagnostic diagnostic, Diagnostic[] errors) => diagnostic.Code switch
    {
        // The guide's own errors say why.
        BrokenGuide => errors.Any(error => error.Code != BrokenGuide && error.Location?.File != diagnostic.Location?.File && (Stem(error.Location) == Name(diagnostic) || error.Related.Any(place => Stem(place.Location) == Name(diagnostic)))),

        // A full-width colon makes one key of a key and its value, so the map lacks what it should have.
        OfAnotherKind => errors.Any(error => error.Code == UnknownKey && error.Location?.File == diagnostic.Location?.File && error.Location?.Line == diagnostic.Location?.Line && Name(error)?.Contains('：') == true),

        // A pack of which a guide or a part is missing may have nothing left.
        NothingChosen => errors.Any(error => error.Code != NothingChosen && error.Location?.File == diagnostic.Location?.File),

        // What a pack takes whose names are wrong is not known.
        TakenByNone => errors.Any(error => error.Code is UnknownName or BrokenGuide or NothingChosen),

        // A guide that could not be understood where it gives the name.
        UnknownName => Name(diagnostic) is { } name && errors.Any(error => IsOfGuide(error) && error.Message.Values.OfType<string>().Any(value => value.Contains("#" + name, StringComparison.Ordinal))),
        _ => false,
    };

    // Of reading a source, or of what it says.
    private static bool IsOfGuide(Diagnostic error) => error.Code is ['P', 'B', '1' or '2', ..];

    private static string? Stem(SourceLocation? at) => Path.GetFileNameWithoutExtension(at?.File);

    // The last place of these messages is a name.
    private static string? Name(Diagnostic diagnostic) => diagnostic.Message.Values.LastOrDefault() as string;
}
