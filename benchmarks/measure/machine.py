"""What the numbers were measured on, and with."""
import json
import os
import platform
import re
import subprocess
from datetime import datetime, timezone

from programs import PEERS, ROOT


def processor():
    """The name of the processor and how many of it this machine may use."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, 'sched_getaffinity') else os.cpu_count()
    return f'{processor_name()}, {cores} cores'


def processor_name():
    try:
        with open('/proc/cpuinfo', encoding='utf-8') as source:
            for line in source:
                if line.startswith('model name'):
                    return line.split(':', 1)[1].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()


def folder_name():
    """The processor as the name of a folder."""
    return re.sub('[^a-z0-9]+', '-', processor().lower()).strip('-')


def versions():
    """Names and versions of everything that had a part, and the date."""
    peers = json.loads((PEERS / 'package.json').read_text(encoding='utf-8'))['dependencies']
    packages = (ROOT / 'Directory.Packages.props').read_text(encoding='utf-8')
    return {
        'date': datetime.now(timezone.utc).date().isoformat(),
        'processor': processor(),
        'system': f'{platform.system()} {platform.release()}',
        'KongChuo': f"{(ROOT / 'spec/VERSION').read_text(encoding='utf-8').strip()}, commit {answer('git', 'rev-parse', '--short', 'HEAD')}",
        '.NET': f"SDK {answer('dotnet', '--version')}, runtime {runtime()}",
        'node': answer('node', '--version'),
        **dict(sorted(peers.items())),
        'NJsonSchema': re.search('Include="NJsonSchema" Version="([^"]+)"', packages)[1],
        'python3': platform.python_version(),
    }


def runtime():
    listed = re.findall(r'^Microsoft\.NETCore\.App (10\.\S+)', answer('dotnet', '--list-runtimes'), re.MULTILINE)
    return listed[-1] if listed else 'unknown'


def answer(*command):
    try:
        return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return 'unknown'


if __name__ == '__main__':
    print(folder_name())
