using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;

namespace PackBuilder.Templating.Evaluation.Statements;

/// <summary>Text outside code, or inside an escape block.</summary>
internal sealed class TextStatement(Place place, string text) : Statement(place)
{
    public override Flow Run(RenderContext context)
    {
        context.PrintText(text, Place);
        return Flow.Next;
    }
}
