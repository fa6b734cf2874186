#!/usr/bin/env python3
"""Builds the language model that weighs the readings of damaged text.

  build_language_model.py JIEBA_DICT GUIDES_FOLDER OUTPUT_FOLDER

JIEBA_DICT     dict.txt of jieba (MIT): word, frequency, part of speech
GUIDES_FOLDER  sources/guides: running text of our own, for what stands between words
OUTPUT_FOLDER  src/PackBuilder.Guides/Restoration/Data

The sentences of usual-expressions.txt, beside this script, count as running text too.

Writes language-model.txt.gz: words with their frequency as whole thirds of its binary logarithm, an empty line, then
sentences with everything but Chinese characters as one mark ^. The same input gives the same bytes.
"""
import gzip
import io
import math
import os
import re
import sys

LEAST_FREQUENCY = 10
LONGEST_WORD = 6


def is_han(text):
    return all("\u4e00" <= character <= "\u9fff" for character in text)


def words(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            word, frequency = line.split(" ")[:2]
            if is_han(word) and len(word) <= LONGEST_WORD and int(frequency) >= LEAST_FREQUENCY:
                yield f"{word}\t{int(3 * math.log2(int(frequency)))}"


def sentences(folder):
    expressions = os.path.join(os.path.dirname(os.path.abspath(__file__)), "usual-expressions.txt")
    guides = [os.path.join(folder, name) for name in sorted(os.listdir(folder)) if name.endswith((".md", ".txt"))]
    found = set()
    for path in [expressions, *guides]:
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                if line.startswith("#"):
                    continue
                # A label (**Principle:**) stands before a mark a hundred times and says nothing about sentences.
                line = re.sub(r"\*\*[^*]*\*\*", "^", line)
                text = re.sub(r"[^\u4e00-\u9fff]+", "^", line).strip("^")
                if len(text) >= 4:
                    found.add(text)
    return sorted(found)


def main(dictionary, guides, output):
    text = "\n".join(sorted(words(dictionary))) + "\n\n" + "\n".join(sentences(guides)) + "\n"
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb", compresslevel=9, mtime=0) as stream:
        stream.write(text.encode("utf-8"))
    with open(os.path.join(output, "language-model.txt.gz"), "wb") as file:
        file.write(packed.getvalue())
    print(f"{text.count(chr(10))} lines, {len(packed.getvalue())} bytes")


if __name__ == "__main__":
    main(*sys.argv[1:4])
