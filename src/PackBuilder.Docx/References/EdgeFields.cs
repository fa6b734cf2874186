using System.Xml.Linq;
using PackBuilder.Documents.Model;

namespace PackBuilder.Docx.References;

/// <summary>
/// Fills the fields in heads and feet of a house that ask for the title or the chapter: what is stored in them is what they said in the file of the house, and is shown until a
/// program works them out.
/// </summary>
internal sealed class EdgeFields(HouseStyles house, DocumentInfo info, string chapter)
{
    /// <param name="edge">A head or foot, changed in place.</param>
    public void Fill(XElement edge)
    {
        foreach (var field in edge.Descendants(WordNames.W + "fldSimple").ToList())
        {
            if (ResultOf(field.Word("instr") ?? "") is { } result)
                field.ReplaceNodes(Run(result));
        }

        var open = new Stack<Field>();
        foreach (var element in edge.Descendants().Where(element => element.Name.Namespace == WordNames.W).ToList())
        {
            switch (element.Name.LocalName, element.Word("fldCharType"))
            {
                case ("fldChar", "begin"):
                    open.Push(new Field());
                    break;
                case ("fldChar", "separate") when open.TryPeek(out var field):
                    field.Result = ResultOf(field.Instruction);
                    break;
                case ("fldChar", "end") when open.TryPop(out var field):
                    if (field.Result is { } result)
                        element.Parent!.AddBeforeSelf(Run(result, field.Look));
                    break;
                case ("instrText", _) when open.TryPeek(out var field):
                    field.Instruction += element.Value;
                    break;
                case ("t", _) when open.TryPeek(out var field) && field.Result is not null:
                    field.Look ??= element.Parent?.Element(WordNames.W + "rPr");
                    element.Remove();
                    break;
            }
        }
    }

    // Null for a field that asks for something else.
    private string? ResultOf(string instruction) => instruction.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
    {
        [{ } name, ..] when Is(name, "TITLE") => info.NameInProperties,
        [{ } name, ..] when Is(name, "STYLEREF") => instruction.Contains(@"\n", StringComparison.Ordinal) ? "" : StyleResult(StyleOf(instruction)),
        _ => null,
    };

    // What stands between the name of the field and its switches.
    private static string StyleOf(string instruction)
    {
        string style = instruction.Trim()["STYLEREF".Length..].Split('\\')[0];
        return style.Trim(' ', '"');
    }

    // By the number of a level, the name of the style, or what Chinese programs call it.
    private string StyleResult(string style) =>
        style == "1" || Is(style, "标题 1") || Find(style, "heading 1") ? chapter
        : Is(style, "标题") || Find(style, "Title") ? info.Title
        : "";

    private bool Find(string style, string name) => Is(style, name) || house.Find("paragraph", name).Word("styleId") == style;

    private static bool Is(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static XElement Run(string text, XElement? look = null) => new(
        WordNames.W + "r", look is null ? null : new XElement(look), new XElement(WordNames.W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text));

    private sealed class Field
    {
        public string Instruction { get; set; } = "";

        /// <summary>Null where it stays as it is.</summary>
        public string? Result { get; set; }

        /// <summary>Of the first run of what was stored.</summary>
        public XElement? Look { get; set; }
    }
}
