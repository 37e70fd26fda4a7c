"""The rows of the table: what is compared, what it must be, and what it was."""
import statistics
from dataclasses import dataclass
from typing import Callable

# One machine gave both: simdjson visiting every value, and the bare reader (MB/s).
FULL_WALK_PER_READER = 967 / 537
COLUMNS = ('any', 'own')
TIMES = ' x'


@dataclass(frozen=True)
class Figure:
    """A number and its bounds; None where there is none."""
    measure: Callable[[dict, str], float]
    must: float | None
    aim: float | None
    more_is_better: bool
    unit: str = TIMES
    digits: int = 2

    def text(self, value):
        return f'{value:.{self.digits}f}{self.unit}'

    def met(self, value):
        """'aim', 'must' or 'missed'."""
        def reaches(bound):
            return bound is None or (value >= bound if self.more_is_better else value <= bound)
        return 'aim' if reaches(self.aim) else 'must' if reaches(self.must) else 'missed'


@dataclass(frozen=True)
class Row:
    """A row in both languages."""
    english: str
    chinese: str
    must: tuple[str, str]
    aim: tuple[str, str]
    figures: list[Figure]


@dataclass(frozen=True)
class Result:
    """A row and, for each column, its figures with what was measured, or why nothing was."""
    row: Row
    columns: list[list[tuple[Figure, float]] | str]


class Unmeasured(Exception):
    """There is no number, and why."""


def walls(measured, column, name):
    item = measured.get(f'{column}: {name}')
    if item is None:
        raise Unmeasured('–')
    if item.failure:
        raise Unmeasured(f'{name}: {item.failure}')
    return [run.wall for run in item.runs]


def ratio(above, below, scale=1.0):
    """Median over the rounds of one wall time over another."""
    def measure(measured, column):
        pairs = zip(walls(measured, column, above), walls(measured, column, below), strict=True)
        return scale * statistics.median(one / other for one, other in pairs)
    return measure


def seconds(name):
    return lambda measured, column: statistics.median(walls(measured, column, name))


def highest_peak(measured, column):
    """Megabytes of the hungriest run of ours over files of any size and shape."""
    ours = [item for name, item in measured.items() if name.startswith(f'{column}: kongchuo')]
    for item in ours:
        if item.failure:
            raise Unmeasured(f'{item.case.name}: {item.failure}')
    return max(run.peak for item in ours for run in item.runs) / 1e6


def peak(name):
    """Megabytes of the hungriest run of one case."""
    def measure(measured, column):
        walls(measured, column, name)
        return max(run.peak for run in measured[f'{column}: {name}'].runs) / 1e6
    return measure


def faster(above, must, aim, below='kongchuo', scale=1.0):
    return Figure(ratio(above, below, scale), must, aim, more_is_better=True)


def slower(above, must, aim):
    return Figure(ratio(above, 'kongchuo'), must, aim, more_is_better=False)


def same(text):
    return (text, text)


def at_most(text):
    return (f'at most {text}', f'至多 {text}')


ROWS = [
    Row('against the bare `Utf8JsonReader`, a line at a time', '与逐行空读的 `Utf8JsonReader` 相比',
        same('1.2 x'), ('2.0 x (stretch 3)', '2.0 x（争取 3）'), [faster('reader', 1.2, 2.0)]),
    Row("against simdjson's full walk (967 MB/s where the bare reader made 537)", '与 simdjson 遍历全部值相比（空读 537 MB/s 时它为 967）',
        same('–'), same('1.0 x'), [faster('reader', None, 1.0, scale=1 / FULL_WALK_PER_READER)]),
    Row('against ajv 8, 1M records / 100k records', '与 ajv 8 相比，100 万条 / 10 万条',
        same('10 x / 6 x'), same('20 x / 12 x'), [faster('ajv', 10, 20), faster('ajv, small', 6, 12, below='kongchuo, small')]),
    Row('against sourcemeta (Blaze) fast with formats, 1M', '与 sourcemeta（Blaze）快速模式并检查 format 相比，100 万条',
        same('20 x'), same('40 x'), [faster('Blaze', 20, 40)]),
    Row('against NJsonSchema, 100k', '与 NJsonSchema 相比，10 万条',
        same('15 x'), same('40 x'), [faster('NJsonSchema, small', 15, 40, below='kongchuo, small')]),
    Row('two threads against one', '两个线程与一个线程相比',
        same('1.5 x'), same('1.7 x'), [faster('kongchuo', 1.5, 1.7, below='kongchuo, two threads')]),
    Row('1 % invalid records against none', '1% 的记录不合格与全部合格相比',
        ('at most 1.5 x the time', '时间至多 1.5 x'), same('1.2 x'), [slower('kongchuo, 1 % invalid', 1.5, 1.2)]),
    Row('keys in another order', '成员次序不同',
        at_most('1.2 x'), same('1.1 x'), [slower('kongchuo, other order', 1.2, 1.1)]),
    Row('spaced JSON (`", "`, `": "`) against the bare reader on it', '带空格的 JSON（`", "`、`": "`）与空读它相比',
        same('0.8 x'), same('1.5 x'), [faster('reader, spaced', 0.8, 1.5, below='kongchuo, spaced')]),
    Row('pretty-printed batch document (`.json`, 1 GB), against the reader', '缩进的批次文档（`.json`，1 GB）与空读它相比',
        same('0.6 x'), same('1.2 x'), [faster('reader, document', 0.6, 1.2, below='kongchuo, document')]),
    Row('all record rules on against schema only', '全部记录规则与只校验模式相比',
        at_most('1.3 x'), same('1.1 x'),
        [Figure(ratio('kongchuo', 'kongchuo, schema only'), 1.3, 1.1, more_is_better=False)]),
    Row('rules across records on too, against record rules only', '再加跨记录规则，与只用记录规则相比',
        same('–'), same('–'), [slower('every rule', None, None)]),
    Row('peak memory then, one thread', '此时的内存峰值，一个线程',
        same('–'), same('–'), [Figure(peak('every rule'), None, None, more_is_better=False, unit=' MB', digits=0)]),
    Row('peak memory, any file size, 1 or 2 threads, record rules on, batch rules off', '内存峰值，任何大小的文件，1 或 2 个线程，记录规则开，批次规则关',
        same('100 MB'), same('50 MB'), [Figure(highest_peak, 100, 50, more_is_better=False, unit=' MB', digits=0)]),
    Row('start to finish on one record', '一条记录，从启动到结束',
        same('0.15 s'), same('0.08 s'), [Figure(seconds('kongchuo, one record'), 0.15, 0.08, more_is_better=False, unit=' s', digits=3)]),
    Row('every record invalid, five findings each', '每条记录都不合格，各有五处',
        at_most('6 x'), same('3 x'), [slower('kongchuo, all invalid', 6, 3)]),
]


def evaluate(measured):
    """Every row with its figures."""
    return [Result(row, [figures(row, measured, column) for column in COLUMNS]) for row in ROWS]


def figures(row, measured, column):
    try:
        return [(figure, figure.measure(measured, column)) for figure in row.figures]
    except Unmeasured as reason:
        return str(reason)
