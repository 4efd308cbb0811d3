#!/usr/bin/env python3
"""Makes an APK that tells aapt2 of attributes which Debian's API 29 does not know, with the system's own numbers:
newer_attributes.py newer_attributes.txt TYPES.d.ts OUT.apk"""
import pathlib
import re
import subprocess
import sys
import tempfile

MANIFEST = '<manifest xmlns:android="http://schemas.android.com/apk/res/android" package="android" />'

wanted, types, out = sys.argv[1:]
text = open(types, encoding='utf-8').read()
known = text[text.index('export class attr extends'):]
known = known[:known.index('\n\t\t}')]
values = ''
for line in open(wanted, encoding='utf-8'):
    if line.strip() and not line.startswith('#'):
        name, form = line.split()
        number = int(re.search(rf'static {name}: (\d+);', known).group(1))
        values += f'<attr name="{name}" format="{form}" /><public type="attr" name="{name}" id="0x{number:08x}" />\n'

with tempfile.TemporaryDirectory() as folder:
    work = pathlib.Path(folder)
    (work / 'res/values').mkdir(parents=True)
    (work / 'res/values/attributes.xml').write_text(f'<resources>{values}</resources>')
    (work / 'AndroidManifest.xml').write_text(MANIFEST)
    subprocess.run(['aapt2', 'compile', '--dir', work / 'res', '-o', work / 'res.zip'], check=True)
    subprocess.run(['aapt2', 'link', '-x', '--manifest', work / 'AndroidManifest.xml', '-o', out, work / 'res.zip'], check=True)
