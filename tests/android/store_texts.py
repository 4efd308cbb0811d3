#!/usr/bin/env python3
"""Reads what stores are told about the app for Android:  store_texts.py [ROOT]

Fails where a text is missing or too long, where this version has no changelog, where a picture leads nowhere, and where a
permission of the manifest is not explained. Needs no build.
"""
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parents[2])
texts = root / 'platform/android/store/fdroid/app.legato/en-US'
store = root / 'platform/android/store'
LIMITS = {'title.txt': 30, 'short_description.txt': 80, 'full_description.txt': 4000}  # characters
CHANGELOG_LIMIT = 500
faults = []


def fault(file, sentence):
    faults.append(f'{file.relative_to(root)}: {sentence}')


def read(file):
    """Returns the text of a file; an empty one is a fault like a missing one."""
    text = file.read_text(encoding='utf-8').strip() if file.is_file() else ''
    if not text:
        fault(file, 'this text is missing.')
    return text


def look_at_length(file, most):
    length = len(read(file))
    if length > most:
        fault(file, f'this text has {length} characters, and a store takes {most}.')


def version():
    """Returns the version and its number, worked out as platform/android/build does."""
    file = root / 'CMakeLists.txt'
    found = re.search(r'^project\(.* VERSION (\d+)\.(\d+)\.(\d+)', read(file), re.MULTILINE)
    if not found:
        fault(file, 'no version was found here.')
        return '', 0
    major, minor, patch = (int(part) for part in found.groups())
    return f'{major}.{minor}.{patch}', major * 10000 + minor * 100 + patch


def look_at_texts():
    for name, most in LIMITS.items():
        look_at_length(texts / name, most)
    for name in ('title.txt', 'short_description.txt'):
        if '\n' in read(texts / name):
            fault(texts / name, 'this text has to be one line.')
    for file in sorted((texts / 'changelogs').glob('*')):
        look_at_length(file, CHANGELOG_LIMIT)
        if not re.fullmatch(r'\d+\.txt', file.name):
            fault(file, 'a changelog has the number of its version for a name.')


def look_at_version():
    name, number = version()
    changelog = texts / f'changelogs/{number}.txt'
    if not changelog.is_file():
        fault(changelog, f'version {name} has no changelog.')
    recipe = store / 'fdroid/app.legato.yml'
    text = read(recipe)
    for line in (f'CurrentVersion: {name}', f'CurrentVersionCode: {number}', f'versionName: {name}', f'versionCode: {number}'):
        if not re.search(rf'\b{re.escape(line)}$', text, re.MULTILINE):
            fault(recipe, f'the recipe is not for version {name}: it lacks "{line}".')


def look_at_permissions():
    manifest = read(root / 'platform/android/AndroidManifest.xml')
    asked = set(re.findall(r'<uses-permission[^>]*android:name="([^"]+)"', manifest))
    file = store / 'data_safety.md'
    explained = set(re.findall(r'^\| `([\w.]+)` \|', read(file), re.MULTILINE))
    for permission in sorted(asked - explained):
        fault(file, f'the manifest asks for {permission}, which has no row here.')
    for permission in sorted(explained - asked):
        fault(file, f'{permission} has a row here, and the manifest does not ask for it.')
    if 'android.permission.INTERNET' in asked:
        fault(store / 'privacy_policy.md', 'the policy says that nothing leaves the phone, and the manifest asks for INTERNET.')


def look_at_documents():
    for name in ('README.md', 'privacy_policy.md', 'health_declaration.md'):
        read(store / name)
    if 'not a medical device' not in read(texts / 'full_description.txt'):
        fault(texts / 'full_description.txt', 'it has to say that Legato is not a medical device.')


def look_at_pictures():
    pictures = sorted((texts / 'images').rglob('*.png'))
    if not pictures:
        fault(texts / 'images', 'there is no picture.')
    for picture in pictures:
        if not picture.is_file():
            fault(picture, 'this leads to a picture that is not there.')


for look in (look_at_texts, look_at_version, look_at_permissions, look_at_documents, look_at_pictures):
    look()
faults = list(dict.fromkeys(faults))
print('\n'.join([*faults, f'texts for stores: {len(faults)} faults']))
sys.exit(bool(faults))
