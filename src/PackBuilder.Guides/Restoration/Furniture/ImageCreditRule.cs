namespace PackBuilder.Guides.Restoration.Furniture;

/// <summary>A line that only says where a picture is from. Within a line of text the credit alone is cut out.</summary>
internal sealed class ImageCreditRule : FurnitureRule
{
    public override string Name => "image-credit";

    protected override FoundMetadata? Match(FurniturePage page, int index, PageLine line) =>
        When(line.Text.Length <= 80 && (ImageCredit.IsWhole(line.Text) || ImageCredit.Remove(line.Text).Trim().Length == 0));
}
