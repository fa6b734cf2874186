using System.Runtime.InteropServices;

namespace PackBuilder.Cli.Hosting;

/// <summary>What Windows says of its language. Elsewhere the environment says it; the program itself runs without cultures.</summary>
internal static partial class SystemLanguage
{
    // The lower ten bits of a LANGID are the language, the others its country.
    private const int LanguageBits = 0x3FF;
    private const int Chinese = 0x04;

    public static bool IsChinese => OperatingSystem.IsWindows() && (GetUserDefaultUILanguage() & LanguageBits) == Chinese;

    [LibraryImport("kernel32.dll")]
    private static partial ushort GetUserDefaultUILanguage();
}
