namespace PackBuilder.Text.Diagnostics;

/// <summary>Puts stages one after the other; what all of them had to say is kept.</summary>
public static class CheckedChain
{
    /// <summary>Hands the value to the next stage; where there is none, the next stage is not called.</summary>
    public static Checked<TNext> Then<T, TNext>(this Checked<T> result, Func<T, Checked<TNext>> next)
        where T : class
        where TNext : class
    {
        if (result.Value is null)
            return new Checked<TNext>(null, result.Diagnostics);
        var after = next(result.Value);
        return new Checked<TNext>(after.Value, result.Diagnostics.AddRange(after.Diagnostics));
    }

    /// <summary>As the other, for a stage that cannot fail.</summary>
    public static Checked<TNext> Then<T, TNext>(this Checked<T> result, Func<T, TNext> next)
        where T : class
        where TNext : class =>
        new(result.Value is null ? null : next(result.Value), result.Diagnostics);
}
