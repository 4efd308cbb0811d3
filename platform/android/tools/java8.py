#!/usr/bin/env python3
"""Writes the classes of Java 8, as the JDK describes them, into a jar that older tools can read:  java8.py OUT.jar"""
import pathlib
import shutil
import sys
import zipfile

VERSION_8 = b'\0\x34'  # of a class file

described = pathlib.Path(shutil.which('javac')).resolve().parent.parent / 'lib/ct.sym'
with zipfile.ZipFile(described) as all_of_them, zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED) as jar:
    for name in all_of_them.namelist():
        releases, _, rest = name.partition('/')
        if '8' not in releases or not rest.endswith('.sig') or 'module-info' in rest:
            continue
        inner = rest if rest.startswith(('java/', 'javax/')) else rest.partition('/')[2]
        name_in_jar = inner.removesuffix('.sig') + '.class'
        if inner.startswith(('java/', 'javax/', 'org/')) and name_in_jar not in jar.NameToInfo:
            content = all_of_them.read(name)
            jar.writestr(name_in_jar, content[:6] + VERSION_8 + content[8:])
