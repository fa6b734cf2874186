#!/usr/bin/env python3
"""Builds the table that names of files become ids by: python3 build_pinyin.py UNICODE_FOLDER OUTPUT_FILE

Each line is a syllable without tone and the characters whose customary reading (kMandarin) it is: those from U+4E00 to
U+9FFF, Simplified and Traditional. The same input gives the same bytes.
"""
import bz2
import sys
import unicodedata
from collections import defaultdict
from pathlib import Path


def main(folder, output):
    syllables = defaultdict(list)
    for line in bz2.open(Path(folder) / "Unihan_Readings.txt.bz2", "rt", encoding="utf-8"):
        parts = line.rstrip("\n").split("\t")
        if len(parts) != 3 or parts[1] != "kMandarin":
            continue
        character = chr(int(parts[0][2:], 16))
        if not "\u4e00" <= character <= "\u9fff":
            continue
        # Of two readings the first is that of mainland China. The letter ü is typed as v.
        letters = unicodedata.normalize("NFD", parts[2].split()[0]).replace("u\u0308", "v")
        syllables["".join(c for c in letters if "a" <= c <= "z")].append(character)
    with open(output, "w", encoding="utf-8", newline="\n") as file:
        file.write("# Pinyin of Han characters without tones, of Unicode 15.0; written by tools/chinese-data/build_pinyin.py.\n")
        for syllable in sorted(syllables):
            file.write(f"{syllable} {''.join(sorted(syllables[syllable]))}\n")


main(*sys.argv[1:])
