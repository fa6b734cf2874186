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
}
