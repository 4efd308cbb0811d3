#!/usr/bin/env python3
"""Writes Android's API as Java sources without contents:  stubs.py OUT API... [--answering CLASS...]
The stubs throw. Those of the classes behind --answering, and of all above them, do nothing and return nothing (builders return themselves), and
none of their classes and methods is final, so that tests on a JVM can stand in for a phone."""
import pathlib
import re
import sys

import api_text

NOTHING = {'boolean': 'false', 'int': '0', 'long': '0L', 'float': '0f', 'double': '0.0', 'char': "'\\0'", 'byte': '(byte) 0', 'short': '(short) 0'}
OF_THE_JDK = ('java.', 'javax.', 'org.w3c.', 'org.xml.')


def erased(type_):
    type_ = re.sub(r'<.*>', '', type_).replace('...', '[]')
    return 'Object' if re.fullmatch('[A-Z]', type_) else type_


class Writer:
    def __init__(self, classes, answers):
        self.classes, self.answers = classes, answers
        self.inner = {}
        for one in classes.values():
            if '.' in one.name:
                self.inner.setdefault((one.package, one.name.rpartition('.')[0]), []).append(one)

    def find(self, full):
        """Returns the class of that name, which may be an inner one; None: it is the JDK's."""
        parts = re.sub(r'<.*>', '', full).split('.')
        keys = (('.'.join(parts[:i]), '.'.join(parts[i:])) for i in range(1, len(parts)))
        return next((self.classes[key] for key in keys if key in self.classes), None)

    def above(self, one):
        while one.kind == 'class' and one.extends and (one := self.find(one.extends[0])):
            yield one

    def call_above(self, one):
        """Calls the simplest constructor of the class above."""
        above = next(self.above(one), None)
        makers = [m for m in above.members if m.kind == 'ctor'] if above else []
        if not makers:
            return ''
        maker = min(makers, key=lambda m: (bool(m.throws), len(m.arguments)))
        values = ', '.join(f'({erased(a)}) {NOTHING.get(a, "null")}' for a in maker.arguments)
        return f'super({values}); ' if values else ''

    def body(self, one, member):
        if not self.answers:
            return 'throw new RuntimeException("Stub!");'
        if member.kind == 'ctor' or member.type == 'void':
            return ''
        if member.type == one.full and 'static' not in member.modifiers:
            return 'return this;'
        return f'return {NOTHING.get(member.type, "null")};'

    def function(self, one, member):
        words = [w for w in member.modifiers if w not in ('synchronized', 'native')]
        is_open = one.kind == 'interface' and not {'default', 'static'} & set(words) or 'abstract' in words and one.kind == 'class'
        if not is_open or one.kind == 'interface':
            words = [w for w in words if w != 'abstract']
        if self.answers:
            words = [w for w in words if w != 'final']
        arguments = ', '.join(f'{a} a{i}' for i, a in enumerate(member.arguments))
        name = f'{member.type} {member.name}' if member.kind == 'method' else one.name.split('.')[-1]
        throws = f' throws {member.throws}' if member.throws else ''
        above = self.call_above(one) if member.kind == 'ctor' else ''
        end = ';' if is_open else f' {{ {above}{self.body(one, member)} }}'
        return f'{" ".join(words)} {member.parameters}{name}({arguments}){throws}{end}'

    def field(self, one, member):
        is_constant = 'final' in member.modifiers or one.kind == 'interface'
        value = member.value
        if value and member.type in ('byte', 'short', 'char'):
            value = f'({member.type}) {value}'
        if not value and is_constant:  # not a constant that javac would copy
            nothing = NOTHING.get(member.type, 'null')
            value = nothing if nothing == 'null' and not member.type.endswith('String') else f'new {member.type}[]{{{nothing}}}[0]'
        return f'{" ".join(member.modifiers)} {member.type} {member.name}{" = " + value if value else ""};'

    def left_open(self, one):
        """What a class must have that the API does not list: what is abstract above it."""
        if one.kind != 'class' or 'abstract' in one.modifiers:
            return
        done = {(m.name, len(m.arguments)) for m in one.members if m.kind == 'method'}
        for above in self.above(one):
            for member in (m for m in above.members if m.kind == 'method'):
                if 'abstract' in member.modifiers and (member.name, len(member.arguments)) not in done:
                    yield self.function(one, api_text.Member(**{**vars(member), 'modifiers': member.modifiers[:1]}))
                done.add((member.name, len(member.arguments)))

    def head(self, one):
        words = [w for w in one.modifiers if not (w == 'static' and '.' not in one.name)]
        if one.kind != 'class':
            words = [w for w in words if w not in ('abstract', 'final')]
        if self.answers:
            words = [w for w in words if w != 'final']
        extends = [e for e in one.extends if one.kind not in ('enum', '@interface')]
        implements = one.implements if one.kind != '@interface' else []
        text = ' '.join([*words, one.kind, one.name.split('.')[-1]]) + one.parameters
        text += f' extends {", ".join(extends)}' if extends else ''
        text = one.retention + text
        return text + (f' implements {", ".join(implements)}' if implements else '')

    def lines(self, one):
        yield self.head(one) + ' {'
        if one.kind == 'enum':
            yield ', '.join(m.name for m in one.members if m.kind == 'enum_constant') + ';'
        for member in one.members:
            if member.kind == 'field':
                yield self.field(one, member)
            elif one.kind == '@interface' and member.kind == 'method':
                yield f'{member.type} {member.name}(){" default " + member.value if member.value else ""};'
            elif one.kind == 'enum' and (member.kind != 'method' or member.name in ('valueOf', 'values')):
                continue
            elif member.kind in ('ctor', 'method'):
                yield self.function(one, member)
        if one.kind == 'class' and not any(m.kind == 'ctor' for m in one.members):
            yield f'{one.name.split(".")[-1]}() {{ {self.call_above(one)}}}'
        yield from self.left_open(one)
        for inner in self.inner.get((one.package, one.name), []):
            yield from self.lines(inner)
        if one.name == 'XmlResourceParser':  # two interfaces have it, and javac wants to know whose it is
            yield 'String getAttributeNamespace(int a);'
        yield '}'


def main(out, apis, answering):
    classes = {}
    for api in apis:
        classes = api_text.merge(classes, api_text.read(api))
    for one in classes.values():
        for member in one.members:  # the one argument of the API whose type has no form in Java
            if one.name == 'OutputConfiguration' and member.kind == 'ctor':
                member.arguments = [a.replace('Class<T>', 'Class<?>') for a in member.arguments]
    writer = Writer(classes, bool(answering))
    for one in list(filter(None, map(writer.find, answering))):
        answering |= {above.full for above in writer.above(one)}
    for one in classes.values():
        if '.' in one.name or one.package.startswith(OF_THE_JDK) and not one.package.startswith('javax.microedition'):
            continue
        if answering and one.full not in answering:
            continue
        path = pathlib.Path(out, *one.package.split('.'), one.name + '.java')
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f'package {one.package};\n' + '\n'.join(writer.lines(one)) + '\n', encoding='utf-8')


words = sys.argv[2:]
at = words.index('--answering') if '--answering' in words else len(words)
main(sys.argv[1], words[:at], set(words[at + 1:]))
