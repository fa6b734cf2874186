using BenchmarkDotNet.Running;
using PackBuilder.Benchmarks.Documents;
using PackBuilder.Benchmarks.Employers;
using PackBuilder.Benchmarks.Guides;
using PackBuilder.Benchmarks.Loads;
using PackBuilder.Benchmarks.Peers;

if (args is ["--quick"])
    QuickRun.Print(Console.Out);
else if (args is ["--throughput"])
    QuickRun.PrintThroughput(new DocumentRun(), Console.Out);
else if (args is ["--loop", var count])
    QuickRun.Repeat(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
else if (args is ["--loop-docx", var docx])
    QuickRun.RepeatDocx(int.Parse(docx, System.Globalization.CultureInfo.InvariantCulture), Handbooks.Large);
else if (args is ["--write", var path, var sections])
    File.WriteAllText(path, HandbookText.OfSections(int.Parse(sections, System.Globalization.CultureInfo.InvariantCulture)));
else if (args is ["--readers", var readers])
    ReaderRun.Print(readers, Console.Out);
else if (args is ["--peers", .. var programs])
    return PeerRun.Print(programs, Console.Out);
else if (args is ["--load"])
    return LoadRun.PrintAll(Directory.GetCurrentDirectory(), Console.Out);
else if (args is ["--load", var load])
    return LoadRun.Print(Directory.GetCurrentDirectory(), load, Console.Out);
else if (args is ["--employers", var employers])
    return EmployerRun.Print(Directory.GetCurrentDirectory(), int.Parse(employers, System.Globalization.CultureInfo.InvariantCulture), Console.Out);
else
    BenchmarkSwitcher.FromAssembly(typeof(PeerRun).Assembly).Run(args);
return 0;
