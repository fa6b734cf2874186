using System.Collections.Immutable;
using PackBuilder.Text.Source;

namespace PackBuilder.Text.Diagnostics;

/// <summary>One thing to tell the user about the input: data only, printed elsewhere.</summary>
/// <param name="Code">
/// <c>PB</c> and four digits. By area: PB1 captures, PB2 guides and YAML, PB3 templates, PB4 documents,
/// PB5 typesetting, PB6 PDF, PB7 DOCX, HTML and EPUB, PB8 packs, employers and leaks, PB9 exchange.
/// </param>
/// <param name="Message">One sentence without a final full stop, naming the thing.</param>
/// <param name="Location">Where; null only where no file is concerned.</param>
public sealed record Diagnostic(string Code, Severity Severity, Message Message, SourceLocation? Location)
{
    /// <summary>What to do about it, each a short sentence.</summary>
    public ImmutableArray<Message> Help { get; init; } = [];

    /// <summary>Other places that matter, such as an earlier definition.</summary>
    public ImmutableArray<RelatedPlace> Related { get; init; } = [];

    /// <summary>The code point that the message is about, so that a layer that knows the sources can find where it came from.</summary>
    public int? Character { get; init; }

    public static Diagnostic Error(string code, Message message, SourceLocation? location, params Message[] help) =>
        new(code, Severity.Error, message, location) { Help = [.. help] };

    public static Diagnostic Warning(string code, Message message, SourceLocation? location, params Message[] help) =>
        new(code, Severity.Warning, message, location) { Help = [.. help] };
}

/// <summary>A second place that a diagnostic points to, with what is there.</summary>
public sealed record RelatedPlace(Message Message, SourceLocation Location);
