using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PackBuilder.Serve.Http;

/// <summary>
/// Decides who is let in: only a browser on this machine that was given the link. Another page that the browser has open can neither guess the
/// token, nor come by a name of its own for this machine, nor have the browser send something in its place.
/// </summary>
/// <param name="token">The first part of every path.</param>
public sealed class Gatekeeper(string token, int port)
{
    /// <summary>A header that a browser lets only our own page send.</summary>
    public const string OwnHeader = "X-PackBuilder";

    private readonly string[] _hosts = [Name("127.0.0.1", port), Name("localhost", port)];

    /// <returns>The path after the token; null for whoever is turned away.</returns>
    public string? Admit(string method, string? host, string path, string? origin, string? ownHeader)
    {
        if (host is null || !_hosts.Contains(host, StringComparer.OrdinalIgnoreCase))
            return null;
        if (origin is not null && !_hosts.Select(own => "http://" + own).Contains(origin, StringComparer.OrdinalIgnoreCase))
            return null;
        if (method is not ("GET" or "HEAD") && (method != "POST" || ownHeader is null))
            return null;
        string[] parts = path.Split('/', 3);
        return parts is ["", var given, ..] && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(token))
            ? "/" + (parts.Length > 2 ? parts[2] : "")
            : null;
    }

    private static string Name(string host, int port) => string.Create(CultureInfo.InvariantCulture, $"{host}:{port}");
}
