"""How time grows with the size of bad input: each kind of it at one, two, four and eight times a size. Started by benchmarks/growth."""
import argparse
import json
import statistics
import tempfile
from pathlib import Path

import machine
import programs
from cases import RECORDS_ONLY
from data import AS_OF
from runner import process, read_ahead

SIZES = (1, 2, 4, 8)
ROUNDS = 3
LEAST = 0.1
SAMPLE = programs.ROOT / 'spec/v1/vectors/valid/L02-full.input.json'
BULLETIN = programs.ROOT / 'spec/v1/vectors/valid/B03-full.input.json'
DIFFERENT = 1


def kinds():
    """Name of each kind and what writes a file of it of some size."""
    record = json.loads(SAMPLE.read_text(encoding='utf-8'))

    def line(**changes):
        return json.dumps({**record, **changes}, ensure_ascii=False, separators=(',', ':')) + '\n'

    broken = line(caseState='zz', specVersion='1.0', recordVersion='one', synthetic=1, dueDate='2025-02-30')
    return {
        'every record invalid, five faults each': lambda n: broken * (20_000 * n),
        'the same record again and again': lambda n: line() * (40_000 * n),
        'lines that are no JSON': lambda n: line()[:-20] + '\n' + (line()[:900] + '\n') * (60_000 * n),
        'one array nested deeper and deeper': lambda n: '[' * (3_500_000 * n) + '\n',
        'one long string': lambda n: line(whereaboutsDetail='长' * (1_200_000 * n)),
        'one long number': lambda n: line()[:-2] + ',"recordNumber":' + '7' * (3_500_000 * n) + '}\n',
        'many unknown members in one object': lambda n: line(**{f'unknown{i}': i for i in range(100_000 * n)}),
        'one name given again and again': lambda n: line()[:-2] + ',"again":1' * (300_000 * n) + '}\n',
        'many long names alike but for their ends': lambda n: line(**{'x' * 200 + str(i): i for i in range(15_000 * n)}),
    }


def rosters():
    """The same for what is compared with a roster."""
    bulletin = json.loads(BULLETIN.read_text(encoding='utf-8'))
    row = bulletin['rows'][0]

    def rows(count):
        return [{**row, 'rowId': f'r-{i}', 'child': {**row['child'], 'idDocNumber': f'{i:018}'}} for i in range(count)]

    return {'compared: one bulletin with many rows': lambda n: json.dumps({**bulletin, 'rows': rows(10_000 * n)}, ensure_ascii=False) + '\n'}


def validation(kongchuo, file):
    return [kongchuo, 'validate', str(file), '--as-of', AS_OF, '--format', 'json', '--threads', '1', '--records-only', '--quiet'], RECORDS_ONLY


def comparison(kongchuo, file):
    return [kongchuo, 'reconcile', '--left', str(file), '--right', str(SAMPLE), '--as-of', AS_OF, '--format', 'json'], DIFFERENT


def seconds(file, command, expected):
    """Median of whole processes."""
    read_ahead(file)
    runs = []
    for _ in range(ROUNDS):
        with tempfile.TemporaryFile() as output:
            done, code = process(command, output)
        if code != expected:
            raise SystemExit(f'{file}: exit code {code}')
        runs.append(done.wall)
    return statistics.median(runs)


def growth(measured):
    """Nothing where hardly any time was added at all."""
    first, second = measured[2] - measured[1], measured[3] - measured[2]
    return '–' if first + second < LEAST or first <= 0 else f'{second / first:.1f}'


def main():
    parser = argparse.ArgumentParser(prog='benchmarks/growth', description=__doc__)
    parser.add_argument('--cache', help='folder for the program')
    kongchuo = programs.publish(parser.parse_args().cache)
    lines = ['# Growth', '', 'Seconds of whole processes, medians of three; growth is the time added from 4 n to 8 n over that added from 2 n to 4 n: 2 when linear, 4 when quadratic.', '',
             '| input | n | 2 n | 4 n | 8 n | growth |', '| --- | --- | --- | --- | --- | --- |']
    with tempfile.TemporaryDirectory() as folder:
        for (name, write), call in [(kind, validation) for kind in kinds().items()] + [(kind, comparison) for kind in rosters().items()]:
            measured = []
            for size in SIZES:
                file = Path(folder) / 'input.ndjson'
                file.write_text(write(size), encoding='utf-8')
                measured.append(seconds(file, *call(kongchuo, file)))
            lines.append(f"| {name} | {' | '.join(f'{value:.2f}' for value in measured)} | {growth(measured)} |")
            print(lines[-1], flush=True)
    path = programs.ROOT / 'benchmarks/results' / machine.folder_name() / 'growth.md'
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text('\n'.join(lines) + '\n', encoding='utf-8')


if __name__ == '__main__':
    main()
