"""Which faces are shipped, where each comes from, and what is kept of it."""
from collections import namedtuple

Face = namedtuple("Face", "file package member characters features rename")

SERIF_SC = "expo-google-fonts-noto-serif-sc-0.4.3.tgz"
SANS_SC = "expo-google-fonts-noto-sans-sc-0.4.3.tgz"
SOURCE_SERIF = "expo-google-fonts-source-serif-4-0.4.1.tgz"
SANS = "expo-google-fonts-noto-sans-0.4.2.tgz"
MONO = "expo-google-fonts-noto-sans-mono-0.4.2.tgz"
SYMBOLS = "expo-google-fonts-noto-sans-symbols-2-0.4.1.tgz"
EMOJI = "expo-google-fonts-noto-emoji-0.4.7.tgz"

TEXT = ["kern", "palt", "halt", "pwid", "ccmp", "liga", "locl", "mark"]
PLAIN = []
# Families, flags and keycaps are several characters that make one picture.
JOINING = ["ccmp"]

FACES = [
    Face("NotoSerifSC-Regular.ttf", SERIF_SC, "400Regular/NotoSerifSC_400Regular.ttf", "chinese-wide", TEXT, None),
    Face("NotoSerifSC-Bold.ttf", SERIF_SC, "700Bold/NotoSerifSC_700Bold.ttf", "chinese-wide", TEXT, None),
    Face("NotoSansSC-Regular.ttf", SANS_SC, "400Regular/NotoSansSC_400Regular.ttf", "chinese-wide", TEXT, None),
    Face("NotoSansSC-Bold.ttf", SANS_SC, "700Bold/NotoSansSC_700Bold.ttf", "chinese-wide", TEXT, None),
    # "LXGW" and "霞鹜" are reserved names.
    Face("PackBuilderKai-Regular.ttf", None, None, "chinese", TEXT, ("PackBuilder Kai", "Regular")),
    # "Source" is a reserved name.
    Face("PackBuilderSerif-Regular.ttf", SOURCE_SERIF, "400Regular/SourceSerif4_400Regular.ttf", "latin-text", TEXT, ("PackBuilder Serif", "Regular")),
    Face("PackBuilderSerif-Bold.ttf", SOURCE_SERIF, "700Bold/SourceSerif4_700Bold.ttf", "latin-text", TEXT, ("PackBuilder Serif", "Bold")),
    Face("PackBuilderSerif-Italic.ttf", SOURCE_SERIF, "400Regular_Italic/SourceSerif4_400Regular_Italic.ttf", "latin-text", TEXT, ("PackBuilder Serif", "Italic")),
    Face("NotoSans-Regular.ttf", SANS, "400Regular/NotoSans_400Regular.ttf", "latin-phonetic", TEXT, None),
    Face("NotoSans-Bold.ttf", SANS, "700Bold/NotoSans_700Bold.ttf", "latin-phonetic", TEXT, None),
    Face("NotoSans-Italic.ttf", SANS, "400Regular_Italic/NotoSans_400Regular_Italic.ttf", "latin-text", TEXT, None),
    Face("NotoSansMono-Regular.ttf", MONO, "400Regular/NotoSansMono_400Regular.ttf", "code", PLAIN, None),
    Face("NotoSansMono-Bold.ttf", MONO, "700Bold/NotoSansMono_700Bold.ttf", "code", PLAIN, None),
    Face("NotoSansSymbols2-Regular.ttf", SYMBOLS, "400Regular/NotoSansSymbols2_400Regular.ttf", "symbols", PLAIN, None),
    Face("NotoEmoji-Regular.ttf", EMOJI, "400Regular/NotoEmoji_400Regular.ttf", "emoji", JOINING, None),
]

LICENCES = {
    "OFL-NotoSerifSC.txt": SERIF_SC,
    "OFL-NotoSansSC.txt": SANS_SC,
    "OFL-SourceSerif.txt": SOURCE_SERIF,
    "OFL-NotoSans.txt": SANS,
    "OFL-NotoSansMono.txt": MONO,
    "OFL-NotoSansSymbols2.txt": SYMBOLS,
    "OFL-NotoEmoji.txt": EMOJI,
}

# What stands before the copyright notice of a renamed font.
NOTICES = {
    SOURCE_SERIF: "PackBuilder Serif is a modified version (subsets under another name) of Source Serif 4:\n\n",
}

KAI_LICENCE = "OFL-PackBuilderKai.txt"
KAI_NOTICE = """\
PackBuilder Kai is a modified version (a subset under another name) of LXGW WenKai:

Copyright 2021-2023 LXGW (https://github.com/lxgw/LxgwWenKai), with Reserved Font Names "LXGW" and "霞鹜"
Copyright 2020 The Klee Project Authors (https://github.com/fontworks-fonts/Klee)

This Font Software is licensed under the SIL Open Font License, Version 1.1.
This license is copied below, and is also available with a FAQ at:
https://openfontlicense.org

"""
