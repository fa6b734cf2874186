using System.Collections.Immutable;
using PackBuilder.Guides.Model;

namespace PackBuilder.Exchange.Workbooks;

/// <summary>A column of a workbook.</summary>
/// <param name="Field">Null for the columns that say which question a row is and where it stands.</param>
internal sealed record WorkbookColumn(string Key, QuestionField? Field, bool IsEnglish)
{
    public (string Zh, string En) Name { get; init; }

    public (string Zh, string En) Note { get; init; }

    public int Width { get; init; } = 20;

    public string Cell(BankRow row) => Key switch
    {
        WorkbookLayout.Id => row.Id,
        WorkbookLayout.Section => row.Section,
        _ => Field!.Cell(row.Question, IsEnglish),
    };
}

/// <summary>What sheets and columns a workbook of questions has.</summary>
internal static class WorkbookLayout
{
    /// <summary>The hidden sheet that has every cell as it was exported, so that it can be told who changed what.</summary>
    public const string Original = "packbuilder";

    public const string Lists = "lists";
    public const string Id = "id";
    public const string Section = "section";

    /// <summary>Every column there may be, in their order.</summary>
    public static ImmutableArray<WorkbookColumn> All { get; } =
    [
        new(Id, null, false) { Name = ("编号", "Id"), Note = ("编号由程序给出，不能改。新题留空。", "Given by the program and not to be changed. Empty for a new question."), Width = 18 },
        new(Section, null, false) { Name = ("章节", "Section"), Note = ("从下拉表里选；换章节就是把题移过去。", "Choose from the list; another section moves the question there."), Width = 18 },
        .. QuestionField.All.SelectMany(Columns),
    ];

    public static TableForm Form { get; } = new("packbuilder/questions@1", [.. All.Select(column => (column.Key, column.Name))]);

    /// <summary>Those that a guide needs: English only where it has some, or is meant to.</summary>
    public static ImmutableArray<WorkbookColumn> For(Guide guide, ImmutableArray<BankRow> rows)
    {
        bool hasEnglish = guide.Languages.Contains("en") || rows.Any(row => QuestionField.All.Any(field => field.HasEnglish && field.Show(row.Question, true).Length > 0));
        return [.. All.Where(column => hasEnglish || !column.IsEnglish)];
    }

    private static IEnumerable<WorkbookColumn> Columns(QuestionField field)
    {
        yield return new WorkbookColumn(field.Key, field, false) { Name = field.Name, Note = field.Note, Width = field.Width };
        if (field.HasEnglish)
        {
            yield return new WorkbookColumn(field.Key + ".en", field, true)
            {
                Name = ($"{field.Name.Zh}（英文）", $"{field.Name.En} (English)"),
                Note = ($"{field.Note.Zh}和中文逐行对应。", $"{field.Note.En} Line by line as in the Chinese."),
                Width = field.Width,
            };
        }
    }
}
