using System.Collections.Immutable;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PackBuilder.Guides.Captures;

namespace PackBuilder.Serve.Http;

/// <summary>A server for this machine alone.</summary>
public sealed class LocalServer : IAsyncDisposable
{
    /// <summary>The largest file that may be dropped on the page.</summary>
    public const long LargestBody = CaptureReader.LargestFile;

    // A page needs a few; more are not for a person.
    private const long MostConnections = 100;

    private readonly WebApplication _app;

    private LocalServer(WebApplication app, string link, ImmutableArray<string> addresses) => (_app, Link, Addresses) = (app, link, addresses);

    /// <summary>What a person opens.</summary>
    public string Link { get; }

    /// <summary>Where it listens.</summary>
    public ImmutableArray<string> Addresses { get; }

    /// <param name="port">0 for any that is free.</param>
    /// <param name="token">The first part of every path: a secret of whoever has the link.</param>
    public static async Task<LocalServer> StartAsync(int port, string token, Desk desk)
    {
        // Nothing of the surroundings has a say: a variable or a settings file in the project must not open another address.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = LargestBody;
            options.Limits.MaxConcurrentConnections = MostConnections;
            options.Listen(IPAddress.Loopback, port);
        });
        var app = builder.Build();
        Gatekeeper? gate = null;
        app.Run(context => AnswerAsync(context, gate!, desk));
        await app.StartAsync().ConfigureAwait(false);
        string[] addresses = [.. app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses];
        int taken = new Uri(addresses[0]).Port;
        gate = new Gatekeeper(token, taken);
        return new LocalServer(app, FormattableString.Invariant($"http://127.0.0.1:{taken}/{token}/"), [.. addresses]);
    }

    public async ValueTask DisposeAsync()
    {
        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        try
        {
            await _app.StopAsync(soon.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // Whoever still listens is cut off.
        }

        await _app.DisposeAsync().ConfigureAwait(false);
    }

    private static async Task AnswerAsync(HttpContext context, Gatekeeper gate, Desk desk)
    {
        var (request, response) = (context.Request, context.Response);
        WriteHeaders(response.Headers);
        string? origin = request.Headers.TryGetValue("Origin", out var origins) ? origins.ToString() : null;
        string? own = request.Headers.TryGetValue(Gatekeeper.OwnHeader, out var owns) ? owns.ToString() : null;
        if (gate?.Admit(request.Method, request.Host.Value, request.Path.Value ?? "", origin, own) is not { } path)
        {
            response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        if (path == "/events")
        {
            await TellAsync(context, desk).ConfigureAwait(false);
            return;
        }

        byte[] body = [];
        if (request.Method == "POST")
        {
            using var copy = new MemoryStream();
            await request.Body.CopyToAsync(copy, context.RequestAborted).ConfigureAwait(false);
            body = copy.ToArray();
        }

        var query = request.Query.ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.Ordinal);
        var reply = await Task.Run(() => desk.Answer(request.Method, path, query, body)).ConfigureAwait(false);
        response.StatusCode = reply.Status;
        response.ContentType = reply.Type;
        // A document brings its own policy, and is not of our origin; the viewers of browsers for other files obey none but who may frame them.
        if (reply.IsDocument)
            response.Headers["Content-Security-Policy"] = "sandbox allow-scripts allow-modals; frame-ancestors 'self'";
        else if (!reply.Type.StartsWith("text/", StringComparison.Ordinal))
            response.Headers["Content-Security-Policy"] = "frame-ancestors 'self'";

        if (reply.FileName is { } name)
            response.Headers["Content-Disposition"] = $"attachment; filename=\"{name}\"";
        await response.Body.WriteAsync(reply.Body).ConfigureAwait(false);
    }

    private static void WriteHeaders(IHeaderDictionary headers)
    {
        headers["Content-Security-Policy"] = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";
        headers["X-Content-Type-Options"] = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cache-Control"] = "no-store";
    }

    // Server-sent events: a line whenever something of the project has changed.
    private static async Task TellAsync(HttpContext context, Desk desk)
    {
        context.Response.ContentType = "text/event-stream";
        int told = -1;
        try
        {
            while (!context.RequestAborted.IsCancellationRequested)
            {
                if (desk.Version != told)
                {
                    told = desk.Version;
                    await context.Response.WriteAsync(FormattableString.Invariant($"data: {told}\n\n"), context.RequestAborted).ConfigureAwait(false);
                    await context.Response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
                }

                await desk.ChangedAsync(told, context.RequestAborted).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed.
        }
    }
}
