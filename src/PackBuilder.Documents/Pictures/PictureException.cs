using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Documents.Pictures;

/// <summary>Ends the reading of a picture that cannot be used; caught where the reading began.</summary>
internal sealed class PictureException(Diagnostic problem) : Exception(problem.Message.English)
{
    public Diagnostic Problem { get; } = problem;
}
