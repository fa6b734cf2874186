using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PackBuilder.Html.Markup;

namespace PackBuilder.Html.Pages;

/// <summary>The words of the script, as it reads them from the page.</summary>
internal static class ScriptWords
{
    public static string Of(PageWords words)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            foreach (var (name, word) in new[]
            {
                ("find", words.Find), ("findHint", words.FindHint), ("found", words.Found), ("foundNone", words.FoundNone), ("foundMany", words.FoundMany),
                ("openAll", words.OpenAll), ("closeAll", words.CloseAll), ("known", words.Known), ("done", words.Done),
                ("forget", words.Forget), ("forgetSure", words.ForgetSure),
            })
                json.WriteString(name, word);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
