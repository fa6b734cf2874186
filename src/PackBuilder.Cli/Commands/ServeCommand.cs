using System.CommandLine;
using PackBuilder.Cli.Hosting;

namespace PackBuilder.Cli.Commands;

/// <summary><c>packbuilder serve</c>: a page in the browser of this machine for people who do not use terminals.</summary>
internal static class ServeCommand
{
    private const int LargestPort = 65535;

    public static Command Create(Host host)
    {
        var options = new CommonOptions(host);
        var port = new Option<int>("--port") { Description = host.Text("Port of this machine to listen on; otherwise any that is free"), HelpName = "number" };
        var command = new Command("serve", host.Text("Shows packs as they are printed and on a phone, messages, and guides for review, in a browser of this machine."))
        {
            port, options.Project,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(port) is < 0 or > LargestPort)
                result.AddError(host.Text("--port is 1 to 65535"));
        });
        command.SetAction(result => new ServeRun(host, options.Reporter(host, result), () => options.ReadProject(host, result)).Run(result.GetValue(port)));
        return command;
    }
}
