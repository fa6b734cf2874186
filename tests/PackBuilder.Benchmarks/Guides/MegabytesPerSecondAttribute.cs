using System.Globalization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace PackBuilder.Benchmarks.Guides;

/// <summary>Adds a column that says how many megabytes (10⁶ bytes) are read in a second.</summary>
/// <param name="parameter">The benchmark's parameter that holds the size in bytes.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MegabytesPerSecondAttribute(string parameter) : ColumnConfigBaseAttribute(new Column(parameter))
{
    private sealed class Column(string parameter) : IColumn
    {
        public string Id => ColumnName;

        public string ColumnName => "MB/s";

        public string Legend => "Megabytes (10^6 bytes) of source in a second";

        public bool AlwaysShow => true;

        public ColumnCategory Category => ColumnCategory.Statistics;

        public int PriorityInCategory => 0;

        public bool IsNumeric => true;

        public UnitType UnitType => UnitType.Dimensionless;

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
        {
            // Mean is in nanoseconds; bytes for each nanosecond are gigabytes a second.
            double? mean = summary[benchmarkCase]?.ResultStatistics?.Mean;
            return mean is not { } time
                ? "-"
                : (1000.0 * (int)benchmarkCase.Parameters[parameter] / time).ToString("0.0", CultureInfo.InvariantCulture);
        }

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

        public bool IsAvailable(Summary summary) => true;

        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
    }
}
