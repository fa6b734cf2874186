using System.Collections.Immutable;

namespace PackBuilder.Exchange.Workbooks;

/// <summary>By what a workbook of ours is known when it comes back.</summary>
/// <param name="Schema">The first cell of its hidden sheet.</param>
/// <param name="Columns">The keys of its columns and their heads.</param>
internal sealed record TableForm(string Schema, ImmutableArray<(string Key, (string Zh, string En) Name)> Columns)
{
    public static ImmutableArray<TableForm> All { get; } = [WorkbookLayout.Form, TextLayout.Form];

    /// <summary>The key of a column by its head in either language; null for one that is none of ours.</summary>
    public string? KeyOf(string head) =>
        Columns.FirstOrDefault(column => column.Name.Zh == head || string.Equals(column.Name.En, head, StringComparison.OrdinalIgnoreCase)).Key;
}
