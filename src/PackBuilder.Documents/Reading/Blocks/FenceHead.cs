using PackBuilder.Documents.Reading.Attributes;
using PackBuilder.Documents.Reading.Syntax;
using PackBuilder.Text.Source;

namespace PackBuilder.Documents.Reading.Blocks;

/// <summary>The opening line of a fence: its word and attributes.</summary>
internal sealed record FenceHead(string Word, AttributeList Attributes, SourceLocation At)
{
    public static FenceHead Read(ReadingContext context, FenceBlock fence)
    {
        string info = context.Source.Content.Substring(fence.Info.Start, fence.Info.Length);
        int length = info.AsSpan().IndexOfAny(' ', '\t', '{');
        string word = length < 0 ? info : info[..length];
        string rest = info[word.Length..].TrimStart();
        var restSpan = new TextSpan(fence.Info.End - rest.Length, rest.Length);
        var at = context.At(fence);

        bool isAttributes = rest is ['{', .., '}'];
        if (rest.Length > 0 && !isAttributes)
        {
            context.Report(rest[0] == '{'
                ? DocumentErrors.BadAttributes(context.At(restSpan))
                : DocumentErrors.TextAfterContainerWord(word, context.At(restSpan)));
        }

        var attributes = BlockAttributeReader.Read(context, isAttributes ? restSpan : new TextSpan(fence.Info.End, 0), $"a block '{word}'", at);
        return new FenceHead(word, attributes, at);
    }
}
