using System.Collections.Immutable;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PackBuilder.Text.Yaml;

/// <summary>
/// Reads YAML into nodes that keep their positions. Read as YAML 1.2 core, with what content never needs refused:
/// anchors, aliases, tags, several documents, repeated keys, keys that are not plain text.
/// </summary>
public static class YamlFile
{
    /// <summary>Deeper nesting is refused: no file of ours comes near it, and a hostile one must not exhaust the stack.</summary>
    public const int MaxDepth = 64;

    public static Checked<YamlNode> Read(SourceText source)
    {
        var reader = new Reader(source);
        try
        {
            var root = reader.ReadDocument();
            return new Checked<YamlNode>(reader.Errors.Count == 0 ? root : null, [.. reader.Errors]);
        }
        catch (TooDeepException deep)
        {
            return Checked<YamlNode>.Failed([.. reader.Errors, YamlErrors.TooDeep(deep.At, MaxDepth)]);
        }
        catch (YamlException exception)
        {
            return Checked<YamlNode>.Failed([.. reader.Errors, YamlErrors.Syntax(source, exception)]);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // The library's scanner answers some malformed input, such as an unclosed bracket, with these.
            return Checked<YamlNode>.Failed([.. reader.Errors, YamlErrors.Unreadable(source, reader.LastLine)]);
        }
    }

    private sealed class TooDeepException(SourceLocation at) : Exception
    {
        public SourceLocation At => at;
    }

    private sealed class Reader(SourceText source)
    {
        private readonly Parser _parser = new(new StringReader(source.Content));
        private int _depth;

        public List<Diagnostic> Errors { get; } = [];

        /// <summary>The line of the last value read, from 1.</summary>
        public int LastLine { get; private set; } = 1;

        public YamlNode? ReadDocument()
        {
            _parser.Consume<StreamStart>();
            if (_parser.Accept<StreamEnd>(out _))
                return new YamlScalar("", true, source.Locate(1, 1));
            _parser.Consume<DocumentStart>();
            var root = ReadNode();
            _parser.Consume<DocumentEnd>();
            if (!_parser.Accept<StreamEnd>(out var next))
                Errors.Add(YamlErrors.SecondDocument(Locate(_parser.Current ?? next!)));
            return root;
        }

        private YamlNode ReadNode()
        {
            var current = _parser.Current!;
            if (current is NodeEvent { Anchor.IsEmpty: false } or AnchorAlias)
                Errors.Add(YamlErrors.AnchorsRefused(Locate(current)));
            if (current is NodeEvent { Tag.IsEmpty: false })
                Errors.Add(YamlErrors.TagsRefused(Locate(current)));
            if (_depth > MaxDepth)
                throw new TooDeepException(Locate(current));

            if (_parser.TryConsume<Scalar>(out var scalar))
                return new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, Locate(scalar));
            if (_parser.TryConsume<AnchorAlias>(out var alias))
                return new YamlScalar("", true, Locate(alias));

            _depth++;
            YamlNode node = _parser.Accept<SequenceStart>(out _) ? ReadList() : ReadMap();
            _depth--;
            return node;
        }

        private YamlList ReadList()
        {
            var start = _parser.Consume<SequenceStart>();
            var items = ImmutableArray.CreateBuilder<YamlNode>();
            while (!_parser.Accept<SequenceEnd>(out _))
                items.Add(ReadNode());
            _parser.Consume<SequenceEnd>();
            return new YamlList(items.ToImmutable(), Locate(start));
        }

        private YamlMap ReadMap()
        {
            var start = _parser.Consume<MappingStart>();
            var entries = ImmutableArray.CreateBuilder<YamlEntry>();
            var keys = new Dictionary<string, SourceLocation>();
            while (!_parser.Accept<MappingEnd>(out _))
            {
                var keyNode = ReadNode();
                if (keyNode is YamlScalar key)
                {
                    if (!keys.TryAdd(key.Value, key.Location))
                        Errors.Add(YamlErrors.RepeatedKey(key, keys[key.Value]));
                    entries.Add(new YamlEntry(key, ReadNode()));
                }
                else
                {
                    Errors.Add(YamlErrors.KeyNotText(keyNode.Location));
                    ReadNode();
                }
            }

            _parser.Consume<MappingEnd>();
            return new YamlMap(entries.ToImmutable(), Locate(start));
        }

        private SourceLocation Locate(ParsingEvent at)
        {
            int line = LastLine = (int)at.Start.Line;
            int column = (int)at.Start.Column;
            bool oneLine = at.End.Line == at.Start.Line && at.End.Column > at.Start.Column;
            return source.Locate(line, column, oneLine ? (int)(at.End.Column - at.Start.Column) : 1);
        }
    }
}
