using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Building.Batches;

/// <summary>Shows a person how far a batch of work is.</summary>
public interface IBatchProgress
{
    /// <param name="title">What is being done, such as "building".</param>
    /// <param name="work">Calls its argument with the name of each step when the step is finished, from any thread.</param>
    T Run<T>(Message title, int steps, Func<Action<string>, T> work);
}

/// <summary>For work that nobody watches.</summary>
public sealed class NoProgress : IBatchProgress
{
    public T Run<T>(Message title, int steps, Func<Action<string>, T> work) => work(_ => { });
}
