"""Runs the cases as whole processes, all of them in each round."""
import os
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass, field

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
    actions = [
        (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
        (os.POSIX_SPAWN_DUP2, output.fileno(), 1),
        (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0),
    ]
    start = time.perf_counter()
    pid = os.posix_spawnp(command[0], command, os.environ, file_actions=actions)
    _, status, usage = os.wait4(pid, 0)
    wall = time.perf_counter() - start
    unit = 1 if sys.platform == 'darwin' else 1024
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit), os.waitstatus_to_exitcode(status)


def read_ahead(file):
    """Reads the file once, so that every process finds it in memory. A folder is left as it is."""
    if file.is_dir():
        return
    with file.open('rb', buffering=0) as source:
        while source.read(1 << 24):
            pass
