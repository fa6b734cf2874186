using PackBuilder.Templating.Language;

namespace PackBuilder.Templating.Evaluation.Operations;

/// <summary>Where an operator and its operands stand, so that an error can name the right one.</summary>
internal interface IOperatorSite
{
    Place Operator { get; }

    Place Left { get; }

    Place Right { get; }
}
