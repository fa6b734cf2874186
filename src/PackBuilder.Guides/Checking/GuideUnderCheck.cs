using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Checking;

/// <summary>A guide with what rules need to judge it and to point at what they find.</summary>
internal sealed class GuideUnderCheck(Guide guide, SourceText source, ContentRuleData data)
{
    // What a finding is looked for in, from the start of its block: further than any block goes.
    private const int Window = 1 << 16;

    public Guide Guide => guide;

    public ContentRuleData Data => data;

    public ImmutableArray<PlacedText> Texts { get; } = [.. PlacedTexts.Of(guide)];

    /// <summary>The guide was written for packs, not captured: what is missing in it can be asked for. Of other files than Markdown and YAML the rights say so.</summary>
    public bool IsWritten => guide.Source.Format.IsAuthored || guide.Source.Rights.Permission == Rights.Own;

    /// <summary>Where some characters of a text stand in the file; where restoration changed them, the start of their block.</summary>
    /// <param name="found">As the text has them, long enough to be found.</param>
    public SourceLocation Locate(PlacedText text, string found) => Locate(text.From, found);

    public SourceLocation Locate(BlockOrigin? from, string found = "")
    {
        // A guide written as YAML names the lines of the file that it was once made from, not its own.
        int start = from is null || guide.Source.Format == SourceFormat.Yaml ? 0 : source.StartOfLine(from.Line);
        string line = found.Split('\n')[0];
        int at = line.Length == 0 ? -1 : source.Content.IndexOf(line, start, Math.Min(Window, source.Content.Length - start), StringComparison.Ordinal);
        return at >= 0
            ? source.Locate(new TextSpan(at, line.Length))
            : from is null || guide.Source.Format == SourceFormat.Yaml ? SourceLocation.OfFile(source.Name) : source.Locate(from.Line, from.Column);
    }

    public SourceLocation Locate(GuideBlock block) => Locate(block.From, guide.Source.Format == SourceFormat.Yaml ? block.Id ?? "" : "");
}
