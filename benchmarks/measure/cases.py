"""The processes that are run, by name."""
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

from data import AS_OF, FINDINGS

VALID = 0
INVALID = 1
RECORDS_ONLY = 3


@dataclass(frozen=True)
class Case:
    """One process over one file, and the answer without which its time means nothing."""
    name: str
    command: list[str]
    file: Path
    exit_code: int
    check: Callable[[bytes], str | None] = lambda output: None


def all_cases(tools, ledgers):
    """Every case, in the order they are run in each round."""
    generic, own = ledgers
    return [*generic_cases(tools, generic), *own_cases(tools, own)]


def generic_cases(tools, ledger):
    """The bare engine on the generic ledger."""
    def ours(name, file, exit_code=VALID):
        command = [tools.kongchuo, 'schema', 'validate', ledger.schema, str(file), '--assert-format', '--quiet']
        return Case(f'any: {name}', command, file, exit_code)

    yield from shared_cases(tools, ledger, 'any', ours)
    yield Case('any: NJsonSchema, small', [tools.dotnet_peers, 'njsonschema', ledger.schema, str(ledger.small)], ledger.small, VALID)


def own_cases(tools, ledger):
    """The validator on the suspected dropout ledger: single records but for the rows that say otherwise, and then it ends as not having judged all."""
    def every_rule(name, file, exit_code=VALID, threads=1, profile='core', rest=()):
        command = [tools.kongchuo, 'validate', str(file), '--as-of', AS_OF, '--profile', profile, '--format', 'json', '--threads', str(threads), *rest]
        return Case(f'own: {name}', command, file, RECORDS_ONLY if rest else exit_code, report_check(ledger, file, exit_code))

    def ours(name, file, exit_code=VALID, **options):
        return every_rule(name, file, exit_code, **options, rest=['--records-only'])

    yield from shared_cases(tools, ledger, 'own', ours)
    yield every_rule('every rule', ledger.large)
    yield every_rule('every rule, two threads', ledger.large, threads=2)
    yield ours('kongchuo, two threads', ledger.large, threads=2)
    yield ours('kongchuo, schema only', ledger.large, profile=str(ledger.profile))
    yield ours('kongchuo, document', ledger.document)
    yield Case('own: reader, document', [tools.dotnet_peers, 'reader-document', str(ledger.document)], ledger.document, VALID)


def shared_cases(tools, ledger, prefix, ours):
    """What both ledgers are measured with."""
    def reader(name, file):
        return Case(f'{prefix}: {name}', [tools.dotnet_peers, 'reader-lines', str(file)], file, VALID)

    blaze = [tools.blaze, 'validate', ledger.schema, str(ledger.large_jsonl), '--fast', '--format-assertion', '--continue']
    yield reader('reader', ledger.large)
    yield ours('kongchuo', ledger.large)
    yield Case(f'{prefix}: ajv', tools.ajv(ledger.schema, str(ledger.large)), ledger.large, VALID)
    yield Case(f'{prefix}: Blaze', blaze, ledger.large, VALID)
    yield ours('kongchuo, small', ledger.small)
    yield Case(f'{prefix}: ajv, small', tools.ajv(ledger.schema, str(ledger.small)), ledger.small, VALID)
    yield ours('kongchuo, 1 % invalid', ledger.one_percent, INVALID)
    yield ours('kongchuo, other order', ledger.reversed)
    yield reader('reader, spaced', ledger.spaced)
    yield ours('kongchuo, spaced', ledger.spaced)
    yield ours('kongchuo, all invalid', ledger.broken, INVALID)
    yield ours('kongchuo, one record', ledger.one)


def report_check(ledger, file, exit_code):
    """Checks that a report speaks of every record and finds some of them wrong or none, or as many faults as were put in."""
    records = ledger.records_in(file)

    def check(output):
        totals = json.loads(output)['totals']
        if totals['records'] != records:
            return f"{totals['records']} of {records} records"
        if file == ledger.broken and totals['errors'] != records * FINDINGS:
            return f"{totals['errors']} findings in {records} records"
        if (totals['invalid'] == 0) != (exit_code == VALID):
            return f"{totals['invalid']} records are invalid"
        return None

    return check
