namespace PackBuilder.Templating.Values;

/// <summary>Something that can be called: a function of the template or a built-in one.</summary>
internal abstract class FunctionValue
{
    public abstract string Name { get; }
}
