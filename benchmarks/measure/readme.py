"""Puts the table into the two READMEs, between the markers."""
import os
import re

import machine
import report
from programs import ROOT

MARKER = '<!-- performance -->'
PAGES = {'en': 'README.md', 'zh': 'README.zh-CN.md'}
WORDS = {
    'en': 'Measured {date} on {processor}, .NET {dotnet}; a cell without a remark meets the aim. Everything behind it: [{path}]({path}).',
    'zh': '{date} 测于 {processor}，.NET {dotnet}；没有附注的格子达到目标。全部数据：[{path}]({path})。',
}


def write(results, path):
    """Replaces what stands between the markers of each page."""
    for language, page in PAGES.items():
        target = ROOT / page
        replaced = replace(target.read_text(encoding='utf-8'), block(results, path, language))
        target.write_text(replaced, encoding='utf-8')


def block(results, path, language):
    versions = machine.versions()
    words = WORDS[language].format(
        date=versions['date'], processor=versions['processor'], dotnet=machine.runtime(), path=os.path.relpath(path, ROOT))
    return f'{MARKER}\n\n{report.table(results, language)}\n{words}\n\n{MARKER}'


def replace(page, new):
    """The page with a new block; it has to have the two markers."""
    replaced, count = re.subn(f'{MARKER}.*?{MARKER}', lambda _: new, page, flags=re.DOTALL)
    if count != 1:
        raise SystemExit(f'A page does not have exactly one pair of {MARKER}.')
    return replaced
