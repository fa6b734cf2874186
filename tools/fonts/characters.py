"""The character sets of the shipped fonts, each built from a standard or from Unicode blocks."""
import os


def standard_characters():
    """The 8,105 characters of the Table of General Standard Chinese Characters (通用规范汉字表, 2013)."""
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "standard-characters.txt")
    with open(path, encoding="utf-8") as file:
        return {ord(line.strip()) for line in file if line.strip()}


def double_byte(codec, leads, trails):
    found = set()
    for lead in leads:
        for trail in trails:
            try:
                text = bytes([lead, trail]).decode(codec)
            except UnicodeDecodeError:
                continue
            if len(text) == 1:
                found.add(ord(text))
    return found


def gb2312():
    return double_byte("gb2312", range(0xA1, 0xF8), range(0xA1, 0xFF))


def common_traditional():
    """Level 1 of Big5: the 5,401 characters in everyday use, for names and quotations in traditional script."""
    return double_byte("big5", range(0xA4, 0xC7), [*range(0x40, 0x7F), *range(0xA1, 0xFF)])


def blocks(*ranges):
    return {code for first, last in ranges for code in range(first, last + 1)}


def latin():
    return blocks((0x20, 0x7E), (0xA0, 0x17F), (0x1CD, 0x1DC), (0x1F8, 0x1F9), (0x218, 0x21B), (0x300, 0x304),
                  (0x306, 0x308), (0x30A, 0x30C), (0x370, 0x3FF), (0x1E3E, 0x1E3F), (0x1EBC, 0x1EBF),
                  (0x2010, 0x2027), (0x202F, 0x205E), (0x2070, 0x209C), (0x20A0, 0x20BF), (0x2100, 0x214F),
                  (0x2150, 0x218B), (0x2190, 0x2199), (0x2212, 0x2212), (0x2248, 0x2248), (0x2260, 0x2265))


def latin_text():
    """For running text: Vietnamese names and Cyrillic as well, so that a word beside others is in the same design."""
    return latin() | blocks((0x1EA0, 0x1EF9), (0x400, 0x45F))


def latin_phonetic():
    return latin() | blocks((0x180, 0x24F), (0x250, 0x2AF), (0x2B0, 0x2FF), (0x300, 0x36F), (0x400, 0x45F),
                            (0x1D00, 0x1DBF), (0x1E00, 0x1EFF))


def code():
    return latin() | blocks((0x2500, 0x259F), (0x400, 0x45F))


def symbols():
    return blocks((0x2190, 0x21FF), (0x2300, 0x23FF), (0x2460, 0x24FF), (0x2500, 0x27BF), (0x2900, 0x297F),
                  (0x2B00, 0x2BFF), (0x1F100, 0x1F1E5), (0x1F780, 0x1F7EB))


def chinese():
    return (standard_characters() | gb2312() | latin() | symbols()
            | blocks((0x2E3A, 0x2E3B), (0x2E80, 0x2EF3), (0x3000, 0x303F), (0x3040, 0x30FF), (0x3100, 0x312F),
                     (0x31A0, 0x31BF), (0x3200, 0x33FF), (0xFE10, 0xFE19), (0xFE30, 0xFE4F), (0xFF00, 0xFFEF),
                     (0x2200, 0x22FF), (0x20BB7, 0x20BB7)))


def chinese_wide():
    return chinese() | common_traditional()


def emoji():
    return (blocks((0xA9, 0xA9), (0xAE, 0xAE), (0x203C, 0x3299), (0x1F000, 0x1FAFF)) - blocks((0x2460, 0x24FF))
            | {0x23, 0x2A, 0x200D, 0x20E3, 0xE007F} | blocks((0x30, 0x39), (0xE0061, 0xE007A)))


NAMED_SETS = {
    "chinese": chinese,
    "chinese-wide": chinese_wide,
    "latin": latin,
    "latin-text": latin_text,
    "latin-phonetic": latin_phonetic,
    "code": code,
    "symbols": symbols,
    "emoji": emoji,
}
