#!/usr/bin/env bash
# The program as a person downloads it: one file for one system, with a page that tells how to start, and the licences.
#
#   tools/packaging/package.sh linux-x64 FOLDER [PROGRAM]
#
# A native program can only be linked on the system that it is for. PROGRAM is a folder where it was published before; without
# it, it is published now. The names in the archive and their order are the same in every run.
set -euo pipefail

platform=$1
mkdir -p "$2"
folder=$(cd "$2" && pwd)
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

program=${3:-}
if [ -z "$program" ]; then
    program=$work/program
    dotnet publish "$root/src/PackBuilder.Cli" -v q -p:PublishProfile=native -r "$platform" -o "$program"
fi

name=packbuilder-$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' "$root/Directory.Build.props")-$platform
mkdir -p "$work/$name/licences"
cp "$program"/* "$work/$name/"
# The page is printed by the program that it is about. Its name is plain: zip does not mark names as UTF-8, and Windows then shows Chinese ones as nonsense.
(cd "$work" && "./$name/packbuilder" render "$root/tools/packaging/开始使用.md" --output "$work/$name/start-here.zh-CN.pdf" --design sheet-a4 --quiet)
cp "$root/LICENSE" "$root/THIRD-PARTY-NOTICES.md" "$root"/templates/fonts/OFL-*.txt "$work/$name/licences/"

find "$work/$name" -exec touch -d '2000-01-01T00:00:00Z' {} +
rm -f "$folder/$name.zip"
if command -v zip > /dev/null; then
    (cd "$work" && find "$name" -type f | LC_ALL=C sort | TZ=UTC zip -q -X -9 "$folder/$name.zip" -@)
else
    # Windows: git's shell has no zip.
    (cd "$work" && 7z a -bso0 -mx=9 "$folder/$name.zip" "$name")
fi
ls -l "$folder/$name.zip"
