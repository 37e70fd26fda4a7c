"""The data: made once, kept in the cache folder under names that say what they are."""
import json
import os
from dataclasses import dataclass
from pathlib import Path

from programs import ROOT, run

AS_OF = '2025-10-08'
SEED = '20251008'
FINDINGS = 5
SAMPLE = 1_000
DEFECTS = ROOT / 'benchmarks/data'
BUNDLE = ROOT / 'spec/v1/bundle/kongchuo.strict.bundle.schema.json'
SUSPECTED = 'https://kongchuo.example/spec/v1/schema/ledger/L02-suspected-dropout.schema.json'


@dataclass(frozen=True)
class Ledger:
    """The files of one ledger; the document only where the format is ours."""
    schema: str
    large: Path
    small: Path
    one: Path
    one_percent: Path
    broken: Path
    reversed: Path
    spaced: Path
    document: Path | None = None
    document_records: int = 0
    profile: Path | None = None

    def records_in(self, file):
        """The number of records in a file, a header counting as one."""
        if file == self.document:
            return self.document_records
        with file.open('rb') as source:
            return sum(block.count(b'\n') for block in iter(lambda: source.read(1 << 24), b''))

    @property
    def large_jsonl(self):
        """The large file under the ending one of the peers insists on."""
        path = self.large.with_suffix('.jsonl')
        if not path.exists():
            os.link(self.large, path)
        return path


class Maker:
    """Makes files that are not there yet."""

    def __init__(self, tools):
        self.tools = tools
        self.folder = tools.cache / 'data'
        self.folder.mkdir(parents=True, exist_ok=True)

    def file(self, name, make):
        """The file of a name; make writes it under another name first, so that an interrupted run leaves none."""
        target = self.folder / name
        if not target.exists():
            print(f'making {name}', flush=True)
            unfinished = self.folder / ('unfinished.' + name)
            make(unfinished)
            unfinished.rename(target)
        return target

    def tool(self, *arguments):
        run([self.tools.data, *map(str, arguments)])

    def generic(self, records):
        return self.file(f'generic-{records}.ndjson', lambda out: self.tool('generic', records, SEED, out))

    def suspected(self, records):
        """Records of the suspected dropout ledger, without the header, which no peer knows."""
        return self.file(f'suspected-{records}.ndjson', lambda out: self.split(records, out, None))

    def header(self, records):
        """The header of a batch of so many records."""
        return self.file(f'header-{records}.json', lambda out: self.split(records, None, out))

    def split(self, records, body, header):
        """Generates a ledger and parts its header from its records."""
        folder = self.folder / 'generated'
        (folder / 'L02.ndjson').unlink(missing_ok=True)
        run([self.tools.kongchuo, 'generate', str(folder), '--profile', 'core', '--seed', SEED, '--as-of', AS_OF,
             '--ledger', 'L02', '--records', str(records)])
        with (folder / 'L02.ndjson').open('rb') as source:
            first = source.readline()
            if header:
                header.write_bytes(first)
            if body:
                with body.open('wb') as target:
                    while block := source.read(1 << 24):
                        target.write(block)
        (folder / 'L02.ndjson').unlink()

    def shapes(self, large, defects):
        """The same records in the shapes the rows are about."""
        name = large.stem
        return {
            'one': self.file(f'{name}-one.ndjson', lambda out: out.write_bytes(large.open('rb').readline())),
            'one_percent': self.file(f'{name}-one-percent.ndjson', lambda out: self.tool('break', DEFECTS / defects, 10, 1, SEED, large, out)),
            'broken': self.file(f'{name}-broken.ndjson', lambda out: self.tool('break', DEFECTS / defects, 1000, FINDINGS, SEED, large, out)),
            'reversed': self.file(f'{name}-reversed.ndjson', lambda out: self.tool('reverse', large, out)),
            'spaced': self.file(f'{name}-spaced.ndjson', lambda out: self.tool('space', large, out)),
        }

    def document(self, size):
        """An indented batch document of about so many bytes."""
        sample = self.folder / 'sample.json'
        self.tool('document', self.header(SAMPLE), self.suspected(SAMPLE), sample)
        records = max(1, size * SAMPLE // sample.stat().st_size)
        sample.unlink()
        source = self.suspected(records)
        path = self.file(f'{source.stem}-document.json', lambda out: self.tool('document', self.header(records), source, out))
        return {'document': path, 'document_records': records + 1}


def prepare(tools, records, small, document_bytes):
    """Makes everything; returns the ledger of any schema and our own."""
    maker = Maker(tools)
    generic = maker.generic(records)
    suspected = maker.suspected(records)
    return (
        Ledger(
            schema=str(DEFECTS / 'generic-ledger.schema.json'), large=generic, small=maker.generic(small),
            **maker.shapes(generic, 'generic-ledger.defects.json')),
        Ledger(
            schema=str(suspected_schema(maker)), large=suspected, small=maker.suspected(small),
            profile=profile_without_rules(maker), **maker.document(document_bytes),
            **maker.shapes(suspected, 'suspected-dropout.defects.json')))


def suspected_schema(maker):
    """The strict bundle, starting at the suspected dropout ledger: what peers are given."""
    bundle = json.loads(BUNDLE.read_text(encoding='utf-8'))
    schema = {'$schema': bundle['$schema'], '$ref': SUSPECTED, '$defs': bundle['$defs']}
    path = maker.folder / 'L02.bundle.schema.json'
    path.write_text(json.dumps(schema, ensure_ascii=False), encoding='utf-8')
    return path


def profile_without_rules(maker):
    """A profile in which every rule about values and records is off: schema only."""
    rules = (json.loads(path.read_text(encoding='utf-8')) for path in sorted((ROOT / 'spec/v1/rules').glob('KC*.json')))
    switches = {rule['id']: False for rule in rules if rule['scope'] in ('value', 'record')}
    profile = {'id': 'schema-only', 'zh': '只校验模式', 'en': 'Schema only', 'extends': 'core', 'switches': switches}
    path = maker.folder / 'schema-only.profile.json'
    path.write_text(json.dumps(profile, ensure_ascii=False), encoding='utf-8')
    return path
