using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Tests.Text.Diagnostics;

public sealed class MessageTests
{
    [Fact]
    public void An_interpolated_string_keeps_its_format_and_values()
    {
        Message message = $"there is no {(Message)"guide"} '{"前台"}'";

        Assert.Equal("there is no {0} '{1}'", message.Format);
        Assert.Equal("there is no guide '前台'", message.English);
        Assert.Equal("没有资料“前台”", message.In(Wording.Chinese));
    }

    [Fact]
    public void Braces_of_the_text_stay()
    {
        Message message = $"write {{#{"id"}}} or {1.5:0.00}";

        Assert.Equal("write {{#{0}}} or {1}", message.Format);
        Assert.Equal("write {#id} or 1.50", message.English);
        Assert.Equal("{name}", ((Message)"{name}").English);
    }

    [Fact]
    public void A_constant_in_a_place_is_a_value_as_any_other()
    {
        const string name = "packbuilder.yaml";
        Message message = $"see {name}";

        Assert.Equal("see {0}", message.Format);
    }

    [Fact]
    public void A_list_is_put_together_as_the_language_does()
    {
        Message message = $"available: {Message.List(["a", "b"])}";

        Assert.Equal("available: a, b", message.English);
        Assert.Equal("有：a、b", message.In(Wording.Chinese));
    }

    [Fact]
    public void What_has_no_translation_is_said_in_English() => Assert.Equal("quite unheard of", ((Message)"quite unheard of").In(Wording.Chinese));

    [Fact]
    public void Messages_that_read_the_same_are_equal() => Assert.Equal<Message>($"did you mean '{"a"}'?", "did you mean 'a'?");
}
