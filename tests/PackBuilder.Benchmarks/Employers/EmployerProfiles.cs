using System.Globalization;

namespace PackBuilder.Benchmarks.Employers;

/// <summary>Employers that are all different, always the same.</summary>
internal static class EmployerProfiles
{
    private static readonly string[] Trades = ["家居用品", "户外装备", "宠物食品", "办公软件", "生鲜配送", "儿童图书", "家电维修"];
    private static readonly string[] Cities = ["杭州", "成都", "西安", "青岛", "长沙"];
    private static readonly string[] Tags = ["stress", "motivation", "opening"];

    public static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"employer-{number:0000}");

    public static string Yaml(int number) => string.Create(CultureInfo.InvariantCulture, $"""
        schema: packbuilder/employer@1
        id: {Id(number)}
        name: {Trades[number % Trades.Length]}第{number}号店
        industry: {Trades[number % Trades.Length]}
        city: {Cities[number % Cities.Length]}
        about: 一家为测量而编的公司，编号{number}，在{Cities[number % Cities.Length]}卖{Trades[number % Trades.Length]}。
        packs: [entry-level]
        emphasis: {'{'}tags: [{Tags[number % Tags.Length]}]{'}'}
        brand: {'{'}colour: "#{number % 0x60:X2}4060"{'}'}
        disclaimer: 这家公司是虚构的。

        """);
}
