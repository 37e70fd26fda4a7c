"""Runs the cases as whole processes, all of them in each round."""
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from cases import Case


@dataclass(frozen=True)
class Run:
    """One process: seconds of wall clock and of CPU, the peak of its memory in bytes."""
    wall: float
    cpu: float
    peak: int


@dataclass
class Measured:
    """A case and its runs, one a round; what was wrong with the first that failed."""
    case: Case
    runs: list[Run] = field(default_factory=list)
    failure: str | None = None

    def median(self, of):
        return statistics.median(of(run) for run in self.runs)


def measure(cases, rounds):
    """Runs everything; returns what was measured by the name of the case."""
    measured = {case.name: Measured(case) for case in cases}
    for number in range(1, rounds + 1):
        for item in measured.values():
            if not item.failure:
                run(item)
                shown = item.failure or f'{item.runs[-1].wall:.3f} s'
                print(f'round {number} of {rounds}: {item.case.name}: {shown}', file=sys.stderr, flush=True)
    return measured


def run(item):
    """Runs a case once."""
    read_ahead(item.case.file)
    with tempfile.TemporaryFile() as output:
        try:
            done, code = process(item.case.command, output)
        except OSError as problem:
            item.failure = str(problem.strerror)
            return
        if code != item.case.exit_code:
            item.failure = f'exit code {code} instead of {item.case.exit_code}'
            return
        output.seek(0)
        item.failure = item.case.check(output.read())
        item.runs.append(done)


def process(command, output):
    """Starts a process and waits for it; its children's use of the machine counts as its own."""
    launcher = Path(__file__).with_name('launcher.py')
    done = subprocess.run([sys.executable, '-ISEB', str(launcher), *command], stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.PIPE, check=False, text=True)
    if done.returncode != 0:
        raise OSError(0, done.stderr.strip().rsplit('\n', 1)[-1])
    wall, cpu, peak, code = done.stderr.split()
    unit = 1 if sys.platform == 'darwin' else 1024
    return Run(float(wall), float(cpu), int(peak) * unit), int(code)


def read_ahead(file):
    """Reads the file once, so that every process finds it in memory. A folder is left as it is."""
    if file.is_dir():
        return
    with file.open('rb', buffering=0) as source:
        while source.read(1 << 24):
            pass
