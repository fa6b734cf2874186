using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>Tells an item of a list by the bullet that it starts with.</summary>
internal static partial class PdfListLook
{
    // In points: what a level of a list is usually set in by.
    private const double Level = 18;
    private const int DeepestLevel = 5;

    public static PdfPiece Of(PdfPiece piece)
    {
        if (piece is not PdfParagraph paragraph || Bullet().Match(paragraph.Text) is not { Success: true } match)
            return piece;
        string marker = match.Groups["mark"].Value;
        int depth = Math.Clamp((int)Math.Round(paragraph.Indent / Level) - 1, 0, DeepestLevel);
        return new PdfListItem(piece.Page, depth, marker, paragraph with
        {
            Text = paragraph.Text[match.Length..],
            Bold = Math.Max(0, paragraph.Bold - match.Length),
            BoldStart = Math.Max(0, paragraph.BoldStart - match.Length),
        });
    }

    [GeneratedRegex(@"^(?<mark>[•●○■□▪▫◆◇►▶➢➤✓✔☐☑☒◦‣⁃∙·*]|[-–](?=\s))\s*(?=\S)")]
    private static partial Regex Bullet();
}
