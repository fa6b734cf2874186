using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace PackBuilder.Building.Files;

/// <summary>
/// Opens files that have a beginning and an end. A named pipe, a terminal or a socket is refused, and opening one never
/// waits for whoever is at its other end.
/// </summary>
internal static partial class RegularFile
{
    private const int ReadOnly = 0;

    /// <exception cref="IrregularFileException">The path is no regular file.</exception>
    public static FileStream Open(string path)
    {
        if (Directory.Exists(path))
            throw new IrregularFileException();
        FileStream? stream = null;
        try
        {
            // The size of the buffer, 0, leaves buffering to whoever reads.
            stream = new FileStream(OpenHandle(path), FileAccess.Read, 0);
            if (stream.CanSeek)
                return stream;
        }
        catch (NotSupportedException)
        {
            // Windows: a device, such as a printer or a named pipe.
        }

        stream?.Dispose();
        throw new IrregularFileException();
    }

    /// <exception cref="OversizedFileException">The file is larger than allowed; nothing of it was read.</exception>
    /// <exception cref="IrregularFileException">The path is no regular file, or one whose end does not come.</exception>
    public static byte[] Read(string path, long limit)
    {
        using var stream = Open(path);
        long length = stream.Length;
        if (length > limit)
            throw new OversizedFileException(limit);
        byte[] bytes = new byte[length];
        int read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        Span<byte> next = stackalloc byte[1];
        return read < length ? bytes[..read] : stream.Read(next) == 0 ? bytes : [.. bytes, next[0], .. Rest(stream, limit - length - 1)];
    }

    // A device states no length, and a file may grow while it is read.
    private static byte[] Rest(FileStream stream, long limit)
    {
        using var rest = new MemoryStream();
        byte[] part = new byte[1 << 16];
        for (int read = stream.Read(part); read > 0; read = stream.Read(part))
        {
            rest.Write(part, 0, read);
            if (rest.Length > limit)
                throw new IrregularFileException();
        }

        return rest.ToArray();
    }

    private static SafeFileHandle OpenHandle(string path)
    {
        if (FlagsWithoutWaiting is not { } flags)
            return File.OpenHandle(path);
        var handle = OpenWithoutWaiting(path, flags);
        if (!handle.IsInvalid)
            return handle;
        handle.Dispose();
        // What the system refuses it refuses again, and now with an exception that says why.
        return File.OpenHandle(path);
    }

    // O_RDONLY | O_NONBLOCK | O_CLOEXEC, whose values every system has chosen for itself.
    private static int? FlagsWithoutWaiting =>
        OperatingSystem.IsLinux() ? ReadOnly | 0x800 | 0x80000 : OperatingSystem.IsMacOS() ? ReadOnly | 0x4 | 0x1000000 : null;

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial SafeFileHandle OpenWithoutWaiting(string path, int flags);
}
