using System.Xml.Linq;
using PackBuilder.Documents.Model;
using PackBuilder.Docx.Styles;

namespace PackBuilder.Docx.References;

/// <summary>Lets lists in list styles of the house be numbered and marked as the house does it.</summary>
internal sealed class ListMerge(HouseStyles house, StyleMerge styles, NumberingMerge numbering)
{
    // Ours by id of style.
    private readonly Dictionary<string, (int Instance, int Level)> _marks = MakeMarks();

    public void Apply(XElement document)
    {
        foreach (var paragraph in document.Descendants(WordNames.W + "p"))
        {
            var properties = paragraph.Element(WordNames.W + "pPr");
            if (properties.Value("pStyle") is not { } style || !styles.Replaced.Contains(style) || house.Find(styles.IdOf(style)) is not { } theirs)
                continue;
            if (StyleId.StartsQuestionOrSection(style))
                continue;
            if (properties!.Element(WordNames.W + "numPr") is { } direct)
                FollowHouse(direct, theirs);
            else if (_marks.TryGetValue(style, out var mark) && theirs.Element(WordNames.W + "pPr")?.Element(WordNames.W + "numPr") is null)
                AddMark(properties, mark.Instance, mark.Level);
        }
    }

    private void FollowHouse(XElement direct, XElement theirs)
    {
        if (direct.Element(WordNames.W + "numId").Number("val") is { } instance && numbering.Follow(instance, theirs) is { } level)
            direct.Element(WordNames.W + "ilvl")?.SetAttributeValue(WordNames.W + "val", Theme.Number(level));
    }

    // The house has the style but no mark in it.
    private void AddMark(XElement properties, int instance, int level)
    {
        var mark = new XElement(WordNames.W + "numPr",
            new XElement(WordNames.W + "ilvl", new XAttribute(WordNames.W + "val", Theme.Number(level))),
            new XElement(WordNames.W + "numId", new XAttribute(WordNames.W + "val", Theme.Number(numbering.InstanceOf(instance)))));
        var before = properties.Elements().LastOrDefault(element => element.Name.LocalName is "pStyle" or "keepNext" or "keepLines" or "pageBreakBefore" or "framePr" or "widowControl");
        if (before is null)
            properties.AddFirst(mark);
        else
            before.AddAfterSelf(mark);
    }

    private static Dictionary<string, (int Instance, int Level)> MakeMarks()
    {
        var marks = new Dictionary<string, (int Instance, int Level)>(StringComparer.Ordinal);
        for (int level = 1; level <= Nesting.DeepestList; level++)
        {
            marks[TextRole.Bullet(level).Id] = (NumberingKinds.SharedId(NumberingKind.Bullet), level - 1);
        }

        return marks;
    }
}
