using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;
using PackBuilder.Packs.Selection;
using PackBuilder.Text.Data;

namespace PackBuilder.Packs.Trees;

/// <summary>An employer as a template sees it.</summary>
internal static class EmployerTree
{
    /// <param name="faces">For facing pages, which show each language by itself.</param>
    public static DataMap Build(EmployerProfile employer, PackLanguage language, bool faces)
    {
        var tree = Build(employer, language);
        return FacingTree.With(tree, faces ? FacingTree.Views(tree, Build(employer, PackLanguage.Zh), Build(employer, PackLanguage.En)) : null);
    }

    private static DataMap Build(EmployerProfile employer, PackLanguage language)
    {
        var texts = new PackTextTree(language, Slots.None, true);
        return new DataMapBuilder
        {
            { "id", employer.Id.Name },
            { "name", texts.Text(employer.Name) },
            { "industry", texts.Text(employer.Industry) },
            { "role", texts.Text(employer.Role) },
            { "city", texts.Text(employer.City) },
            { "about", texts.Text(employer.About) },
            { "channels", texts.List(employer.Channels) },
            { "products", texts.List(employer.Products) },
            { "values", texts.List(employer.Values) },
            { "terms", List(employer.Terms.Select(term => Term(term, texts))) },
            { "kpi", List(employer.Kpi.Select(kpi => Target(kpi, texts))) },
            { "facts", List(employer.Facts.Select(fact => Fact(fact, texts))) },
            { "disclaimer", texts.Text(employer.Disclaimer) },
        }.Build();
    }

    private static DataMap Term(EmployerTerm term, PackTextTree texts) => new DataMapBuilder
    {
        { "term", texts.Text(new LocalizedText(term.Term)) },
        { "meaning", texts.Text(term.Meaning) },
    }.Build();

    private static DataMap Target(EmployerTarget kpi, PackTextTree texts) => new DataMapBuilder
    {
        { "name", texts.Text(kpi.Name) },
        { "target", texts.Text(kpi.Target) },
    }.Build();

    private static DataMap Fact(EmployerFact fact, PackTextTree texts) => new DataMapBuilder
    {
        { "text", texts.Text(fact.Statement) },
        { "source", texts.Text(fact.Source) },
        { "verified_on", fact.VerifiedOn?.Name },
    }.Build();

    private static DataList? List(IEnumerable<DataMap> items)
    {
        DataValue[] all = [.. items];
        return all.Length == 0 ? null : new DataList([.. all]);
    }
}
