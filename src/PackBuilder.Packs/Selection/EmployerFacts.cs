using PackBuilder.Packs.Model;

namespace PackBuilder.Packs.Selection;

/// <summary>Whether a profile says enough of an employer to print a chapter about it.</summary>
internal static class EmployerFacts
{
    public static bool Any(EmployerProfile employer) =>
        employer.About is not null || employer.Channels.Length > 0 || employer.Products.Length > 0 || employer.Values.Length > 0
        || employer.Terms.Length > 0 || employer.Kpi.Length > 0 || employer.Facts.Length > 0 || employer.Disclaimer is not null;
}
