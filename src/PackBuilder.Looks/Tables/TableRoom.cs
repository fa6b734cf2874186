namespace PackBuilder.Looks.Tables;

/// <summary>What the columns of a table have for their text together.</summary>
/// <param name="Ems">In em of the size of tables.</param>
/// <param name="Size">That size in pt.</param>
public readonly record struct TableRoom(double Ems, double Size);
