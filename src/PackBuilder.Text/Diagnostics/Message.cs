using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace PackBuilder.Text.Diagnostics;

/// <summary>
/// What is said to a person, kept as a format and what stands in its places, so that whoever prints it can say it in another language.
/// The English format, <c>there is no {0} '{1}'</c>, is the key under which a <see cref="Wording"/> has its translation. An interpolated
/// string where a message is expected becomes one; so does a plain text, which must be a constant (a test looks).
/// </summary>
[InterpolatedStringHandler]
public sealed class Message : IEquatable<Message>
{
    private readonly StringBuilder _format = new();
    private readonly List<object> _values = [];
    private string? _english;

    /// <summary>Called by the compiler for an interpolated string.</summary>
    public Message(int literalLength, int formattedCount) => _format.EnsureCapacity(literalLength + 3 * formattedCount);

    private Message()
    {
    }

    /// <summary>The text in English with its places: <c>{0}</c>, <c>{1}</c>; braces of the text itself are doubled.</summary>
    public string Format => _format.ToString();

    /// <summary>What stands in the places: texts, and messages that are said in the same language.</summary>
    public ImmutableArray<object> Values => [.. _values];

    public string English => _english ??= In(Wording.English);

    /// <summary>A text that is the same in every language: a name, a line of a file, what another program says.</summary>
    public static Message Verbatim(string text) => Of("{0}", text);

    /// <param name="format">As <see cref="Format"/>.</param>
    public static Message Of(string format, params IEnumerable<object?> values)
    {
        var message = new Message();
        message._format.Append(format);
        message._values.AddRange(values.Select(Value));
        return message;
    }

    /// <summary>Several, with what the language puts between the entries of a list.</summary>
    public static Message List(IEnumerable<Message> entries) => Of("{0}", new Entries([.. entries]));

    /// <summary>As the other, of names, which are the same in every language.</summary>
    public static Message List(IEnumerable<string> names) => List(names.Select(Verbatim));

    public void AppendLiteral(string value) => _format.Append(Escape(value));

    public void AppendFormatted<T>(T value)
    {
        _format.Append(CultureInfo.InvariantCulture, $"{{{_values.Count}}}");
        _values.Add(Value(value));
    }

    /// <summary>Also where one of two things is said: both are messages then.</summary>
    public void AppendFormatted(Message value) => AppendFormatted<Message>(value);

    public void AppendFormatted<T>(T value, string? format)
        where T : IFormattable => AppendFormatted(value.ToString(format, CultureInfo.InvariantCulture));

    /// <summary>The message in a language.</summary>
    public string In(Wording words)
    {
        string format = words == Wording.English ? Singular.Of(words.Of(Format), _values) : words.Of(Format);
        return _values.Count == 0 && !format.Contains('{') && !format.Contains('}')
            ? format
            : string.Format(CultureInfo.InvariantCulture, format, [.. _values.Select(value => value switch
            {
                Message part => part.In(words),
                Entries list => string.Join(words.Of(", "), list.Messages.Select(entry => entry.In(words))),
                _ => value,
            })]);
    }

    /// <summary>Keeps the message as it is, so that it can be said in any language when it is read again.</summary>
    public void Write(BinaryWriter output)
    {
        output.Write(Format);
        output.Write(_values.Count);
        foreach (object value in _values)
        {
            switch (value)
            {
                case Message part:
                    output.Write((byte)Kept.Message);
                    part.Write(output);
                    break;
                case Entries list:
                    output.Write((byte)Kept.List);
                    output.Write(list.Messages.Length);
                    foreach (var entry in list.Messages)
                        entry.Write(output);
                    break;
                default:
                    output.Write((byte)Kept.Text);
                    output.Write((string)value);
                    break;
            }
        }
    }

    public static Message Read(BinaryReader input)
    {
        var message = new Message();
        message._format.Append(input.ReadString());
        int count = input.ReadInt32();
        for (int i = 0; i < count; i++)
        {
            message._values.Add((Kept)input.ReadByte() switch
            {
                Kept.Message => Read(input),
                Kept.List => new Entries([.. Enumerable.Range(0, input.ReadInt32()).Select(_ => Read(input))]),
                _ => input.ReadString(),
            });
        }

        return message;
    }

    private enum Kept : byte
    {
        Text,
        Message,
        List,
    }

    public override string ToString() => English;

    public bool Equals(Message? other) => other is not null && English == other.English;

    public override bool Equals(object? obj) => obj is Message other && Equals(other);

    public override int GetHashCode() => string.GetHashCode(English, StringComparison.Ordinal);

    public static bool operator ==(Message? left, Message? right) => left is null ? right is null : left.Equals(right);

    public static bool operator !=(Message? left, Message? right) => !(left == right);

    public static implicit operator Message(string text) => Of(Escape(text));

    /// <summary>In English.</summary>
    [return: NotNullIfNotNull(nameof(message))]
    public static implicit operator string?(Message? message) => message?.English;

    private static string Escape(string text) => text.Contains('{') || text.Contains('}') ? text.Replace("{", "{{").Replace("}", "}}") : text;

    private static object Value<T>(T value) => value switch
    {
        null => "",
        Message or Entries => value,
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>The entries of a <see cref="List(IEnumerable{Message})"/>, as it stands among the values.</summary>
    private sealed record Entries(ImmutableArray<Message> Messages);
}
