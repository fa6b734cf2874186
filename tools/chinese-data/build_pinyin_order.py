"""Builds the order of Han characters by pinyin: python3 build_pinyin_order.py UNICODE_FOLDER OUTPUT_FILE

The characters of GB 2312 and of the frequent level of Big5, each under its customary reading (kMandarin); readings by letters and
tone, characters of one reading by strokes, then by code point. The same input gives the same bytes.
"""
import bz2
import sys
import unicodedata
from pathlib import Path

TONES = {"\u0304": 1, "\u0301": 2, "\u030C": 3, "\u0300": 4}
WIDTH = 120


def properties(folder, file, key):
    values = {}
    for line in bz2.open(Path(folder) / file, "rt", encoding="utf-8"):
        parts = line.rstrip("\n").split("\t")
        if len(parts) == 3 and parts[1] == key:
            values[chr(int(parts[0][2:], 16))] = parts[2].split()[0]
    return values


def is_printed(character):
    try:
        character.encode("gb2312")
        return True
    except UnicodeEncodeError:
        pass
    try:
        return 0xA4 <= character.encode("big5")[0] <= 0xC6
    except UnicodeEncodeError:
        return False


def order_of(reading):
    parts = unicodedata.normalize("NFD", reading)
    tone = next((TONES[c] for c in parts if c in TONES), 5)
    letters = "".join(c for c in parts if c.isascii())
    return letters, "\u0308" in parts, tone


def main(folder, output):
    readings = properties(folder, "Unihan_Readings.txt.bz2", "kMandarin")
    strokes = properties(folder, "Unihan_IRGSources.txt.bz2", "kTotalStrokes")
    groups = {}
    for character in map(chr, range(0x4E00, 0xA000)):
        if character in readings and is_printed(character):
            groups.setdefault(readings[character], []).append(character)
    text = "".join(
        "".join(sorted(groups[reading], key=lambda c: (int(strokes[c]), c)))
        for reading in sorted(groups, key=order_of))
    with open(output, "w", encoding="utf-8", newline="\n") as file:
        file.write("# Han characters by pinyin, then by strokes, of Unicode 15.0; written by tools/chinese-data/build_pinyin_order.py.\n")
        for start in range(0, len(text), WIDTH):
            file.write(text[start:start + WIDTH] + "\n")


main(*sys.argv[1:])
