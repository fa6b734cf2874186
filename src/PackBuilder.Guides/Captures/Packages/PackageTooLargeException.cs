namespace PackBuilder.Guides.Captures.Packages;

/// <summary>A packed file goes beyond <see cref="ZipLimits"/>. Caught at the edge of the reader.</summary>
internal sealed class PackageTooLargeException() : Exception("the package unpacks to more than may be read");
