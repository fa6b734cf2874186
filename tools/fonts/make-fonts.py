#!/usr/bin/env python3
"""Makes the fonts in templates/fonts again from their full releases.

Needs fontTools 4 (pip install fonttools, or Debian's python3-fonttools). Sources, as recipe.py names them:
  npm pack @expo-google-fonts/noto-serif-sc@0.4.3        (and the others), all in one folder
  LXGWWenKai-Regular.ttf                                  Debian's fonts-lxgw-wenkai, or its own release

usage: make-fonts.py --packages DIR --kai FILE.ttf --output templates/fonts [--only PACKAGE.tgz …]

The same sources and the same fontTools give the same bytes: no time stamp is written.
"""
import argparse
import io
import os
import sys
import tarfile

from fontTools import subset
from fontTools.ttLib import TTFont

import characters
import recipe

# Copyright, licence text and licence address must stay with a font under the OFL.
LEGAL_NAMES = {0, 13, 14}
NAMING_NAMES = {1, 2, 3, 4, 5, 6, 16, 17}

# Nothing here is set vertically or hinted, and layout reads no device-dependent table.
DROPPED_TABLES = ["vhea", "vmtx", "VORG", "BASE", "STAT", "DSIG", "gasp", "cvt ", "fpgm", "prep", "FFTM"]


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--packages", required=True, help="folder of the .tgz files that npm pack wrote")
    arguments.add_argument("--only", nargs="+", help="packages; the faces of the others are left as they are")
    arguments.add_argument("--kai", help="LXGWWenKai-Regular.ttf")
    arguments.add_argument("--output", required=True)
    options = arguments.parse_args()
    if not (options.only or options.kai):
        arguments.error("--kai is needed to make all faces")
    os.makedirs(options.output, exist_ok=True)
    notices = {}
    for face in recipe.FACES:
        if options.only and face.package not in options.only:
            continue
        notices.setdefault(face.package, make(face, options))
    for target, package in recipe.LICENCES.items():
        if package in notices:
            write(options, target, recipe.NOTICES.get(package, "") + notices[package] + "\n\n" + licence(options, package))
    if options.only:
        return
    # The release of this font comes without a licence file; the text of the licence is the same for all.
    body = licence(options, recipe.SERIF_SC).partition("\n" + "-" * 20)
    write(options, recipe.KAI_LICENCE, recipe.KAI_NOTICE + body[1] + body[2])


def licence(options, package):
    text = read_package_file(options.packages, package, "LICENSE_FONT").decode("utf-8").replace("\r\n", "\n")
    return "\n".join(line.rstrip() for line in text.split("\n")).strip() + "\n"


def write(options, name, text):
    with open(os.path.join(options.output, name), "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


def make(face, options):
    """Writes a face; returns the copyright notice that it bears."""
    if face.package:
        data = read_package_file(options.packages, face.package, face.member)
    else:
        with open(options.kai, "rb") as file:
            data = file.read()
    font = TTFont(io.BytesIO(data), recalcTimestamp=False)
    if "glyf" not in font:
        sys.exit(f"{face.file}: only fonts with glyf outlines can be used")
    cut(font, characters.NAMED_SETS[face.characters](), face.features)
    if face.rename:
        rename(font, *face.rename)
    path = os.path.join(options.output, face.file)
    font.save(path)
    print(f"{face.file}: {len(font.getGlyphOrder())} glyphs, {os.path.getsize(path):,} bytes")
    return font["name"].getDebugName(0).strip()


def cut(font, wanted, features):
    choices = subset.Options()
    choices.hinting = False
    choices.glyph_names = False
    choices.notdef_outline = True
    choices.legacy_cmap = False
    choices.layout_features = features
    choices.name_IDs = sorted(LEGAL_NAMES | NAMING_NAMES)
    choices.name_languages = [0x409]
    choices.drop_tables += DROPPED_TABLES
    subsetter = subset.Subsetter(choices)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)


def rename(font, family, style):
    """A reserved font name may not stay on a changed font (OFL 1.1, condition 3)."""
    post_script = family.replace(" ", "") + "-" + style
    values = {1: family, 2: style, 3: post_script, 4: f"{family} {style}", 6: post_script}
    table = font["name"]
    table.names = [record for record in table.names if record.nameID in LEGAL_NAMES | {5}]
    for name_id, value in values.items():
        table.setName(value, name_id, 3, 1, 0x409)


def read_package_file(folder, package, member):
    path = os.path.join(folder, package)
    with tarfile.open(path) as archive:
        return archive.extractfile("package/" + member).read()


if __name__ == "__main__":
    main()
