using PackBuilder.Building.Batches;
using PackBuilder.Building.Projects;
using PackBuilder.Packs.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Building.Inputs;

/// <summary>Opens the logo of every employer, so that what is wrong with it is reported once, with the line of the profile that names it.</summary>
internal static class LogoChecker
{
    public static Catalogue Check(Catalogue catalogue, PictureFolder pictures) =>
        catalogue with { Employers = OrderedParallel.Map(catalogue.Employers, entry => Check(entry, pictures)) };

    private static Entry<EmployerProfile> Check(Entry<EmployerProfile> entry, PictureFolder pictures)
    {
        if (entry.Read.Value?.Logo is not { } logo)
            return entry;
        var problems = pictures.Open(logo.Path, logo.File.At).Diagnostics;
        return problems.IsEmpty
            ? entry
            : entry with { Read = new Checked<EmployerProfile>(entry.Read.Value, entry.Read.Diagnostics.AddRange(problems.Select(problem => WithPlace(problem, logo.File)))) };
    }

    // A fault of the picture itself is reported at the picture.
    private static Diagnostic WithPlace(Diagnostic problem, Named file) => problem.Location == file.At
        ? problem
        : problem with { Related = problem.Related.Add(new RelatedPlace("it is named here", file.At)) };
}
