using Microsoft.Playwright;

namespace PackBuilder.BrowserTests.Support;

/// <summary>The machine's own Chromium, started when a test first needs it.</summary>
public sealed class PageBrowser : IAsyncLifetime
{
    /// <summary>As the system calls it; tests are skipped where it is not installed.</summary>
    public const string Program = "chromium";

    // What takes longer is not there: a busy machine may take a while.
    private const int Patience = 60_000;

    static PageBrowser() => Assertions.SetDefaultExpectTimeout(Patience);

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>A page of a window of its own, at an address.</summary>
    /// <param name="isChecked">For the checker of accessibility, which adds its script to the page.</param>
    public async Task<IPage> OpenAsync(string address, int width = 1400, ColorScheme scheme = ColorScheme.Light, bool isChecked = false)
    {
        _playwright ??= await Playwright.CreateAsync();
        _browser ??= await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = OutsideProgram.Find(Program), Args = ["--no-sandbox"] });
        var context = await _browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme, BypassCSP = isChecked });
        context.SetDefaultTimeout(Patience);
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
