"""What is measured and what it is compared with: built, installed, and where it stands."""
import os
import platform
import subprocess
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PEERS = ROOT / 'benchmarks/peers'
PROJECTS = (
    'benchmarks/KongChuo.Benchmarks.Data',
    'benchmarks/peers/KongChuo.Benchmarks.Peers',
)


@dataclass(frozen=True)
class Programs:
    """Paths of the programs, and what ours can do."""
    cache: Path
    kongchuo: str
    data: str
    dotnet_peers: str
    blaze: str

    def ajv(self, schema, file):
        return ['node', str(PEERS / 'ajv.js'), str(self.cache / 'peers'), schema, file]


def prepare(cache):
    """Builds ours and installs the others."""
    folder = cache_folder(cache)
    install_peers(folder / 'peers')
    for project in PROJECTS:
        run(['dotnet', 'build', '-c', 'Release', '--nologo', '-v', 'quiet', '-m:1', str(ROOT / project)])
    return Programs(
        cache=folder,
        kongchuo=publish(cache),
        data=built('KongChuo.Benchmarks.Data', 'KongChuo.Benchmarks.Data'),
        dotnet_peers=built('KongChuo.Benchmarks.Peers', 'KongChuo.Benchmarks.Peers'),
        blaze=str(folder / 'peers/node_modules/@sourcemeta/jsonschema/build/github-releases' / blaze_name()))


def publish(cache):
    """Publishes ours as a native program, and returns its path."""
    folder = cache_folder(cache) / 'kongchuo'
    run(['dotnet', 'publish', '-c', 'Release', '--nologo', '-v', 'quiet', '-m:1', '-p:PublishAot=true', '--use-current-runtime',
         '-o', str(folder), str(ROOT / 'src/KongChuo.Validator')])
    return str(folder / 'kongchuo')


def cache_folder(chosen):
    folder = Path(chosen) if chosen else Path(os.environ.get('XDG_CACHE_HOME', Path.home() / '.cache')) / 'kongchuo-benchmarks'
    return folder.resolve()


def install_peers(folder):
    """Installs what the lock file names from the registry."""
    folder.mkdir(parents=True, exist_ok=True)
    changed = False
    for name in ('package.json', 'package-lock.json'):
        wanted = (PEERS / name).read_bytes()
        target = folder / name
        if not target.exists() or target.read_bytes() != wanted:
            target.write_bytes(wanted)
            changed = True
    if changed or not (folder / 'node_modules').exists():
        run(['npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error'], cwd=folder)


def run(command, **rest):
    """Runs a command that has to succeed."""
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL, **rest)


def built(project, program):
    return str(ROOT / 'artifacts/bin' / project / 'release' / program)


def blaze_name():
    machine = {'amd64': 'x86_64', 'aarch64': 'arm64'}.get(platform.machine().lower(), platform.machine().lower())
    return f'jsonschema-{platform.system().lower()}-{machine}'
