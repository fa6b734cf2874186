using System.Text;
using PackBuilder.Cli.Commands;
using PackBuilder.Cli.Hosting;

Console.OutputEncoding = new UTF8Encoding(false);
return CommandLine.Run(args, Host.OfProcess());
