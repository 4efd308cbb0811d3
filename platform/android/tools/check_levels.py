#!/usr/bin/env python3
"""Proves that nothing newer than the oldest phone is used where nobody asked first which phone it is:
check_levels.py TYPES.d.ts CLASSES MIN_SDK
Follows every way through every method: what is of level N has to lie where all ways have come through a comparison that
says SDK_INT >= N. Names that the types do not know have to be among those of Java or of the API that was compiled against."""
import collections
import pathlib
import re
import subprocess
import sys

from api_levels import Levels

JUMPS_BOTH = {'if_icmplt': (0, 1), 'if_icmpge': (1, 0), 'if_icmple': (0, 2), 'if_icmpgt': (2, 0)}  # see `bound`
ENDS = ('goto', 'goto_w', 'return', 'ireturn', 'lreturn', 'freturn', 'dreturn', 'areturn', 'athrow')
# Packages that the types leave out; all that is used of them is of level 26 or lower, as api/current.txt of that time says.
UNKNOWN = re.compile(r'android\.media\.session\.|java\.lang\.invoke\.|java\.util\.function\.')


class Method:
    """A method, or a field, which has no code."""
    def __init__(self, head):
        self.name, self.code, self.handlers = head, {}, []
        self.short = re.split(r'[\s.]', head.split('(')[0].strip())[-1]  # "static {}" becomes "{}"


def disassembled(folder):
    """Yields (class, class above, interfaces, methods)."""
    files = sorted(str(path) for path in pathlib.Path(folder).rglob('*.class'))
    text = subprocess.run(['javap', '-c', '-p', *files], check=True, capture_output=True, text=True).stdout
    for part in text.split('Compiled from ')[1:]:
        lines = part.splitlines()
        head = re.search(r'(?:class|interface|enum) ([\w.$]+)(?:<.*>)?(?: extends ([\w.$]+))?(?: implements ([\w.$,]+))?', lines[1])
        yield head.group(1), head.group(2) or 'java.lang.Object', (head.group(3) or '').split(','), list(methods(lines[2:]))


def methods(lines):
    method, in_table = None, False
    for line in lines:
        if found := re.match(r'  (\S.*)[;{]$', line):
            method = Method(found.group(1))
            in_table = False
            yield method
        elif 'Exception table:' in line:
            in_table = True
        elif in_table and (found := re.match(r'\s+(\d+)\s+(\d+)\s+(\d+)\s', line)):
            method.handlers.append(tuple(map(int, found.groups())))
        elif found := re.match(r'\s+(\d+): (\w+)\s*([^/]*?)\s*(?:// (.*))?$', line):
            method.code[int(found.group(1))] = (found.group(2), found.group(3), found.group(4) or '')
        elif method and (found := re.match(r'\s+(?:\d+|default): (\d+)$', line)):  # a switch's way
            at = max(method.code)
            operation, values, remark = method.code[at]
            method.code[at] = (operation, f'{values} {found.group(1)}', remark)


def number(instruction):
    operation, values, _ = instruction
    if found := re.fullmatch(r'iconst_(\d)', operation):
        return int(found.group(1))
    return int(values) if operation in ('bipush', 'sipush') else None


def asked(code, order, i):
    """If instruction i compares SDK_INT with N: (N where it jumps, N where it does not); 0: nothing is known there."""
    if i < 2 or code[order[i]][0] not in JUMPS_BOTH or not code[order[i - 2]][2].endswith('VERSION.SDK_INT:I'):
        return 0, 0
    wanted = number(code[order[i - 1]])
    if wanted is None:
        return 0, 0
    return tuple({0: 0, 1: wanted, 2: wanted + 1}[way] for way in JUMPS_BOTH[code[order[i]][0]])


def bounds(method, least):
    """The least level that is known at each instruction, over all ways that lead there."""
    order = sorted(method.code)
    known, todo = {order[0]: least} if order else {}, collections.deque(order[:1])

    def come(at, level):
        if level < known.get(at, 1000):
            known[at] = level
            todo.append(at)

    while todo:
        at = todo.popleft()
        i = order.index(at)
        operation, values, _ = method.code[at]
        jumping, going_on = asked(method.code, order, i)
        if operation.startswith(('if', 'goto')):
            come(int(values), max(known[at], jumping))
        elif operation.endswith('switch'):
            for target in re.findall(r'\d+', values):
                if int(target) in method.code:
                    come(int(target), known[at])
        if operation not in ENDS and not operation.endswith('switch') and i + 1 < len(order):
            come(order[i + 1], max(known[at], going_on))
        for begin, end, handler in method.handlers:
            if begin <= at < end:
                come(handler, known[at])
    return known


def references(instruction, own):
    """Yields (class, member, descriptor) of what an instruction names."""
    _, _, remark = instruction
    if found := re.match(r'(?:Interface)?(?:Method|Field) (?:([\w/$]+|"\[.*?")\.)?("?<init>"?|[\w$]+):(.*)', remark):
        yield found.group(1) or own, found.group(2).strip('"'), found.group(3)
    elif found := re.match(r'class "?\[*L?([\w/$]+);?"?', remark):
        yield found.group(1), None, ''
    elif found := re.match(r'InvokeDynamic #\d+:[\w$]+:\(.*\)L([\w/$]+);', remark):
        yield found.group(1), None, ''


class Check:
    def __init__(self, levels, classes, oldest):
        self.levels, self.oldest = levels, oldest
        self.own = {(name, method.short) for name, _, _, all_methods in classes for method in all_methods}
        self.above = {name: [above, *filter(None, interfaces)] for name, above, interfaces, _ in classes}
        self.faults, self.used, self.guarded = [], set(), set()

    def level(self, name, member, descriptor):
        """Level of what is the system's; 0 of what is ours."""
        name = name.replace('/', '.')
        if name in self.above:
            if member in (None, '<init>') or (name, member) in self.own:
                return 0
            found = [self.level(one, member, descriptor) for one in self.above[name]]
            return next((one for one in found if one), 0)
        if not name.startswith(('android.', 'java.')):
            return 0
        full = name.replace('$', '.')
        found = self.levels.of(full, member, descriptor)
        self.used.add(f'{full}.{member}' if member else full)
        if found is None and not UNKNOWN.match(full):
            self.faults.append(f'{full}{"." + member if member else ""} is known to nobody')
        return found or 0

    def look(self, name, method):
        if not method.code:
            return
        known = bounds(method, self.oldest)
        for at, instruction in method.code.items():
            for of, member, descriptor in references(instruction, name):
                level = self.level(of, member, descriptor)
                if level <= self.oldest:
                    continue
                what = f'{of.replace("/", ".")}{"." + member if member else ""}'
                self.guarded.add(what)
                if level > known.get(at, 1000):
                    self.faults.append(f'{what} is of API {level}, and {name}, {method.name}, uses it where only API {known[at]} is certain')


def main(types, folder, oldest):
    classes = list(disassembled(folder))
    check = Check(Levels(types), classes, oldest)
    for name, above, interfaces, all_methods in classes:
        for one in [above, *filter(None, interfaces)]:
            if check.level(one, None, '') > oldest:
                check.faults.append(f'{name} is a {one}, which the oldest phone does not have')
        for method in all_methods:
            check.look(name, method)
    for fault in sorted(set(check.faults)):
        print(fault)
    print(f'{len(check.used)} names of the system used, {len(check.guarded)} above API {oldest}, {len(set(check.faults))} faults')
    return bool(check.faults) or len(check.used) < 50


if __name__ == '__main__':
    sys.exit(main(sys.argv[1], sys.argv[2], int(sys.argv[3])))
