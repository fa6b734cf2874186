using System.Collections;
using System.Collections.Immutable;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Typesetting.Fonts.Sets;

/// <summary>The faces of a set by number; each is read once, when it is first asked for. Shared by all documents and threads.</summary>
/// <param name="faces">How each is read; called from any thread.</param>
public sealed class FaceList(ImmutableArray<Func<Checked<FontFace>>> faces) : IReadOnlyList<FontFace>
{
    private readonly Lazy<Checked<FontFace>>[] _faces = [.. faces.Select(face => new Lazy<Checked<FontFace>>(face))];

    public int Count => _faces.Length;

    /// <exception cref="UnusableFontException">It cannot be read; <see cref="ProblemsOf"/> tells without an exception.</exception>
    public FontFace this[int index] => _faces[index].Value is { Value: { } face } ? face : throw new UnusableFontException(ProblemsOf(index));

    /// <summary>What is wrong with a face, which is read for it.</summary>
    public ImmutableArray<Diagnostic> ProblemsOf(int index) => _faces[index].Value.Diagnostics;

    public IEnumerator<FontFace> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
