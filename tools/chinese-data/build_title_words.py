#!/usr/bin/env python3
"""Builds the list of words that lines of titles end between: python3 build_title_words.py LANGUAGE_MODEL_GZ OUTPUT_FILE

Takes the frequent words of two to four characters from the table that build_language_model.py writes. Each line is a level,
four times the natural logarithm of how often a word was counted, and the words of that level. The same input gives the same bytes.
"""
import gzip
import sys
from collections import defaultdict

LEAST = 30


def main(model, output):
    levels = defaultdict(list)
    for line in gzip.open(model, "rt", encoding="utf-8"):
        # An empty line ends the words; sentences follow.
        if line == "\n":
            break
        word, level = line.rstrip("\n").split("\t")
        if 2 <= len(word) <= 4 and int(level) >= LEAST and all("\u4e00" <= c <= "\u9fff" for c in word):
            levels[int(level)].append(word)
    with open(output, "w", encoding="utf-8", newline="\n") as file:
        file.write("# Words of jieba's dict.txt, (c) Sun Junyi, MIT; written by tools/chinese-data/build_title_words.py.\n")
        for level in sorted(levels, reverse=True):
            file.write(f"{level} {' '.join(sorted(levels[level]))}\n")


main(*sys.argv[1:])
