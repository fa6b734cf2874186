using PackBuilder.Templating.Evaluation.Names;

namespace PackBuilder.Templating.Parsing;

/// <summary>What a statement stands in, as far as this decides which statements are allowed.</summary>
/// <param name="InLoop">Inside a loop of the same function, partial or wrap body.</param>
/// <param name="InFunction">Inside a function.</param>
/// <param name="InWrap">Directly inside the body of a <c>wrap</c>.</param>
/// <param name="InCapture">Inside a <c>capture</c> of the same function.</param>
internal readonly record struct BodyContext(bool InLoop, bool InFunction, bool InWrap, bool InCapture)
{
    public BodyContext ForLoop() => this with { InLoop = true };

    public BodyContext ForCapture() => this with { InCapture = true };

    public BodyContext ForWrap() => this with { InLoop = false, InWrap = true };

    public static BodyContext ForFunction() => new(false, true, false, false);
}
