using AngleSharp.Dom;

namespace PackBuilder.Guides.Captures.Html;

/// <summary>For every element how much text it holds that is neither a link nor noise.</summary>
internal sealed class TextWeights
{
    private readonly Dictionary<IElement, int> _weights = [];

    public TextWeights(IElement root) => Measure(root);

    public int this[IElement element] => _weights.GetValueOrDefault(element);

    private int Measure(IElement element)
    {
        int weight = 0;
        foreach (var node in element.ChildNodes)
        {
            if (node is IText text)
                weight += text.Data.Count(c => !char.IsWhiteSpace(c));
            else if (node is IElement child && child.LocalName != "a" && HtmlNoise.RuleFor(child) is null)
                weight += Measure(child);
        }

        _weights[element] = weight;
        return weight;
    }
}
