namespace PackBuilder.Documents.Model;

/// <summary>A kind of block or inline was added to the model and forgotten where this is thrown; the tests of every kind find it.</summary>
public sealed class UnknownKindException(object part) : InvalidOperationException($"{part.GetType().Name} is not handled here");
