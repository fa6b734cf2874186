using System.Collections.Immutable;

namespace PackBuilder.Exchange.Workbooks;

/// <summary>What columns a workbook for a translator has.</summary>
internal static class TextLayout
{
    public const string Where = "where";
    public const string Chinese = "zh";
    public const string English = "en";

    /// <summary>Out of sight: the id of the block that a text stands in.</summary>
    public const string In = "in";

    /// <summary>In their order; <see cref="WorkbookLayout.Id"/> comes first here as well.</summary>
    public static ImmutableArray<TextColumn> All { get; } =
    [
        new(WorkbookLayout.Id, ("编号", "Id"), ("编号由程序给出，不能改。", "Given by the program and not to be changed."), 20, (row, _) => row.Id) { IsLocked = true },
        new(Where, ("位置", "Where"), ("这段文字在资料里是什么。", "What the text is in the guide."), 28, (row, english) => row.Where(english)) { IsLocked = true },
        new(Chinese, ("中文", "Chinese"), ("中文不在这里改，只收回英文。", "The Chinese is not changed here; only the English comes back."), 60, (row, _) => row.Zh) { IsLocked = true },
        new(English, ("英文", "English"), ("写在这里。中文分几段，英文也分几段（Alt+Enter换行）。", "Written here, in as many paragraphs as the Chinese (Alt+Enter starts one)."), 60, (row, _) => row.En),
    ];

    public static TableForm Form { get; } = new("packbuilder/texts@1", [.. All.Select(column => (column.Key, column.Name))]);
}

/// <summary>A column of a workbook for a translator.</summary>
/// <param name="Width">In characters.</param>
internal sealed record TextColumn(string Key, (string Zh, string En) Name, (string Zh, string En) Note, int Width, Func<TextRow, bool, string> Cell)
{
    public bool IsLocked { get; init; }
}
