using System.Collections.Immutable;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Restoration.Furniture;

/// <summary>Takes the ending of a file off the first heading of a page, which a site took from the name of an uploaded file.</summary>
internal sealed class FileEndingPass : RestorationPass
{
    public override string Name => "file-ending";

    public override bool KeepsCharacters => true;

    public override RestorationState Apply(RestorationState state)
    {
        if (!state.Source.Format.HasSiteFurniture || state.Blocks.OfType<CaptureHeading>().FirstOrDefault() is not { } heading)
            return state;
        string title = FileTitle.WithoutEnding(heading.Text);
        return title.Length == heading.Text.Length || title.Length == 0 ? state : state with
        {
            Blocks = state.Blocks.Replace(heading, heading with { Text = title }),
            Dropped = state.Dropped.Add(new DroppedText(Name, heading.At.Line, heading.Text[title.Length..])),
        };
    }
}
