using PackBuilder.Documents.Model;
using PackBuilder.Docx.Counting;
using PackBuilder.Docx.Markup;
using PackBuilder.Docx.Styles;
using PackBuilder.Looks;

namespace PackBuilder.Docx.Parts;

/// <summary>
/// Numbering definitions: one for the headings, one for the questions with the lists in them, and one for each kind of list elsewhere; of
/// the numbered ones each has an instance of its own, so that its numbers start where they should.
/// </summary>
/// <param name="name">Of the document: two documents whose lists have the same name would share them when text goes from one to the other.</param>
internal sealed class NumberingPart(Theme theme, NumberPlan plan, StyleSheet styles, string name)
{
    private const int Levels = 9;

    private readonly List<(int Level, int Start, bool IsInFrame)> _numbered = [];
    private readonly Dictionary<(int Level, bool IsInFrame), (int Instance, int Next)> _last = [];

    /// <summary>A numbered list: a new one, or that of its level that ended where this one goes on.</summary>
    /// <param name="level">From 1.</param>
    /// <param name="count">How many items it has.</param>
    /// <param name="isInFrame">Whether its items start at the edge of a box.</param>
    /// <returns>Its instance id.</returns>
    public int Start(int level, int start, int count, bool isInFrame = false)
    {
        int instance;
        if (start > 1 && _last.TryGetValue((level, isInFrame), out var before) && before.Next == start)
        {
            instance = before.Instance;
        }
        else
        {
            _numbered.Add((level, start, isInFrame));
            instance = NumberingKinds.PlannedId(plan.Instances.Count + _numbered.Count - 1);
        }

        _last[(level, isInFrame)] = (instance, start + count);
        return instance;
    }

    public void Write(XmlBuffer xml)
    {
        xml.StartPart("w:numbering"u8);
        for (int i = 0; i < NumberingKinds.All.Length; i++)
            WriteDefinition(xml, i, NumberingKinds.All[i]);
        WritePlanned(xml);
        for (int i = 0; i < NumberingKinds.All.Length; i++)
            WriteInstance(xml, i + 1, i, null);
        for (int i = 0; i < plan.Instances.Count; i++)
            WriteInstance(xml, NumberingKinds.PlannedId(i), DefinitionOf(plan.Instances[i].List), plan.Instances[i].Start);
        for (int i = 0; i < _numbered.Count; i++)
        {
            var (level, start, isInFrame) = _numbered[i];
            int definition = NumberingKinds.All.IndexOf(isInFrame ? NumberingKind.NumberInFrame : NumberingKind.Number);
            WriteInstance(xml, NumberingKinds.PlannedId(plan.Instances.Count + i), definition, (level - 1, start));
        }

        xml.End();
    }

    private static int DefinitionOf(CountedList list) => NumberingKinds.All.Length + (list.IsHeadings ? 0 : 1 + list.Side);

    private static void WriteInstance(XmlBuffer xml, int id, int definition, (int Level, int Start)? restart)
    {
        xml.Start("w:num"u8);
        xml.Attribute("w:numId"u8, id);
        xml.Value("w:abstractNumId"u8, definition);
        if (restart is { } at)
        {
            xml.Start("w:lvlOverride"u8);
            xml.Attribute("w:ilvl"u8, at.Level);
            xml.Value("w:startOverride"u8, at.Start);
            xml.End();
        }

        xml.End();
    }

    private void WriteDefinition(XmlBuffer xml, int id, NumberingKind kind)
    {
        StartDefinition(xml, id, kind == NumberingKind.Uncounted ? "singleLevel" : "hybridMultilevel");
        if (kind == NumberingKind.Uncounted)
            new NumberingLevel(1, "none", "") { HasTab = false, Indentation = CardStyles.Gutter(theme) }.Write(xml);
        var run = new RunProperties { Fonts = StyleParts.Fonts(theme.Fonts.Body), Colour = theme.Paint(theme.Colours.Accent) };
        for (int level = 1; kind != NumberingKind.Uncounted && level <= Levels; level++)
        {
            new NumberingLevel(level, kind is NumberingKind.Number or NumberingKind.NumberInFrame ? "decimal" : "bullet", TextOf(kind, level))
            {
                Style = level <= Nesting.DeepestList && StyleOf(kind, level) is { } style && styles.Has(style) ? style : null,
                HasTab = kind != NumberingKind.Unmarked,
                Run = run,
            }.Write(xml);
        }

        xml.End();
    }

    private void StartDefinition(XmlBuffer xml, int id, string type)
    {
        string stamp = StableName.Of($"{name} {Theme.Number(id)}");
        xml.Start("w:abstractNum"u8);
        xml.Attribute("w:abstractNumId"u8, id);
        xml.Value("w:nsid"u8, stamp);
        xml.Value("w:multiLevelType"u8, type);
        xml.Value("w:tmpl"u8, stamp);
    }

    private void WritePlanned(XmlBuffer xml)
    {
        if (plan.OfHeadings is not null)
            WriteHeadings(xml, DefinitionOf(new CountedList(IsHeadings: true, 0)));
        for (int side = 0; side < plan.QuestionLists; side++)
            WriteQuestions(xml, DefinitionOf(new CountedList(IsHeadings: false, side)));
    }

    // Numbers look as the heading does. A level that shows none still counts, so that the levels below start anew.
    private void WriteHeadings(XmlBuffer xml, int id)
    {
        StartDefinition(xml, id, "multilevel");
        for (int level = 1; level <= Levels; level++)
        {
            var style = level <= NumberPlan.Levels ? plan.Headings[level - 1] : null;
            new NumberingLevel(level, style is null ? "none" : style.IsChinese ? "chineseCountingThousand" : "decimal", style is null ? "" : $"{style.Before}%{Theme.Number(level)}{style.After}")
            {
                Style = level <= plan.Depth ? StyleId.Heading(level) : null,
                HasTab = false,
            }.Write(xml);
        }

        xml.End();
    }

    private void WriteQuestions(XmlBuffer xml, int id)
    {
        StartDefinition(xml, id, "multilevel");
        new NumberingLevel(1, "decimal", "%1")
        {
            Style = id == DefinitionOf(new CountedList(IsHeadings: false, 0)) ? StyleId.Question : null,
            Indentation = CardStyles.Gutter(theme),
            Run = new RunProperties
            {
                Fonts = StyleParts.Fonts(theme.Fonts.Heading),
                Colour = theme.Paint(theme.Colours.Accent),
                Size = theme.Size(TypeScale.Number),
            },
        }.Write(xml);
        var run = new RunProperties { Fonts = StyleParts.Fonts(theme.Fonts.Body), Colour = theme.Paint(theme.Colours.Accent) };
        for (int level = 2; level <= Levels; level++)
            new NumberingLevel(level, "decimal", TextOf(NumberingKind.Number, level)) { RestartsAfter = level > 2 ? 1 : null, Run = run }.Write(xml);
        xml.End();
    }

    private static string? StyleOf(NumberingKind kind, int level) => kind switch
    {
        NumberingKind.Bullet => TextRole.Bullet(level).Id,
        NumberingKind.Number => TextRole.Number(level).Id,
        _ => null,
    };

    private static string TextOf(NumberingKind kind, int level) => kind switch
    {
        // Nothing to be seen, and not nothing: without a mark paragraphs go on with the item before them, to programs that read the file.
        NumberingKind.Unmarked => "\u200B",
        NumberingKind.Bullet => ListLook.BulletOf(level - 1),
        NumberingKind.Number => $"%{Theme.Number(level)}.",
        // Levels are as far apart as these are wide.
        _ => ListStyles.WhiteBefore(level) + TextOf(kind == NumberingKind.BulletInFrame ? NumberingKind.Bullet : NumberingKind.Number, level),
    };
}
