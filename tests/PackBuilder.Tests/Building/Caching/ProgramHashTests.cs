using System.Buffers.Binary;
using PackBuilder.Building.Caching;
using PackBuilder.Tests.Cli.Support;

namespace PackBuilder.Tests.Building.Caching;

public class ProgramHashTests
{
    [Fact]
    public void Of_a_native_program_what_the_linker_wrote_is_enough()
    {
        Assert.Equal(Of(Program(id: 1, rest: 1), isNative: true), Of(Program(id: 1, rest: 2), isNative: true));
        Assert.NotEqual(Of(Program(id: 1, rest: 1), isNative: true), Of(Program(id: 2, rest: 1), isNative: true));
    }

    [Fact]
    public void A_host_that_is_the_same_for_every_program_is_read_whole()
    {
        Assert.NotEqual(Of(Program(id: 1, rest: 1), isNative: false), Of(Program(id: 1, rest: 2), isNative: false));
    }

    [Fact]
    public void A_native_program_and_one_that_is_compiled_as_it_runs_are_two()
    {
        Assert.NotEqual(Of(Program(id: 1, rest: 1), isNative: true), Of(Program(id: 1, rest: 1), isNative: false));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(63)]
    [InlineData(100)]
    [InlineData(180)]
    public void A_program_that_says_nothing_of_itself_is_read_whole(int length)
    {
        byte[] one = Program(id: 1, rest: 1)[..length];
        byte[] other = [.. one, 7];

        Assert.NotEqual(Of(one, isNative: true), Of(other, isNative: true));
    }

    [Fact]
    public void Lengths_beyond_the_end_of_the_file_say_nothing()
    {
        byte[] one = Program(id: 1, rest: 1);
        BinaryPrimitives.WriteUInt64LittleEndian(one.AsSpan(64 + 32), ulong.MaxValue);
        byte[] other = [.. one, 7];

        Assert.NotEqual(Of(one, isNative: true), Of(other, isNative: true));
    }

    private static string Of(byte[] program, bool isNative)
    {
        var files = new MemoryFileSystem();
        files.Put("/bin/packbuilder", program);
        return ProgramHash.Of(files, "/bin", "/bin/packbuilder", isNative);
    }

    // A head, one segment of notes, two notes of which the second is the hash, and all else.
    private static byte[] Program(byte id, byte rest)
    {
        byte[] file = new byte[300];
        "\u007fELF\u0002\u0001"u8.CopyTo(file);
        U64(32, 64);
        U16(54, 56);
        U16(56, 1);
        U32(64, 4);
        U64(64 + 8, 120);
        U64(64 + 32, 72);
        Note(120, kind: 1, content: 14);
        Note(152, kind: 3, content: 20);
        file[152 + 16] = id;
        file[^1] = rest;
        return file;

        void Note(int at, uint kind, uint content)
        {
            U32(at, 4);
            U32(at + 4, content);
            U32(at + 8, kind);
            "GNU\0"u8.CopyTo(file.AsSpan(at + 12));
        }

        void U16(int at, ushort value) => BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(at), value);
        void U32(int at, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(at), value);
        void U64(int at, ulong value) => BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(at), value);
    }
}
