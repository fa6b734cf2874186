namespace PackBuilder.Looks;

/// <summary>A length that grows with the size of the text: 1 is as wide as a Han character.</summary>
public readonly record struct Em(double Count)
{
    /// <param name="size">The size of the text, in any unit.</param>
    /// <returns>In the unit of the size.</returns>
    public double At(double size) => Count * size;
}

/// <summary>A length in lines of the grid of the page.</summary>
public readonly record struct GridLine(double Count)
{
    /// <param name="pitch">Distance of the lines, in any unit.</param>
    /// <returns>In the unit of the pitch.</returns>
    public double At(double pitch) => Count * pitch;
}
