using PackBuilder.Documents.Model;
using PackBuilder.Looks;

namespace PackBuilder.Docx.Styles;

/// <summary>Gives out style ids and keeps which styles a document needs. Lives for one document.</summary>
internal sealed class StyleSheet
{
    private readonly Dictionary<string, BoxedStyle> _boxed = new(StringComparer.Ordinal);
    private readonly Dictionary<CharacterLook, LookStyle> _characters = [];
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    // Styles that only a document that uses them has; the others are those that people write with.
    private static readonly HashSet<string> OnDemand =
    [
        StyleId.TableTextCentred, StyleId.TableTextRight, StyleId.TableHeaderCentred, StyleId.TableHeaderRight, StyleId.TableGap,
        StyleId.CardNumber, StyleId.CardRemark, StyleId.CardTable, StyleId.SectionEnd, StyleId.CoverLogo,
        StyleId.QuestionTranslation, StyleId.QuestionRemark, StyleId.AnswerSideLabel, StyleId.TableLabel, StyleId.CautionLabel, StyleId.CautionSideLabel, TextRole.Labelled.Id,
        StyleId.QuestionOpposite, .. Enumerable.Range(1, HeadingLook.Deepest).Select(StyleId.HeadingOpposite),
        TextRole.Figure.Id, TextRole.FigureCaption.Id, StyleId.FootnoteText, StyleId.FootnoteReference, StyleId.Contents(3), StyleId.Contents(4),
        .. Enumerable.Range(2, Nesting.DeepestList - 1).SelectMany(level => new[] { TextRole.Bullet(level), TextRole.Number(level), TextRole.Check(level), TextRole.Continue(level) }).Select(role => role.Id),
    ];

    /// <summary>Whether a document has all styles, for somebody who changes them.</summary>
    public bool HasAll { get; init; }

    /// <summary>Styles for a role inside a box in the order of their ids.</summary>
    public IEnumerable<BoxedStyle> Boxed => _boxed.Values.OrderBy(style => style.Id, StringComparer.Ordinal);

    /// <summary>Character styles that were asked for, in the order of their ids.</summary>
    public IEnumerable<LookStyle> Characters => _characters.Values.OrderBy(style => style.Id, StringComparer.Ordinal);

    /// <summary>Something has a style that every document might have.</summary>
    public void Use(string id) => _used.Add(id);

    /// <summary>Whether a style that every document might have is one of this document.</summary>
    public bool Has(string id) => HasAll || !OnDemand.Contains(id) || _used.Contains(id);

    /// <summary>The style of a paragraph.</summary>
    public string Paragraph(TextRole role, Box box)
    {
        bool isFixed = box == Box.None && role.WritingPitch is null && !role.IsChoice && !role.IsLoose && !role.IsFlush;
        if (isFixed)
            return role.Id;
        string id = (role.IsText ? box.Id + "Text" : box.Id + role.Id) + (role.IsAtEnd ? "Right" : role.IsFlush ? "Flush" : "") + (role.IsLoose ? "Loose" : "");
        if (_boxed.TryAdd(id, new BoxedStyle(id, role, box)))
            Use(BoxedStyles.BaseOf(role));
        return id;
    }

    /// <summary>The style of a run, or null for none.</summary>
    public string? Character(CharacterLook look)
    {
        if (look == CharacterLook.None)
            return null;
        if (!_characters.TryGetValue(look, out var style))
            _characters.Add(look, style = new LookStyle(CharacterLooks.NameOf(look).Replace(" ", ""), look));
        return style.Id;
    }
}

/// <summary>A paragraph style that is needed.</summary>
internal sealed record BoxedStyle(string Id, TextRole Role, Box Box)
{
    public string Name =>
        (Role.IsText ? $"{Box.Name} Text" : $"{Box.Name} {Role.Name}").Trim() + (Role.IsAtEnd ? " Right" : Role.IsFlush ? " Flush" : "") + (Role.IsLoose ? " Loose" : "");
}

/// <summary>A character style that is needed.</summary>
internal sealed record LookStyle(string Id, CharacterLook Look);
