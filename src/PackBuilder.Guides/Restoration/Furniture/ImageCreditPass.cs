namespace PackBuilder.Guides.Restoration.Furniture;

/// <summary>Cuts the credit of a picture out of a line that holds text as well.</summary>
internal sealed class ImageCreditPass : TextPass
{
    public override string Name => "image-credit";

    protected override (string Text, int Changes) Repair(string text, RestorationState state)
    {
        string repaired = ImageCredit.Remove(text);
        return (repaired.Length == text.Length ? text : repaired, text.Length - repaired.Length);
    }
}
