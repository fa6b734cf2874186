using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Cli.Files;

/// <summary>Every message about files as such: codes PB0101 to PB0119.</summary>
internal static class FileErrors
{
    public static Diagnostic Unreadable(string name, Exception exception) =>
        Diagnostic.Error("PB0101", $"'{name}' cannot be read: {Reason(exception)}", SourceLocation.OfFile(name));

    public static Diagnostic NotUtf8(string name, int line) =>
        Diagnostic.Error("PB0102", $"'{name}' is not UTF-8 text", new SourceLocation(name, line, 1, line, 2),
            "save the file as UTF-8");

    public static Diagnostic NotWritable(string name, Exception exception) =>
        Diagnostic.Error("PB0103", $"'{name}' cannot be written: {(exception is DirectoryNotFoundException ? "its folder cannot be made" : Reason(exception))}", SourceLocation.OfFile(name),
            "choose another folder with --output, or allow writing there; nothing was changed");

    public static Diagnostic SameOutput(string name) =>
        Diagnostic.Error("PB0104", $"two documents would be written to '{name}'", null,
            "give one of the packs, employers or editions another id");

    // The system's messages name the whole path again and differ from system to system.
    private static string Reason(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is no such file",
        UnauthorizedAccessException => "access is denied",
        PathTooLongException => "the path is too long",
        _ => "the disk refuses it, or a file stands where a folder should",
    };
}
