using System.Text;

namespace PackBuilder.Typesetting.Pages.Front;

/// <summary>Small Roman numbers, for the pages before the body.</summary>
internal static class Roman
{
    private static readonly (int Value, string Digits)[] Steps =
        [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    public static string Lower(int number)
    {
        var text = new StringBuilder();
        foreach (var (value, digits) in Steps)
        {
            for (; number >= value; number -= value)
                text.Append(digits);
        }

        return text.ToString();
    }
}
