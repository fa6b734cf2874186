using System.Collections.Immutable;
using System.Text.Json;
using PackBuilder.Building.Files;
using PackBuilder.Building.Sources;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Accounts;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Building.Caching;

/// <summary>Guides that were read before, each with what was asked of the disk for it: where that has the same answers, the guide is the same.</summary>
public sealed class GuideCache(CacheFolder cache)
{
    private int _found;

    /// <summary>How many guides were found.</summary>
    public int Found => Volatile.Read(ref _found);

    /// <param name="files">Asked again; what it answers counts as asked for this guide.</param>
    /// <returns>Null where there is none, or something has changed.</returns>
    internal ReadGuide? Find(IFileSystem files, string project, string path)
    {
        if (cache.Read(KeyOf(project, path)) is not { } entry)
            return null;
        try
        {
            using var input = CacheFolder.Reader(entry);
            var watched = new WatchedFiles(files, _ => true);
            if (!WatchedFiles.AreSame(watched, ObservationRecord.Read(input)))
                return null;
            var guide = new ReadGuide(project, watched, Read(path, input), DiagnosticRecord.ReadEach(input, input.ReadString));
            Interlocked.Increment(ref _found);
            return guide;
        }
        catch (Exception exception) when (exception is IOException or JsonException)
        {
            return null;
        }
    }

    /// <summary>What is no guide is read again each time.</summary>
    internal void Keep(ReadGuide guide)
    {
        if (guide.Watched.IsUncertain || guide.Result.Finished is not { } finished)
            return;
        using var stream = new MemoryStream();
        using var output = new BinaryWriter(stream);
        ObservationRecord.Write(output, guide.Watched.Seen);
        Write(output, finished);
        DiagnosticRecord.Write(output, guide.Result.Diagnostics);
        DiagnosticRecord.WriteEach(output, guide.Pictures, output.Write);
        output.Flush();
        cache.Write(KeyOf(guide.Project, guide.Result.Path), stream.ToArray());
    }

    private string KeyOf(string project, string path) => cache.KeyOf("guide 2", project, path);

    private static void Write(BinaryWriter output, FinishedGuide guide)
    {
        Write(output, GuideJson.Write(guide.Guide));
        Write(output, guide.Findings);
        output.Write(guide.Text.Name);
        output.Write(guide.Text.Content);
        DiagnosticRecord.WriteEach(output, guide.Text.Places, place =>
        {
            output.Write(place.Line);
            output.Write(place.Name);
        });
        foreach (var file in new[] { guide.Yaml, guide.Ledger })
        {
            output.Write(file.Name);
            Write(output, file.Content.Span);
        }

        DiagnosticRecord.WriteEach(output, [.. guide.Pictures], picture =>
        {
            output.Write(picture.Key);
            Write(output, picture.Value.Span);
        });
    }

    private static GuideResult Read(string path, BinaryReader input)
    {
        var guide = GuideJson.Read(ReadBytes(input));
        var findings = ReadFindings(input);
        var text = new SourceText(input.ReadString(), input.ReadString()) { Places = DiagnosticRecord.ReadEach(input, () => new SourcePlace(input.ReadInt32(), input.ReadString())) };
        var finished = new FinishedGuide(guide, text, new OutputFile(input.ReadString(), ReadBytes(input)), new OutputFile(input.ReadString(), ReadBytes(input)))
        {
            Findings = findings,
            Pictures = DiagnosticRecord.ReadEach(input, () => KeyValuePair.Create<string, ReadOnlyMemory<byte>>(input.ReadString(), ReadBytes(input)))
                .ToImmutableSortedDictionary(StringComparer.Ordinal),
        };
        return new GuideResult(path, finished, DiagnosticRecord.Read(input));
    }

    private static void Write(BinaryWriter output, BankFindings findings)
    {
        DiagnosticRecord.WriteEach(output, findings.Found, found =>
        {
            found.Way.Write(output);
            output.Write(found.Questions);
            output.Write(found.Rival is not null);
            found.Rival?.Write(output);
        });
        DiagnosticRecord.WriteEach(output, findings.Suspects, suspect =>
        {
            output.Write(suspect.At.Line);
            output.Write(suspect.At.Column);
            output.Write((byte)suspect.Kind);
            output.Write(suspect.Text);
            suspect.Rule.Write(output);
            output.Write(suspect.IsSure);
        });
    }

    private static BankFindings ReadFindings(BinaryReader input) => new(
        DiagnosticRecord.ReadEach(input, () => new FoundBy(Message.Read(input), input.ReadInt32(), input.ReadBoolean() ? Message.Read(input) : null)),
        DiagnosticRecord.ReadEach(input, () => new Suspect(new BlockOrigin(input.ReadInt32(), input.ReadInt32()), (SuspectKind)input.ReadByte(), input.ReadString(), Message.Read(input)) { IsSure = input.ReadBoolean() }));

    private static void Write(BinaryWriter output, ReadOnlySpan<byte> bytes)
    {
        output.Write(bytes.Length);
        output.Write(bytes);
    }

    private static byte[] ReadBytes(BinaryReader input) => input.ReadBytes(input.ReadInt32());
}
