#!/usr/bin/env python3
"""Looks at the app as a phone gets it:  check_package.py LEGATO.apk UNSIGNED.aab README.md"""
import re
import subprocess
import sys
import zipfile

apk, bundle, readme = sys.argv[1:]
faults = []


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        faults.append(f'{" ".join(command[:2])}: {done.stdout}{done.stderr}'.strip())
    return done.stdout


def must(is_so, what):
    if not is_so:
        faults.append(what)


def look_at_signature():
    said = run('apksigner', 'verify', '--verbose', apk)
    for scheme in ('v2', 'v3'):
        must(re.search(rf'Verified using {scheme} scheme .*: true', said), f'it has no signature of scheme {scheme}')
    run('zipalign', '-c', '4', apk)


def look_at_manifest():
    badging = run('aapt', 'dump', 'badging', apk)
    must(re.search(r"package: name='app.legato' versionCode='\d+' versionName='\d+\.\d+\.\d+'", badging), 'it has another name, or no version')
    must("sdkVersion:'26'" in badging, 'the oldest phone is not of API 26')
    must("targetSdkVersion:'36'" in badging, 'it is not made for API 36')
    asked = set(re.findall(r"uses-permission: name='([^']+)'", badging))
    named = set(re.findall(r'^\| `(android\.permission\.\w+)`', open(readme, encoding='utf-8').read(), re.MULTILINE))
    must(named and asked == named, f'permissions differ from those in {readme}: {sorted(asked ^ named)}')
    must('android.permission.INTERNET' not in asked, 'it could reach the net')
    tree = run('aapt', 'dump', 'xmltree', apk, 'AndroidManifest.xml')
    must('android:allowBackup(0x01010280)=(type 0x12)0x0' in tree, 'its files could go to a cloud')
    must('0x0101063e' in tree, 'nothing is said of what may be extracted')
    look_at_doors(tree)


def look_at_doors(tree):
    """Which parts others may start."""
    open_doors = set()
    name = ''
    for line in tree.splitlines():
        if re.match(r'\s+E: (activity|service|receiver|provider) ', line):
            name = ''
        if found := re.search(r'android:name\(0x01010003\)="(\S+?)"', line):
            name = name or found.group(1)
        if 'android:exported(0x01010010)=(type 0x12)0xffffffff' in line:
            open_doors.add(name)
    must(open_doors == {'.MainActivity', '.CrampTile'}, f'others may start {sorted(open_doors)}')


def look_at_files():
    with zipfile.ZipFile(apk) as files:
        names = files.namelist()
        for one in files.infolist():
            is_stored = one.compress_type == zipfile.ZIP_STORED
            must(is_stored or not re.search(r'\.(ogg|oga|png|arsc)$', one.filename), f'{one.filename} is to be stored as it is')
        must(not [n for n in names if re.search(r'service_worker\.js|manifest\.webmanifest', n)], 'it has what only a browser needs')
        must({'assets/site/index.html', 'assets/site/shell.js', 'assets/site/app.wasm', 'classes.dex'} <= set(names), 'parts of it are missing')
        must(not [n for n in names if n.startswith('lib/')], 'it has code for one kind of processor')
        index = files.read('assets/site/index.html').decode()
        must(-1 < index.find('src="shell.js"') < index.find('src="start.js"'), 'the phone is not asked before the page starts')
    with zipfile.ZipFile(bundle) as files:
        parts = set(files.namelist())
        must({'BundleConfig.pb', 'base/manifest/AndroidManifest.xml', 'base/dex/classes.dex', 'base/resources.pb', 'base/assets/site/index.html'} <= parts,
             'the bundle lacks parts')
        must({n.removeprefix('assets/') for n in names if n.startswith('assets/')} ==
             {n.removeprefix('base/assets/') for n in parts if n.startswith('base/assets/')}, 'the bundle has other assets')


def look_at_code():
    code = run('dexdump', '-d', apk)
    must('invoke-virtual' in code, 'it has no code')
    must(not re.search('invoke-custom|invoke-polymorphic', code), 'a lambda is left, which no Android can run')


for look in (look_at_signature, look_at_manifest, look_at_files, look_at_code):
    look()
print('\n'.join([*faults, f'{apk}: {len(faults)} faults']))
sys.exit(bool(faults))
