using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Building.Files;

/// <summary>Every message about files as such: codes PB0101 to PB0119.</summary>
public static class FileErrors
{
    public static Diagnostic Unreadable(string name, Exception exception) =>
        Diagnostic.Error("PB0101", $"'{name}' cannot be read: {Reason(exception)}", SourceLocation.OfFile(name));

    public static Diagnostic NotUtf8(string name, int line) =>
        Diagnostic.Error("PB0102", $"'{name}' is not UTF-8 text", new SourceLocation(name, line, 1, line, 2),
            "save the file as UTF-8");

    public static Diagnostic NotWritable(string name, Exception exception) =>
        Diagnostic.Error("PB0103", $"'{name}' cannot be written: {(exception is DirectoryNotFoundException ? (Message)"its folder cannot be created" : Reason(exception))}", SourceLocation.OfFile(name),
            IsFull(exception) ? (Message)"free some space, or choose another folder with --output; nothing was changed" : "choose another folder with --output, or allow writing there; nothing was changed");

    public static Diagnostic SameOutput(string name) =>
        Diagnostic.Error("PB0104", $"two documents would be written to '{name}'", null,
            "give one of the packs, employers or editions another id; upper and lower case count as the same");

    public static Diagnostic NotReplaced(string name, Exception exception, int done, int all) =>
        Diagnostic.Error("PB0105", $"'{name}' cannot be replaced: {Reason(exception)}", SourceLocation.OfFile(name),
            $"close the programs that have it open and run the command again; {done} of {all} files are new, the others are as they were");

    public static Diagnostic FolderInTheWay(string name) =>
        Diagnostic.Error("PB0106", $"'{name}' cannot be written: there is a folder of that name", SourceLocation.OfFile(name),
            "remove or rename the folder, or choose another place with --output; nothing was changed");

    public static Diagnostic LinkInOutput(string name) =>
        Diagnostic.Error("PB0107", $"'{name}' is a link, and nothing is written through links", SourceLocation.OfFile(name),
            "replace it by a folder, or choose another place with --output; nothing was changed");

    public static Diagnostic OutputLedOut(string name) =>
        Diagnostic.Error("PB0108", $"'{name}' is a link that leads out of the project", SourceLocation.OfFile(name),
            "if that is meant, name the folder with --output; nothing was changed");

    public static Diagnostic NoRegularFile(string name) =>
        Diagnostic.Error("PB0109", $"'{name}' is not a regular file: it is a folder, a pipe, a device or a socket", SourceLocation.OfFile(name),
            "put a file in its place, or remove it");

    public static Diagnostic TooLarge(string name, long megabytes) =>
        Diagnostic.Error("PB0110", $"'{name}' is larger than the {megabytes} MB that can be read", SourceLocation.OfFile(name),
            "make it smaller, or split it");

    public static Diagnostic LedOut(string name) =>
        Diagnostic.Error("PB0111", $"'{name}' is a link, or below one, that leads out of the project", SourceLocation.OfFile(name),
            "copy the file into the project; links are followed only to folders that packbuilder.yaml or --sources names");

    public static Diagnostic Outside(string name) =>
        Diagnostic.Error("PB0112", $"'{name}' is outside the project", SourceLocation.OfFile(name),
            "copy the file into the project; other folders are read only where packbuilder.yaml or --sources names them");

    public static Diagnostic BrokeReader(string name, Exception exception) =>
        Diagnostic.Error("PB1050", $"the reader failed on this file: {exception.Message} ({exception.GetType().Name})", SourceLocation.OfFile(name),
            "this is a bug in the program: please report it with the file; saving its text as .txt may help in the meantime");

    public static Diagnostic NoMatch(string pattern) =>
        Diagnostic.Error("PB0113", $"no file matches '{pattern}'", null, "* stands for any characters, ? for one");

    public static Diagnostic OutputAmongGuides(string name) =>
        Diagnostic.Error("PB0114", $"'{name}' is among the sources: what is written there would be read as one of them by the next run", SourceLocation.OfFile(name),
            "name another folder with --output, or under 'output:' in packbuilder.yaml; nothing was changed");

    public static Diagnostic EditedGuide(string name) =>
        Diagnostic.Warning("PB0115", $"'{name}' was changed by hand and was not overwritten; what is printed comes from the source", SourceLocation.OfFile(name),
            $"keep the changes with: packbuilder correct --from {name}", "then delete the file, and the next build writes it again");

    public static Diagnostic PicturesNotSaved(SourceLocation at, int count) =>
        Diagnostic.Warning("PB0116", count == 1 ? (Message)"this picture was not saved with its page: only its description is kept, in the ledger"
                : $"{count} pictures from here on were not saved with their page: only their descriptions are kept, in the ledger", at,
            "save the page from a browser with its pictures, or as one file (.mht)");

    public static Diagnostic PicturesUnprintable(SourceLocation at, int count, Diagnostic why) =>
        Diagnostic.Warning("PB0117", count == 1 ? (Message)$"this picture cannot be printed ({why.Message}): only its description is kept, in the ledger"
                : $"{count} pictures from here on cannot be printed ({why.Message}): only what is said of them is kept, in the ledger", at,
            "save the picture as PNG or JPEG and put it in its place");

    public static Diagnostic PicturesTooMany(SourceLocation at, long megabytes) =>
        Diagnostic.Error("PB0118", $"the pictures of this guide have more than {megabytes} MB of pixels together", at,
            "scale them down: 300 dots per inch at the printed size is plenty");

    public static Diagnostic NotFixed(string name) =>
        Diagnostic.Error("PB0119", $"'{name}' is not a Markdown or YAML file, and only those can be fixed", SourceLocation.OfFile(name),
            "correct other files with: packbuilder correct");

    public static Diagnostic NoGuide(string name) =>
        Diagnostic.Error("PB0120", $"'{name}' describes guides and is not one itself", SourceLocation.OfFile(name),
            "name the guides themselves: what this file says of them is heeded");

    public static Diagnostic PassedOver(string name) =>
        new("PB0120", Severity.Note, $"'{name}' describes guides and is not one itself: it is skipped", SourceLocation.OfFile(name));

    public static Diagnostic WouldChangeText(string name) =>
        Diagnostic.Error("PB0120", $"fixing '{name}' would change its words, so nothing was written", SourceLocation.OfFile(name),
            "this is a bug in the program: please report it with the file");

    /// <summary>Whether a message says that files could not be put where they belong.</summary>
    public static bool IsOfWriting(Diagnostic diagnostic) => diagnostic.Code is "PB0103" or "PB0105" or "PB0106" or "PB0107" or "PB0108";

    // The system's messages name the whole path again and differ from system to system.
    private static Message Reason(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => (Message)"there is no such file",
        UnauthorizedAccessException => "access is denied",
        PathTooLongException => "the path is too long",
        _ when IsFull(exception) => "the disk is full",
        _ => "the disk refused it, or there is a file where a folder should be",
    };

    // ENOSPC and EDQUOT of Linux and macOS, ERROR_HANDLE_DISK_FULL and ERROR_DISK_FULL of Windows.
    private static bool IsFull(Exception exception) => exception is IOException && (exception.HResult & 0xFFFF) is 28 or 122 or 69 or 39 or 112;
}
