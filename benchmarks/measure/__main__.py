"""Makes the performance table of the README. Started by benchmarks/table."""
import argparse
import sys

import cases
import data
import programs
import readme
import report
import rows
import runner


def options():
    parser = argparse.ArgumentParser(prog='benchmarks/table', description=__doc__)
    parser.add_argument('--quick', action='store_true', help='one round on little data: shows that everything runs, measures nothing')
    parser.add_argument('--rounds', type=int, help='rounds; 5, or 1 with --quick')
    parser.add_argument('--records', type=int, help='records of the large ledgers; 1000000, or 4000 with --quick')
    parser.add_argument('--small', type=int, help='records of the small ledgers; 100000, or 2000 with --quick')
    parser.add_argument('--document-bytes', type=int, help='bytes of the batch document; 1000000000, or 5000000 with --quick')
    parser.add_argument('--cache', help='folder for peers and data; it grows to about 25 GB')
    parser.add_argument('--output', help='file of the table; by default below benchmarks/results, with --quick below artifacts')
    chosen = parser.parse_args()
    quick = chosen.quick
    chosen.rounds = chosen.rounds or (1 if quick else 5)
    chosen.records = chosen.records or (4_000 if quick else 1_000_000)
    chosen.small = chosen.small or (2_000 if quick else 100_000)
    chosen.document_bytes = chosen.document_bytes or (5_000_000 if quick else 1_000_000_000)
    return chosen


def main():
    chosen = options()
    tools = programs.prepare(chosen.cache)
    ledgers = data.prepare(tools, chosen.records, chosen.small, chosen.document_bytes)
    measured = runner.measure(cases.all_cases(tools, ledgers), chosen.rounds)
    results = rows.evaluate(measured)
    path = report.write(chosen, tools, ledgers, measured, results)
    print(path.read_text(encoding='utf-8'))
    if not chosen.quick and not chosen.output:
        readme.write(results, path)
    return 0


if __name__ == '__main__':
    sys.exit(main())
