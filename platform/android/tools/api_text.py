"""Reads Android's API as its sources describe it (api/current.txt, signature format 2.0)."""
import dataclasses
import re

MODIFIERS = {'public', 'protected', 'static', 'final', 'abstract', 'default', 'synchronized', 'native', 'volatile', 'transient'}


@dataclasses.dataclass
class Member:
    kind: str        # ctor, method, field or enum_constant
    modifiers: list
    parameters: str  # of its type, as "<T> "; or ""
    type: str        # what it returns or is; "" of a constructor
    name: str
    arguments: list  # types alone
    throws: str
    value: str       # of a constant, or the default of an annotation; or ""


@dataclasses.dataclass
class Class:
    package: str
    name: str        # with those around it, as Manifest.permission
    kind: str        # class, interface, enum or @interface
    modifiers: list
    parameters: str
    extends: list
    implements: list
    members: list
    retention: str = ''  # of an annotation: without it a phone would not see it

    @property
    def full(self):
        return f'{self.package}.{self.name}'


def skip_group(text, at, opening, closing):
    """Returns the place behind a group in brackets that begins at `at`; texts in quotes may hold brackets."""
    depth = 0
    while True:
        if text[at] == '"':
            at = skip_text(text, at) - 1
        depth += (text[at] == opening) - (text[at] == closing)
        at += 1
        if depth == 0:
            return at


def skip_text(text, at):
    at += 1
    while text[at] != '"':
        at += 2 if text[at] == '\\' else 1
    return at + 1


def without_annotations(text):
    out, at = '', 0
    while at < len(text):
        if text[at] == '"':
            end = skip_text(text, at)
            out += text[at:end]
        elif text[at] == '@' and not text.startswith('@interface', at):
            end = at + len(re.match(r'@[\w.]+', text[at:]).group())
            if text[end:end + 1] == '(':
                end = skip_group(text, end, '(', ')')
            end += text[end:end + 1] == ' '
        else:
            end = at + 1
            out += text[at]
        at = end
    return out


def split_at(text, separators):
    """Splits outside of brackets."""
    parts, depth = [''], 0
    for letter in text:
        depth += (letter in '<(') - (letter in '>)')
        if letter in separators and depth == 0:
            parts.append('')
        else:
            parts[-1] += letter
    return [part.strip() for part in parts if part.strip()]


def take_modifiers(text):
    words = text.split(' ')
    count = next(i for i, word in enumerate(words) if word not in MODIFIERS)
    return words[:count], ' '.join(words[count:])


def take_parameters(text):
    if not text.startswith('<'):
        return '', text
    end = skip_group(text, 0, '<', '>')
    return text[:end] + ' ', text[end:].strip()


def class_of(package, head):
    modifiers, rest = take_modifiers(head)
    kind, rest = rest.split(' ', 1)
    name = re.match(r'[\w.]+', rest).group()
    parameters, rest = take_parameters(rest[len(name):].strip())
    words = split_at(rest, ' ')
    at = words.index('implements') if 'implements' in words else len(words)
    extends = [word.rstrip(',') for word in words[:at] if word != 'extends']
    implements = [word.rstrip(',') for word in words[at + 1:]]
    if kind == 'interface':
        extends, implements = extends + implements, []
    return Class(package, name, kind, modifiers, parameters.strip(), extends, implements, [])


def member_of(line):
    kind, rest = line.split(' ', 1)
    modifiers, rest = take_modifiers(rest)
    parameters, rest = take_parameters(rest)
    if kind in ('field', 'enum_constant'):
        rest, _, value = rest.partition(' = ')
        type_, name = rest.rsplit(' ', 1)
        return Member(kind, modifiers, parameters, type_, name, [], '', value)
    before, _, rest = rest.partition('(')
    end = skip_group('(' + rest, 0, '(', ')') - 1
    arguments, after = rest[:end - 1], rest[end:]
    type_, _, name = before.rpartition(' ')
    throws = re.search(r'throws (.*?)(?: default .*)?$', after)
    value = re.search(r'\bdefault (.*)$', after)
    return Member(kind, modifiers, parameters, type_, name, split_at(arguments, ','), throws.group(1) if throws else '',
                  value.group(1) if value else '')


def without_remark(line):
    """Takes off the semicolon, and what a constant is in other numbers."""
    return re.sub(r';(?: // .*)?$', '', line)


def read(path):
    """Returns all classes by (package, name)."""
    classes, package, current = {}, None, None
    for line in open(path, encoding='utf-8'):
        line = line.strip()
        if not line or line.startswith('//'):
            continue
        retention = re.search(r'@java\.lang\.annotation\.Retention\([\w.]+\)', line)
        line = without_annotations(line)
        if line.startswith('package '):
            package = line.split()[1]
        elif line == '}':
            current = None
        elif line.endswith('{'):
            current = class_of(package, line[:-1].strip())
            classes[package, current.name] = current
            if retention and current.kind == '@interface':
                current.retention = retention.group() + ' '
        else:
            current.members.append(member_of(without_remark(line)))
    return classes


def merge(classes, newer):
    """Adds the members of `newer`, and classes that are not there at all."""
    for key, one in newer.items():
        if key in classes:
            classes[key].members += one.members
        else:
            classes[key] = one
    return classes
