"""Writes the table: the rows, the processes behind them, and what they were measured with."""
import os
from pathlib import Path

import machine
from programs import ROOT

HEADINGS = {
    'en': ('ratio', 'must', 'aim', 'measured: any schema', 'measured: own ledger'),
    'zh': ('比值', '必须', '目标', '实测：任意模式', '实测：自有台账'),
}
MARKS = {
    'en': {'aim': '', 'must': ' (below aim)', 'missed': ' (missed)'},
    'zh': {'aim': '', 'must': '（未达目标）', 'missed': '（未达要求）'},
}


def table(results, language):
    """The rows as a Markdown table."""
    place = 0 if language == 'en' else 1
    lines = [line_of(HEADINGS[language]), line_of(['---'] * len(HEADINGS[language]))]
    for result in results:
        row = result.row
        name = row.english if language == 'en' else row.chinese
        cells = [cell(column, language) for column in result.columns]
        lines.append(line_of([name, row.must[place], row.aim[place], *cells]))
    return '\n'.join(lines) + '\n'


def cell(column, language):
    if isinstance(column, str):
        return column
    return ' / '.join(figure.text(value) + MARKS[language][figure.met(value)] for figure, value in column)


def line_of(cells):
    return '| ' + ' | '.join(cells) + ' |'


def processes(measured):
    """Every case with its medians."""
    lines = [
        '| process | wall s, median (least – most) | CPU s | MB/s | peak MB |',
        '| --- | --- | --- | --- | --- |',
    ]
    for name, item in measured.items():
        if item.failure:
            lines.append(line_of([name, item.failure, '', '', '']))
            continue
        walls = [run.wall for run in item.runs]
        wall = item.median(lambda run: run.wall)
        lines.append(line_of([
            name,
            f'{wall:.3f} ({min(walls):.3f} – {max(walls):.3f})',
            f'{item.median(lambda run: run.cpu):.2f}',
            f'{item.case.file.stat().st_size / 1e6 / wall:,.0f}',
            f'{item.median(lambda run: run.peak) / 1e6:,.0f}',
        ]))
    return '\n'.join(lines) + '\n'


def text(chosen, tools, ledgers, measured, results):
    """The whole page."""
    generic, own = ledgers
    quick = '\n**A quick run: the files are too small for these numbers to mean anything.**\n' if chosen.quick else ''
    versions = '\n'.join(f'- {name}: {value}' for name, value in machine.versions().items())
    return f'''# Performance
{quick}
{table(results, 'en')}
Whole processes, one thread unless said, each file read ahead; ratios are medians of the pairs of each of {chosen.rounds} rounds.
"Any schema": `kongchuo schema validate` on benchmarks/data/generic-ledger.schema.json, {size(generic.large)}. "Own ledger": `kongchuo validate` on
suspected dropouts from `kongchuo generate`, {size(own.large)}; the peers are given the strict bundle, the schema alone. The row of
simdjson is computed from the bare reader's time by the ratio it names. NJsonSchema cannot read the bundle.
## Processes

{processes(measured)}
## Measured with

{versions}
- load of the machine when done: {os.getloadavg()[0]:.2f}
'''


def size(file):
    return f'{file.stat().st_size / 1e6:,.0f} MB'


def write(chosen, tools, ledgers, measured, results):
    """Writes the page and returns its path."""
    path = Path(chosen.output) if chosen.output else default_path(chosen.quick)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text(chosen, tools, ledgers, measured, results), encoding='utf-8')
    return path


def default_path(quick):
    if quick:
        return ROOT / 'artifacts/benchmarks/table.md'
    return ROOT / 'benchmarks/results' / machine.folder_name() / 'table.md'
