using PackBuilder.Templating.Evaluation;

namespace PackBuilder.Templating.Values;

/// <summary>Something that can be called: a function of the template or a built-in one.</summary>
internal abstract class FunctionValue
{
    public abstract string Name { get; }

    /// <summary>Calls the function with arguments in their order.</summary>
    /// <param name="arguments">Valid during the call only.</param>
    /// <param name="named">Arguments given by name, or null.</param>
    public abstract Value Call(RenderContext context, ReadOnlySpan<Value> arguments, MapValue? named, CallSite site);
}
