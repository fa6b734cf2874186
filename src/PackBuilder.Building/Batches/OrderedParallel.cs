using System.Collections.Immutable;

namespace PackBuilder.Building.Batches;

/// <summary>Work spread over the cores, with results in the order of what they were made from.</summary>
public static class OrderedParallel
{
    /// <exception cref="OperationCanceledException">The work was stopped before its end.</exception>
    public static ImmutableArray<TResult> Map<T, TResult>(ImmutableArray<T> items, Func<T, TResult> make, CancellationToken stop = default)
    {
        var results = new TResult[items.Length];
        Parallel.For(0, items.Length, new ParallelOptions { CancellationToken = stop }, i => results[i] = make(items[i]));
        return [.. results];
    }
}
