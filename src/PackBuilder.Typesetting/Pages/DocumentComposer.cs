using PackBuilder.Looks;
using PackBuilder.Typesetting.Frames;
using PackBuilder.Typesetting.Pages.Assembly;
using PackBuilder.Typesetting.Pages.Blocks;
using PackBuilder.Typesetting.Pages.Front;
using PackBuilder.Typesetting.Pages.Galleys;
using PackBuilder.Typesetting.Pages.Spreads;

namespace PackBuilder.Typesetting.Pages;

/// <summary>First step of the pages: everything set, nothing cut yet.</summary>
internal sealed class DocumentComposer(Composition composition)
{
    public StructureNode Root { get; } = new(StructureRole.Document);

    public Cover? Cover { get; private set; }

    public Contents? Contents { get; private set; }

    /// <summary>The body in the order of its pages.</summary>
    public List<BodyPart> Parts { get; } = [];

    public void Compose()
    {
        var info = composition.Document.Info;
        if (info.HasCover)
        {
            Cover = new Cover(composition);
            Cover.Compose(info, Root);
        }

        // Its place in the structure is before the body, its content is known after it.
        var contentsNode = Root.Add(StructureRole.Division);
        ComposeBody();
        var headings = Parts.SelectMany(part => part.Galleys).SelectMany(galley => galley.Anchors).Where(anchor => anchor.Question is null && anchor.Level > 0 && anchor.Level <= info.ContentsDepth).ToList();
        if (info.WantsContents(headings.Count))
        {
            Contents = new Contents(composition);
            Contents.Compose(headings, contentsNode);
        }
    }

    private void ComposeBody()
    {
        var theme = composition.Theme;
        var blocks = new BlockComposer(composition);
        var spreads = new SpreadComposer(composition, blocks);
        foreach (var chapter in FacingLook.Chapters(composition.Document.Blocks))
        {
            bool isFacing = FacingLook.IsFor(chapter);
            if (Parts.Count == 0 || isFacing != Parts[^1].Spread is not null)
                Parts.Add(isFacing ? new BodyPart(new Spread()) : new BodyPart(new Galley { IsPaged = true }));
            var setting = new Setting(Parts[^1].Galleys[0], Root.Add(StructureRole.Section), 0, theme.Measure, theme.Em, theme.Pitch, theme.BaselineOf(theme.Pitch, theme.Em))
            {
                Colour = theme.Colours.Ink,
            };
            if (Parts[^1].Spread is { } spread)
                spreads.Compose(chapter, spread, setting);
            else
                blocks.Compose(chapter, setting);
        }
    }
}
