using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Calls;

/// <summary>A function as a rendering calls it. Every function value is one.</summary>
internal abstract class Callable : FunctionValue
{
    /// <summary>Calls the function with arguments in their order.</summary>
    /// <param name="arguments">Valid during the call only.</param>
    /// <param name="named">Arguments given by name, or null.</param>
    public abstract Value Call(RenderContext context, ReadOnlySpan<Value> arguments, MapValue? named, CallSite site);
}
