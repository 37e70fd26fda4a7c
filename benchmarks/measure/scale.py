"""Ten million records under every rule, and rosters of five million against each other beside other tools. Started by benchmarks/scale."""
import argparse
import json
import statistics
import sys
from pathlib import Path

import machine
import programs
import runner
from cases import Case
from data import AS_OF

VALID, DIFFERENT = 0, 1
EVERY = 1_000
NEWCOMERS = 1_000


def options():
    parser = argparse.ArgumentParser(prog='benchmarks/scale', description=__doc__)
    parser.add_argument('--quick', action='store_true', help='one round of small counties: shows that everything runs, measures nothing')
    parser.add_argument('--rounds', type=int, default=0, help='rounds; 3, or 1 with --quick')
    parser.add_argument('--cache', help='folder for peers and data; it grows to about 45 GB')
    parser.add_argument('--output', help='file of the page; by default below benchmarks/results, with --quick below artifacts')
    chosen = parser.parse_args()
    chosen.rounds = chosen.rounds or (1 if chosen.quick else 3)
    chosen.county = 4_000 if chosen.quick else 1_000_000
    return chosen


class Province:
    """Counties that never existed, each a file of its own; made once."""

    def __init__(self, tools, county):
        self.tools = tools
        self.county = county
        self.folder = tools.cache / 'data' / f'province-{county}'

    def ledger(self, name, ledger, counties, records=None):
        """A folder of the ledger of some counties."""
        def make(folder):
            for number in counties:
                self.generate(folder / f'{number:02}', ledger, number, records or self.county)
                (folder / f'{number:02}' / f'{ledger}.ndjson').rename(folder / f'{number:02}.ndjson')
                (folder / f'{number:02}').rmdir()
        return self.made(name, make)

    def other_side(self, left):
        """The other side's rosters: one child of a thousand missing, one of the other sex, and children of one more county."""
        def make(folder):
            for file in sorted(left.iterdir()):
                self.data('other-side', EVERY, file, folder / file.name)
            newcomers = self.ledger('newcomers', 'L01', [49], NEWCOMERS)
            (folder / 'newcomers.ndjson').write_bytes((newcomers / '49.ndjson').read_bytes())
        return self.made(f'{left.name}-other', make)

    def numbers(self, side):
        """A file of the document numbers of one side."""
        def make(folder):
            for file in sorted(side.iterdir()):
                self.data('numbers', file, folder / file.name)
            with (folder / 'all.txt').open('wb') as target:
                for file in sorted(folder.glob('*.ndjson')):
                    target.write(file.read_bytes())
                    file.unlink()
        return self.made(f'{side.name}-numbers', make) / 'all.txt'

    def made(self, name, make):
        target = self.folder / name
        if not target.exists():
            print(f'making {name}', file=sys.stderr, flush=True)
            unfinished = self.folder / f'unfinished.{name}'
            unfinished.mkdir(parents=True)
            make(unfinished)
            unfinished.rename(target)
        return target

    def generate(self, folder, ledger, number, records):
        programs.run([self.tools.kongchuo, 'generate', str(folder), '--ledger', ledger, '--records', str(records), '--seed', str(number),
                      '--division', f'35{number:02}99', '--as-of', AS_OF], stdout=sys.stderr)

    def data(self, *arguments):
        programs.run([self.tools.data, *map(str, arguments)])


def validations(tools, province):
    """Every rule, across records too, over ten counties of suspected dropouts."""
    folder = province.ledger('suspected', 'L02', range(1, 11))
    expected = 10 * (province.county + 1)

    def check(output):
        totals = json.loads(output)['totals']
        return None if totals['valid'] == totals['records'] == expected else f"{totals['valid']} of {expected} records"

    for threads in (1, 2):
        command = [tools.kongchuo, 'validate', str(folder), '--as-of', AS_OF, '--format', 'json', '--threads', str(threads)]
        yield Case(f'validate, every rule, {threads} threads' if threads > 1 else 'validate, every rule, 1 thread', command, folder, VALID, check)


def comparisons(tools, province):
    """Rosters of five counties against each other."""
    left = province.ledger('roster', 'L01', range(1, 6))
    right = province.other_side(left)
    lists = [str(province.numbers(side)) for side in (left, right)]
    gone = 5 * (province.county // EVERY)
    matched = 5 * province.county - gone

    def report(output):
        found = json.loads(output)
        counts = [found['matched'], found['left']['only']['count'], found['right']['only']['count'], found['conflicts']['count']]
        return None if counts == [matched, gone, NEWCOMERS, gone] else f'counts {counts}'

    def line(*counts):
        return lambda output: None if output.split() == [str(count).encode() for count in counts] else f'counts {output.decode().strip()}'

    peers = programs.PEERS
    yield Case('reconcile', [tools.kongchuo, 'reconcile', '--left', str(left), '--right', str(right), '--as-of', AS_OF, '--format', 'json'],
               left, DIFFERENT, report)
    for threads in (1, 2):
        yield Case(f'DuckDB, {threads} threads' if threads > 1 else 'DuckDB, 1 thread',
                   ['node', str(peers / 'duckdb.js'), str(tools.cache / 'peers'), str(left), str(right), str(threads)],
                   left, VALID, line(matched, gone, NEWCOMERS, gone))
    for name in ('sort-comm', 'sqlite'):
        yield Case(f'{name}, numbers only', [str(peers / name), *lists], left, VALID, line(matched, gone, NEWCOMERS))


def page(chosen, province, measured):
    """The whole page."""
    quick = '\n**A quick run: the files are too small for these numbers to mean anything.**\n' if chosen.quick else ''
    rows = '\n'.join(row(item) for item in measured.values())
    versions = '\n'.join(f'- {name}: {value}' for name, value in machine.versions().items())
    county = f'{province.county:,}'
    return f'''# A province
{quick}
Whole processes, {'one round' if chosen.rounds == 1 else f'medians of {chosen.rounds} rounds'}, files as the system's cache has them. `validate`: suspected dropouts of ten counties,
{county} a county, {size(province.folder / 'suspected')}; every rule, across records too, and no finding but notices. `reconcile`: the children of school age of
five counties, {county} a county, {size(province.folder / 'roster')} a side, against a roster with {5 * (province.county // EVERY):,} children missing, as many of the other sex and
{NEWCOMERS:,} of a sixth county; every count is checked against the differences put in. DuckDB reads the same files and compares one field;
sort-comm and sqlite are given lists of the document numbers, taken out beforehand, and compare no field.

| process | wall s | CPU s | peak MB |
| --- | --- | --- | --- |
{rows}

## Measured with

{versions}
'''


def row(item):
    if item.failure:
        return f'| {item.case.name} | {item.failure} | – | – |'
    wall, cpu, peak = (statistics.median(getattr(run, name) for run in item.runs) for name in ('wall', 'cpu', 'peak'))
    return f'| {item.case.name} | {wall:.1f} | {cpu:.1f} | {peak / 1e6:.0f} |'


def size(folder):
    return f'{sum(file.stat().st_size for file in folder.iterdir()) / 1e9:,.1f} GB'


def main():
    chosen = options()
    tools = programs.prepare(chosen.cache)
    province = Province(tools, chosen.county)
    measured = runner.measure([*validations(tools, province), *comparisons(tools, province)], chosen.rounds)
    name = 'artifacts/benchmarks/scale.md' if chosen.quick else f'benchmarks/results/{machine.folder_name()}/scale.md'
    path = Path(chosen.output) if chosen.output else programs.ROOT / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(page(chosen, province, measured), encoding='utf-8')
    print(path.read_text(encoding='utf-8'))


if __name__ == '__main__':
    main()
