using System.Collections.Immutable;

namespace PackBuilder.Building.Caching;

/// <summary>Questions to the disk with their answers, as entries of the cache hold them.</summary>
internal static class ObservationRecord
{
    public static void Write(BinaryWriter output, ImmutableArray<(Observation Asked, string Answer)> seen) => DiagnosticRecord.WriteEach(output, seen, one =>
    {
        output.Write((byte)one.Asked.Kind);
        output.Write(one.Asked.Path);
        output.Write(one.Answer);
    });

    public static ImmutableArray<(Observation Asked, string Answer)> Read(BinaryReader input) =>
        DiagnosticRecord.ReadEach(input, () => (new Observation((ObservationKind)input.ReadByte(), input.ReadString()), input.ReadString()));
}
