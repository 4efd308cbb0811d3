#!/usr/bin/env python3
"""Breaks copies of the app, each in one way, and sees that `check` minds:  breaking.py ROOT"""
import os
import pathlib
import shutil
import subprocess
import sys

root = pathlib.Path(sys.argv[1])
copy = root / 'build/android/broken'
JAVA = 'platform/android/java/app/legato/'
# What is broken: (which part of check has to mind, file, text, text in its place)
BREAKS = {
    'a bridge name in Java': ('bridge', JAVA + 'Bridge.java', 'public int keepRename(', 'public int keepRenamed('),
    'a bridge name in the page': ('bridge', 'platform/android/page/keep.js', 'phone.keepRemove(', 'phone.keepRemoved('),
    'a kind of a value on the bridge': ('bridge', JAVA + 'Bridge.java', 'wakeIn(int number, int ms)', 'wakeIn(int number, long ms)'),
    'a name that a WebView does not see': ('bridge', JAVA + 'Bridge.java', '@JavascriptInterface public void leave', 'public void leave'),
    'what Java tells': ('bridge', JAVA + 'MainActivity.java', 'tell("look"', 'tell("looks"'),
    'a permission more': ('package', 'platform/android/AndroidManifest.xml', 'permission.VIBRATE" />',
                          'permission.VIBRATE" /><uses-permission android:name="android.permission.INTERNET" />'),
    'a permission less': ('package', 'platform/android/AndroidManifest.xml', '<uses-permission android:name="android.permission.WAKE_LOCK" />', ''),
    'a door that is open to others': ('package', 'platform/android/AndroidManifest.xml', 'android:name=".SessionService" android:exported="false"',
                                      'android:name=".SessionService" android:exported="true"'),
    'a level that was asked for': ('levels', JAVA + 'SystemLook.java', 'Build.VERSION_CODES.R)', 'Build.VERSION_CODES.P)'),
    'a call that nobody asked for': ('levels', JAVA + 'Screen.java', 'if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.O_MR1) ', ''),
    'a comparison the wrong way': ('levels', JAVA + 'SessionService.java', 'SDK_INT >= Build.VERSION_CODES.Q', 'SDK_INT <= Build.VERSION_CODES.Q'),
    'a kind of file': ('java', JAVA + 'Site.java', '"application/wasm")', '"application/octet-stream")'),
    'the origin': ('java', JAVA + 'Site.java', 'https://legato.invalid', 'https://legato.example'),
    'the order of startForeground': ('java', JAVA + 'SessionService.java', '        boolean isInFront = toForeground(keeper.last());\n        keeper.came(this);',
                                     '        if (keeper.last().isOver()) { end(); return START_NOT_STICKY; }\n        boolean isInFront = toForeground(keeper.last());\n        keeper.came(this);'),
}


def copied():
    shutil.rmtree(copy, ignore_errors=True)
    ignored = shutil.ignore_patterns('__pycache__')
    for part in ('platform/android', 'tests/android'):
        shutil.copytree(root / part, copy / part, ignore=ignored)
    (copy / 'platform/desktop').mkdir()
    shutil.copy(root / 'platform/desktop/packages', copy / 'platform/desktop/packages')
    shutil.copy(root / 'CMakeLists.txt', copy)
    site = copy / 'site'  # has one file of each kind
    (site / 'voice').mkdir(parents=True)
    for name in ('app.wasm', 'app.data', 'start.js', 'page.css', 'voice/a.ogg', 'voice/head.oga', 'voice/index.tsv', 'icon.svg', 'icon.png', 'later.json'):
        (site / name).write_bytes(b'x')
    (site / 'index.html').write_text('<script type="module" src="start.js"></script>')
    (copy / 'build/android').mkdir(parents=True)
    (copy / 'build/android/tools').symlink_to(root / 'build/android/tools')
    shutil.copy(root / 'build/android/trial.p12', copy / 'build/android')


def passes(*parts):
    """Builds the copy and checks these parts of it."""
    environment = {**os.environ, 'LEGATO_SITE': str(copy / 'site'), 'LEGATO_KEYSTORE': str(copy / 'build/android/trial.p12'), 'LEGATO_KEY_PASSWORD': 'trial-only'}
    done = None
    for command in (['platform/android/build'], ['platform/android/check', *parts]):
        done = subprocess.run(command, cwd=copy, env=environment, capture_output=True, text=True)
        if done.returncode:
            break
    return done.returncode == 0, command[0], done.stdout + done.stderr


copied()
is_whole, _, said = passes(*sorted({part for part, *_ in BREAKS.values()}))
if not is_whole:
    sys.exit('the copy does not pass as it is:\n' + said)
failed = 0
for what, (part, name, before, after) in BREAKS.items():
    file = copy / name
    whole = file.read_text(encoding='utf-8')
    if whole.count(before) < 1:
        sys.exit(f'{name} has nothing to break: {before}')
    file.write_text(whole.replace(before, after), encoding='utf-8')
    passed, command, said = passes(part)
    file.write_text(whole, encoding='utf-8')
    minded = not passed and command == 'platform/android/check'
    print(f'{"minded" if minded else "FAILED"}  {what}')
    if not minded:
        print(said[-2000:])
        failed += 1
shutil.rmtree(copy)
sys.exit(failed > 0)
