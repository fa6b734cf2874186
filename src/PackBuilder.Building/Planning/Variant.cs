using System.Collections.Immutable;
using PackBuilder.Building.Formats;
using PackBuilder.Packs.Model;

namespace PackBuilder.Building.Planning;

/// <summary>One document to make: a pack for an employer, or nobody in particular, in an edition.</summary>
public sealed record Variant(PackDefinition Pack, EmployerProfile? Employer, EditionDefinition Edition, ImmutableArray<IDocumentFormat> Formats)
{
    /// <summary>Name of the files without extension, ASCII.</summary>
    public string Name => string.Join('-', new[] { Pack.Id.Name, Employer?.Id.Name, Edition.Id.Name }.OfType<string>());

    public PrintSettings Print => new(Name, Pack.Design.Name, Formats) { Accent = Employer?.Colour?.Value, ReferenceDocx = Pack.ReferenceDocx };

    /// <summary>The arguments that build this document alone.</summary>
    public string Arguments =>
        $"build --pack {Pack.Id} --employer {Employer?.Id.Name ?? BuildRequest.NoEmployer} --edition {Edition.Id}";
}
