#!/usr/bin/env python3
"""Compares what goes over the bridge with the one list of it:  check_bridge.py ANDROID CLASSES CLASSES.dex
ANDROID: platform/android or a copy. CLASSES: what javac made. The dex tells what a WebView will see of it."""
import pathlib
import re
import subprocess
import sys

android, classes, dex = sys.argv[1:]
android = pathlib.Path(android)


def listed():
    asked, told = {}, set()
    for line in (android / 'bridge.txt').read_text(encoding='utf-8').splitlines():
        if found := re.fullmatch(r'ask (\w+)((?: \w+)*) : (\w+)', line):
            asked[found.group(1)] = (found.group(2).split(), found.group(3))
        elif found := re.fullmatch(r'tell (\w+)', line):
            told.add(found.group(1))
        elif line and not line.startswith('#'):
            sys.exit(f'bridge.txt: {line}')
    return asked, told


def offered():
    """What Java offers, with kinds; only that which a phone sees as offered."""
    code = subprocess.run(['javap', '-p', '-cp', classes, 'app.legato.Bridge'], check=True, capture_output=True, text=True).stdout
    methods = re.findall(r'public (?:final )?([\w.]+) (\w+)\((.*?)\);', code)
    notes = subprocess.run(['dexdump', '-a', dex], capture_output=True, text=True).stdout
    seen = set(re.findall(r"Annotations on method #\d+ '(\w+)'\n\s+VISIBILITY_RUNTIME Landroid/webkit/JavascriptInterface;", notes))
    short = lambda kind: kind.strip().split('.')[-1]
    return {name: ([short(kind) for kind in kinds.split(',') if kind], short(answer)) for answer, name, kinds in methods if name in seen}


def text_of(folder, ending):
    return '\n'.join(path.read_text(encoding='utf-8') for path in sorted((android / folder).rglob('*' + ending)))


asked, told = listed()
page, java = text_of('page', '.js'), text_of('java', '.java')
used = set(re.findall(r'\bphone\.(?!js\b)(\w+)', page)) | set(re.findall(r'LegatoShell\?\.(\w+)', page))
heard = set(re.findall(r"\bon\('(\w+)'", page))
said = set(re.findall(r'\btell\("(\w+)"', java))
name = re.search(r'BRIDGE = "(\w+)"', java).group(1)

faults = []
if f'globalThis.{name}' not in page:
    faults.append(f'the page knows nothing of {name}')
for what, one, other in [('Java offers', offered(), asked), ('the page asks', used, set(asked)), ('Java tells', said, told), ('the page hears', heard, told)]:
    for key in sorted(set(one) ^ set(other)):
        faults.append(f'{key}: {what} it and bridge.txt does not name it' if key in one else f'{key}: bridge.txt names it, but not: {what}')
    if isinstance(one, dict):
        faults += [f'{key}: Java has {one[key]}, bridge.txt {other[key]}' for key in sorted(set(one) & set(other)) if one[key] != other[key]]
print('\n'.join([*faults, f'{len(asked)} names asked, {len(told)} told, {len(faults)} faults']))
sys.exit(bool(faults) or len(asked) < 10)
