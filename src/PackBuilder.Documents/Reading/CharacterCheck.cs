using System.Buffers;
using System.Text;
using PackBuilder.Text.Source;

namespace PackBuilder.Documents.Reading;

/// <summary>Refuses characters that no page can show and no XML can hold: controls, lone surrogates, non-characters.</summary>
internal static class CharacterCheck
{
    private const int MostReports = 20;

    public static void Run(ReadingContext context)
    {
        string text = context.Source.Content;
        int reports = 0;
        for (int i = 0; i < text.Length && reports < MostReports;)
        {
            bool valid = Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out int length) == OperationStatus.Done;
            int codePoint = valid ? rune.Value : text[i];
            if (!valid || IsUnprintable(codePoint))
            {
                context.Report(DocumentErrors.Unprintable(codePoint, context.At(new TextSpan(i, length))));
                reports++;
            }

            i += length;
        }
    }

    private static bool IsUnprintable(int codePoint) => codePoint is
        < 0x20 and not ('\t' or '\n' or '\r')
        or >= 0x7F and <= 0x9F
        or 0xFEFF or 0xFFFD
        or 0x2028 or 0x2029
        or >= 0xFDD0 and <= 0xFDEF
        || (codePoint & 0xFFFE) == 0xFFFE;
}
