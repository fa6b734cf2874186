using System.Collections.Immutable;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Building.Caching;

/// <summary>Messages as entries of the cache hold them: a run that finds its work done says what the run said that did it.</summary>
internal static class DiagnosticRecord
{
    public static void Write(BinaryWriter output, ImmutableArray<Diagnostic> diagnostics) => WriteEach(output, diagnostics, diagnostic =>
    {
        output.Write(diagnostic.Code);
        output.Write((byte)diagnostic.Severity);
        diagnostic.Message.Write(output);
        WritePlace(output, diagnostic.Location);
        WriteEach(output, diagnostic.Help, help => help.Write(output));
        WriteEach(output, diagnostic.Related, related =>
        {
            related.Message.Write(output);
            WritePlace(output, related.Location);
        });
        output.Write(diagnostic.Character ?? -1);
    });

    public static ImmutableArray<Diagnostic> Read(BinaryReader input) => ReadEach(input, () =>
    {
        var diagnostic = new Diagnostic(input.ReadString(), (Severity)input.ReadByte(), Message.Read(input), ReadPlace(input))
        {
            Help = ReadEach(input, () => Message.Read(input)),
            Related = ReadEach(input, () => new RelatedPlace(Message.Read(input), ReadPlace(input)!)),
        };
        return input.ReadInt32() is >= 0 and var character ? diagnostic with { Character = character } : diagnostic;
    });

    public static void WriteEach<T>(BinaryWriter output, ImmutableArray<T> items, Action<T> write)
    {
        output.Write(items.Length);
        foreach (var item in items)
            write(item);
    }

    public static ImmutableArray<T> ReadEach<T>(BinaryReader input, Func<T> read)
    {
        int count = input.ReadInt32();
        var items = ImmutableArray.CreateBuilder<T>();
        for (int i = 0; i < count; i++)
            items.Add(read());
        return items.ToImmutable();
    }

    // The format and what stands in its places, so that a later run can say it in another language.
    private static void WritePlace(BinaryWriter output, SourceLocation? location)
    {
        output.Write(location is not null);
        if (location is null)
            return;
        output.Write(location.File);
        foreach (int number in new[] { location.Line, location.Column, location.EndLine, location.EndColumn })
            output.Write(number);
        WriteOptional(output, location.Excerpt);
        WriteOptional(output, location.Place);
    }

    private static SourceLocation? ReadPlace(BinaryReader input) =>
        !input.ReadBoolean() ? null
        : new SourceLocation(input.ReadString(), input.ReadInt32(), input.ReadInt32(), input.ReadInt32(), input.ReadInt32(), ReadOptional(input)) { Place = ReadOptional(input) };

    private static void WriteOptional(BinaryWriter output, string? text)
    {
        output.Write(text is not null);
        if (text is not null)
            output.Write(text);
    }

    private static string? ReadOptional(BinaryReader input) => input.ReadBoolean() ? input.ReadString() : null;
}
