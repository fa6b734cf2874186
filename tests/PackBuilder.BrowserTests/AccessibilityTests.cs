using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using PackBuilder.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace PackBuilder.BrowserTests;

/// <summary>What axe, a checker of accessibility, finds on pages that the program makes: nothing.</summary>
[Tier(Tier.Browser)]
public sealed class AccessibilityTests(PageBrowser browser) : IClassFixture<PageBrowser>
{
    [ToolTheory(PageBrowser.Program)]
    [InlineData("#packs", "zh", ColorScheme.Light, 1400)]
    [InlineData("#packs", "en", ColorScheme.Dark, 800)]
    [InlineData("#review/bank", "zh", ColorScheme.Dark, 1400)]
    [InlineData("#review/bank", "en", ColorScheme.Light, 800)]
    [InlineData("#overview", "zh", ColorScheme.Light, 1400)]
    [InlineData("#overview", "en", ColorScheme.Dark, 800)]
    public async Task Nobody_is_kept_out_of_the_desk(string view, string language, ColorScheme scheme, int width)
    {
        using var project = new ServedProject(language);
        var page = await browser.OpenAsync(await project.LinkAsync() + view, width, scheme, isChecked: true);
        await Expect(page.Locator("#html iframe:not(.coming), #lines li, #papers tr").First).ToBeVisibleAsync();
        foreach (var summary in await page.Locator("main section:not([hidden]) summary").AllAsync())
            await summary.ClickAsync();

        Assert.Empty(await FindAsync(page));
    }

    [ToolTheory(PageBrowser.Program)]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Nobody_is_kept_out_of_the_phone_edition(ColorScheme scheme)
    {
        var page = await OpenHandbookAsync(scheme);
        foreach (var summary in await page.Locator("summary:visible").AllAsync())
            await summary.ClickAsync();

        Assert.Empty(await FindAsync(page));
    }

    [ToolFact(PageBrowser.Program)]
    public async Task Answers_of_the_phone_edition_open_by_the_keyboard()
    {
        var page = await OpenHandbookAsync(ColorScheme.Light);
        var answer = page.Locator("details", new() { HasText = "我叫小云" }).Last;
        await Expect(answer).Not.ToHaveAttributeAsync("open", "");

        await answer.Locator("summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(answer).ToHaveAttributeAsync("open", "");
        Assert.NotEqual("none", await page.EvaluateAsync<string>("() => getComputedStyle(document.activeElement).outlineStyle"));
    }

    [ToolFact(PageBrowser.Program)]
    public async Task The_checker_finds_what_is_wrong()
    {
        var page = await browser.OpenAsync("data:text/html,<html><body><img src=x><p style='color:%23ccc'>pale</p></body></html>", isChecked: true);

        var found = await FindAsync(page);

        Assert.Contains(found, fault => fault.StartsWith("image-alt", StringComparison.Ordinal));
        Assert.Contains(found, fault => fault.StartsWith("color-contrast", StringComparison.Ordinal));
    }

    private async Task<IPage> OpenHandbookAsync(ColorScheme scheme)
    {
        using var project = new ServedProject();
        string link = await project.LinkAsync();
        using var client = new HttpClient();
        byte[] html = await client.GetByteArrayAsync(new Uri(link + "file/small-handbook.html?pack=small&employer=none&edition=handbook&design="), TestContext.Current.CancellationToken);
        using var kept = new Tests.Cli.Support.ScratchFolder();
        await File.WriteAllBytesAsync(kept["handbook.html"], html, TestContext.Current.CancellationToken);
        return await browser.OpenAsync(new Uri(kept["handbook.html"]).AbsoluteUri, 390, scheme, isChecked: true);
    }

    private static async Task<string[]> FindAsync(IPage page)
    {
        var found = await page.RunAxe(new AxeRunOptions { Iframes = false });
        return [.. found.Violations.SelectMany(fault => fault.Nodes.Select(node => $"{fault.Id}: {node.Html}"))];
    }
}
