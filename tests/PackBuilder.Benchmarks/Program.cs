using BenchmarkDotNet.Running;
using PackBuilder.Benchmarks.Documents;

if (args is ["--quick"])
    QuickRun.Print(Console.Out);
else if (args is ["--loop", var count])
    QuickRun.Repeat(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
else if (args is ["--write", var path, var sections])
    File.WriteAllText(path, HandbookText.OfSections(int.Parse(sections, System.Globalization.CultureInfo.InvariantCulture)));
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
