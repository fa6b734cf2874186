using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace PackBuilder.Exchange.Questions;

/// <summary>
/// A collection of Anki, schema 11, which every version reads (github.com/ankidroid/Anki-Android/wiki/Database-Structure). Ids follow from the keys of the notes,
/// times from a date.
/// </summary>
internal static class AnkiCollection
{
    private const long ModelId = 1_700_000_000_000;
    private const long LeastId = 1_000_000_000_000;
    private const long IdRange = 600_000_000_000;
    private const char FieldBetween = '\x1f';

    private const string Tables = """
        CREATE TABLE col (id integer primary key, crt integer not null, mod integer not null, scm integer not null, ver integer not null, dty integer not null,
            usn integer not null, ls integer not null, conf text not null, models text not null, decks text not null, dconf text not null, tags text not null);
        CREATE TABLE notes (id integer primary key, guid text not null, mid integer not null, mod integer not null, usn integer not null, tags text not null,
            flds text not null, sfld integer not null, csum integer not null, flags integer not null, data text not null);
        CREATE TABLE cards (id integer primary key, nid integer not null, did integer not null, ord integer not null, mod integer not null, usn integer not null,
            type integer not null, queue integer not null, due integer not null, ivl integer not null, factor integer not null, reps integer not null,
            lapses integer not null, left integer not null, odue integer not null, odid integer not null, flags integer not null, data text not null);
        CREATE TABLE revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null, ivl integer not null, lastIvl integer not null,
            factor integer not null, time integer not null, type integer not null);
        CREATE TABLE graves (usn integer not null, oid integer not null, type integer not null);
        CREATE INDEX ix_notes_usn ON notes (usn);
        CREATE INDEX ix_cards_usn ON cards (usn);
        CREATE INDEX ix_revlog_usn ON revlog (usn);
        CREATE INDEX ix_cards_nid ON cards (nid);
        CREATE INDEX ix_cards_sched ON cards (did, queue, due);
        CREATE INDEX ix_revlog_cid ON revlog (cid);
        CREATE INDEX ix_notes_csum ON notes (csum);
        """;

    public static byte[] Write(ImmutableArray<AnkiNote> notes, DateOnly date)
    {
        long seconds = new DateTimeOffset(date, TimeOnly.MinValue, TimeSpan.Zero).ToUnixTimeSeconds();
        var taken = new HashSet<long> { ModelId, 1 };
        var decks = notes.Select(note => note.Deck).Distinct().ToDictionary(deck => deck, deck => FreeId("deck:" + deck, taken));
        // The parent of a deck is one too.
        foreach (string parent in decks.Keys.Select(deck => deck.Split("::")[0]).Distinct().ToArray())
        {
            if (!decks.ContainsKey(parent))
                decks.Add(parent, FreeId("deck:" + parent, taken));
        }

        using var connection = new SqliteConnection("Data Source=:memory:;Pooling=False");
        connection.Open();
        Run(connection, Tables);
        using (var transaction = connection.BeginTransaction())
        {
            Insert(connection, "col", 1, seconds, seconds * 1000, seconds * 1000, 11, 0, 0, 0, Configuration(), Model(seconds), Decks(decks, seconds), DeckOptions(), "{}");
            for (int i = 0; i < notes.Length; i++)
                Add(connection, notes[i], i, decks[notes[i].Deck], FreeId(notes[i].Key, taken), seconds);
            transaction.Commit();
        }

        return Bytes(connection);
    }

    private static void Add(SqliteConnection connection, AnkiNote note, int place, long deck, long id, long seconds)
    {
        string tags = note.Tags.IsEmpty ? "" : $" {string.Join(' ', note.Tags)} ";
        string sort = Bare(note.Front);
        Insert(connection, "notes", id, Guid(note.Key), ModelId, seconds, -1, tags, note.Front + FieldBetween + note.Back + FieldBetween + note.Key, sort, Checksum(sort), 0, "");
        Insert(connection, "cards", id, id, deck, 0, seconds, -1, 0, 0, place + 1, 0, 0, 0, 0, 0, 0, 0, 0, "");
    }

    private static void Insert(SqliteConnection connection, string table, params object[] values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"INSERT INTO {table} VALUES ({string.Join(',', values.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"$v{i}")))})";
        for (int i = 0; i < values.Length; i++)
            command.Parameters.AddWithValue(string.Create(CultureInfo.InvariantCulture, $"$v{i}"), values[i]);
        command.ExecuteNonQuery();
    }

    private static void Run(SqliteConnection connection, string statements)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statements;
        command.ExecuteNonQuery();
    }

    // The file as SQLite would have written it.
    private static byte[] Bytes(SqliteConnection connection)
    {
        Run(connection, "VACUUM");
        nint content = raw.sqlite3_serialize(connection.Handle!, "main", out long size, 0);
        byte[] bytes = new byte[size];
        System.Runtime.InteropServices.Marshal.Copy(content, bytes, 0, (int)size);
        raw.sqlite3_free(content);
        return bytes;
    }

    // Of two keys of one number the second takes the next.
    private static long FreeId(string key, HashSet<long> taken)
    {
        long id = LeastId + (long)(BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(key))) % (ulong)IdRange);
        while (!taken.Add(id))
            id++;
        return id;
    }

    private static string Guid(string key) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes("packbuilder:" + key)).AsSpan(0, 9));

    // As Anki does: the first eight digits of the SHA-1 of the field without its markup.
#pragma warning disable CA5350
    private static long Checksum(string text) => BinaryPrimitives.ReadUInt32BigEndian(SHA1.HashData(Encoding.UTF8.GetBytes(text)));
#pragma warning restore CA5350

    private static string Bare(string html)
    {
        var text = new StringBuilder(html.Length);
        bool inTag = false;
        foreach (char c in html)
        {
            if (c is '<' or '>')
                inTag = c == '<';
            else if (!inTag)
                text.Append(c);
        }

        return text.ToString();
    }

    private static string Configuration() => new JsonObject
    {
        ["activeDecks"] = new JsonArray(1),
        ["curDeck"] = 1,
        ["newSpread"] = 0,
        ["collapseTime"] = 1200,
        ["timeLim"] = 0,
        ["estTimes"] = true,
        ["dueCounts"] = true,
        ["curModel"] = ModelId.ToString(CultureInfo.InvariantCulture),
        ["nextPos"] = 1,
        ["sortType"] = "noteFld",
        ["sortBackwards"] = false,
        ["addToCur"] = true,
    }.ToJsonString();

    private static string Model(long seconds) => new JsonObject
    {
        [ModelId.ToString(CultureInfo.InvariantCulture)] = new JsonObject
        {
            ["id"] = ModelId,
            ["name"] = "PackBuilder",
            ["type"] = 0,
            ["mod"] = seconds,
            ["usn"] = -1,
            ["sortf"] = 0,
            ["did"] = 1,
            ["tmpls"] = new JsonArray(new JsonObject
            {
                ["name"] = "Card 1",
                ["ord"] = 0,
                ["qfmt"] = "{{Front}}",
                ["afmt"] = "{{FrontSide}}<hr id=answer>{{Back}}",
                ["did"] = null,
                ["bqfmt"] = "",
                ["bafmt"] = "",
            }),
            ["flds"] = new JsonArray(Field("Front", 0), Field("Back", 1), Field("Id", 2)),
            ["css"] = ".card { font-family: \"Noto Sans SC\", \"Microsoft YaHei\", sans-serif; font-size: 18px; text-align: left; color: black; background-color: white; }",
            ["latexPre"] = "",
            ["latexPost"] = "",
            ["tags"] = new JsonArray(),
            ["vers"] = new JsonArray(),
            ["req"] = new JsonArray(new JsonArray(0, "any", new JsonArray(0))),
        },
    }.ToJsonString();

    private static JsonObject Field(string name, int place) => new()
    {
        ["name"] = name, ["ord"] = place, ["sticky"] = false, ["rtl"] = false, ["font"] = "Arial", ["size"] = 20, ["media"] = new JsonArray(),
    };

    private static string Decks(Dictionary<string, long> decks, long seconds)
    {
        var json = new JsonObject { ["1"] = Deck("Default", 1, seconds) };
        foreach (var (name, id) in decks.OrderBy(deck => deck.Key, StringComparer.Ordinal))
            json[id.ToString(CultureInfo.InvariantCulture)] = Deck(name, id, seconds);
        return json.ToJsonString();
    }

    private static JsonObject Deck(string name, long id, long seconds) => new()
    {
        ["id"] = id,
        ["name"] = name,
        ["mod"] = seconds,
        ["usn"] = -1,
        ["desc"] = "",
        ["dyn"] = 0,
        ["conf"] = 1,
        ["collapsed"] = false,
        ["browserCollapsed"] = false,
        ["extendNew"] = 10,
        ["extendRev"] = 50,
        ["newToday"] = new JsonArray(0, 0),
        ["revToday"] = new JsonArray(0, 0),
        ["lrnToday"] = new JsonArray(0, 0),
        ["timeToday"] = new JsonArray(0, 0),
    };

    private static string DeckOptions() => new JsonObject
    {
        ["1"] = new JsonObject
        {
            ["id"] = 1,
            ["name"] = "Default",
            ["mod"] = 0,
            ["usn"] = 0,
            ["maxTaken"] = 60,
            ["autoplay"] = true,
            ["timer"] = 0,
            ["replayq"] = true,
            ["dyn"] = false,
            ["new"] = new JsonObject { ["bury"] = true, ["delays"] = new JsonArray(1, 10), ["initialFactor"] = 2500, ["ints"] = new JsonArray(1, 4, 7), ["order"] = 1, ["perDay"] = 20, ["separate"] = true },
            ["rev"] = new JsonObject { ["bury"] = true, ["ease4"] = 1.3, ["fuzz"] = 0.05, ["ivlFct"] = 1, ["maxIvl"] = 36500, ["minSpace"] = 1, ["perDay"] = 200 },
            ["lapse"] = new JsonObject { ["delays"] = new JsonArray(10), ["leechAction"] = 0, ["leechFails"] = 8, ["minInt"] = 1, ["mult"] = 0 },
        },
    }.ToJsonString();
}
