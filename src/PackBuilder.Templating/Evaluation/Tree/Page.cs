using PackBuilder.Templating.Language;

namespace PackBuilder.Templating.Evaluation.Tree;

/// <summary>A parsed template or partial.</summary>
internal sealed class Page(Place place, Block body) : Node(place)
{
    /// <summary>Runs the page and prints what it returns.</summary>
    public void Run(RenderContext context)
    {
        body.Run(context);
        context.Print(context.TakeReturned(), Place);
    }
}
