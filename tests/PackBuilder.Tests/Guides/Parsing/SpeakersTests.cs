using PackBuilder.Guides.Model;

namespace PackBuilder.Tests.Guides.Parsing;

public class SpeakersTests
{
    [Theory]
    [InlineData("客户甲", "customer")]
    [InlineData("客户乙", "customer")]
    [InlineData("顾客2", "customer")]
    [InlineData("客户A", "customer")]
    [InlineData("同事乙", "colleague")]
    [InlineData("小王", "other")]
    [InlineData("Customer B", "customer")]
    [InlineData("Agent 2", "agent")]
    [InlineData("客户 2", "customer")]
    [InlineData("客户 B", "customer")]
    [InlineData("Interviewer A", "interviewer")]
    public void One_of_several_speakers_keeps_the_role_and_the_name(string name, string role)
    {
        var turns = Parse.Markdown($"""
            ## 一、情景

            ### 情景　两位客户同时来问

            **原则：** 先急后缓。

            > {name}：我的账户好像被人登录了！
            > 客服：请您先修改密码。
            """).Blocks<ScenarioBlock>().Single().Turns;

        Assert.Equal(role, turns[0].Role);
        Assert.Equal(name, turns[0].Speaker?.ToString());
    }

    [Theory]
    [InlineData("Step 1: ask for the number.\nStep 2: look it up.")]
    [InlineData("第一 2：先查单号。\n第二 3：再回电话。")]
    [InlineData("Customer service 2: open all day.\nCustomer service 3: closed.")]
    [InlineData("customer b: where is it?\nagent b: on its way.")]
    [InlineData("Customer BB: where is it?\nAgent BB: on its way.")]
    public void A_word_and_a_number_are_nobody_unless_they_name_a_role(string lines) =>
        Assert.Empty(Parse.Markdown($"## 一、情景\n\n{lines.Replace("\n", "\n\n")}\n").Blocks<ScenarioBlock>());

    [Fact]
    public void The_name_in_front_of_a_translation_is_not_said_again()
    {
        var turns = Parse.Markdown("""
            ## 一、情景

            ### 情景　两位客户同时来问

            > 客户 B：我的包裹呢？
            > EN: Customer B: Where is my parcel?
            > 客服：我马上查。
            > EN: Agent: Let me check.
            """).Blocks<ScenarioBlock>().Single().Turns;

        Assert.Equal(["Where is my parcel?", "Let me check."], turns.Select(turn => turn.Text.En));
    }
}
