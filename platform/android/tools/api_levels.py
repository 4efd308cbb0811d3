"""Levels of Android's API by name, as npm's types have them: "/** @since 28 */" before what is newer than the oldest there."""
import re

CLASS = re.compile(r'export (?:abstract )?(?:class|interface) ([\w$]+)(?:<.*?>)?\s*(?:extends ([\w.$]+)(?:<.*?>)?)?\s*(?:implements (.*?))?\s*\{')
MEMBER = re.compile(r'(?:public |protected |static |abstract |readonly )*([\w$]+)(?:<.*?>)?\s*(\((.*)\))?:')
OLDEST = 21
PRIMITIVES = {'Z': 'boolean', 'B': 'number', 'C': 'string', 'S': 'number', 'I': 'number', 'J': 'number', 'F': 'number', 'D': 'number'}


def forms(descriptor):
    """Of a method's descriptor: the types of its arguments as the types file writes them."""
    for form in re.findall(r'\[*(?:L[^;]+;|[ZBCSIJFD])', descriptor[1:descriptor.index(')')]):
        if form.startswith('['):
            yield 'array'
        elif form.startswith('L'):
            name = form[1:-1].replace('/', '.').replace('$', '.')
            yield 'string' if name in ('java.lang.String', 'java.lang.CharSequence') else name
        else:
            yield PRIMITIVES[form]


def written_forms(arguments):
    depth, part, parts = 0, '', []
    for letter in arguments + ',':
        depth += (letter in '<({[') - (letter in '>)}]')
        if letter == ',' and depth == 0:
            parts.append(part.strip())
            part = ''
        else:
            part += letter
    for one in filter(None, parts):
        form = one.split(':', 1)[1].strip()
        yield 'array' if form.startswith(('androidNative.Array', 'Array')) or form.endswith('[]') else re.sub('<.*', '', form)


class Levels:
    def __init__(self, path):
        self.classes = {}  # (level, classes above, {member: [(level, forms or None)]})
        self._read(path)

    def _read(self, path):
        space, stack, since = [], [], 0
        for line in open(path, encoding='utf-8'):
            text = line.strip()
            if found := re.search(r'@since (\d+)', text):
                since = int(found.group(1))
                continue
            if text.startswith(('*', '/*')):
                continue
            if found := re.match(r'(?:declare )?(?:export )?(?:declare )?module ([\w.$]+) \{', text):
                space.append(found.group(1))
                stack.append(None)
            elif found := CLASS.match(text):
                name = '.'.join(space) + '.' + found.group(1)
                above = [found.group(2)] + re.findall(r'[\w.$]+', re.sub('<.*?>', '', found.group(3) or ''))
                self.classes[name] = (since or OLDEST, [one for one in above if one], {})
                stack.append(name)
            elif text.startswith('}'):
                if stack and stack.pop() is None:
                    space.pop()
            elif text.endswith('{'):
                stack.append('')
            elif stack and stack[-1] and (found := MEMBER.match(text)):
                arguments = list(written_forms(found.group(3))) if found.group(2) else None
                self.classes[stack[-1]][2].setdefault(found.group(1), []).append((since or OLDEST, arguments))
            since = 0

    def of(self, name, member=None, descriptor=''):
        """Level of a class or of its member; None: it is not known."""
        if name not in self.classes:
            return None
        own, above, members = self.classes[name]
        if member in (None, '<init>', '<clinit>'):
            return own
        if member in members:
            fitting = members[member]
            if descriptor.startswith('('):
                wanted = list(forms(descriptor))
                fitting = [one for one in fitting if one[1] == wanted] or [one for one in fitting if one[1] and len(one[1]) == len(wanted)] or fitting
            return max(own, min(level for level, _ in fitting))
        return next((level for one in above if (level := self.of(one, member, descriptor)) is not None), None)
