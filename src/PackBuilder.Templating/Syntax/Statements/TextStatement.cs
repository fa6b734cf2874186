using PackBuilder.Templating.Evaluation;

namespace PackBuilder.Templating.Syntax.Statements;

/// <summary>Text outside code, or inside an escape block.</summary>
internal sealed class TextStatement(Place place, string text) : Statement(place)
{
    public override Flow Run(RenderContext context)
    {
        context.PrintText(text, Place);
        return Flow.Next;
    }
}
