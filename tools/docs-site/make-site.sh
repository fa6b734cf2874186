#!/usr/bin/env bash
# Makes the site of the documentation: one page a language of what docs/ has for trainers and authors, with the messages, and a page to choose from.
# usage: tools/docs-site/make-site.sh FOLDER [command that starts PackBuilder]
set -euo pipefail
folder=$(mkdir -p "$1" && cd "$1" && pwd)
shift
cd "$(dirname "$0")/../.."
[ $# -gt 0 ] || set -- dotnet run -c Release --project src/PackBuilder.Cli --
chapters=(trainers authors schemas codes)
files=$(sed -n 's:.*<RepositoryUrl>\(.*\)</RepositoryUrl>.*:\1/blob/main:p' Directory.Build.props)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# page NAME LANGUAGE SUFFIX SUBTITLE
page() {
    local chapter IFS='|'
    {
        printf 'title: PackBuilder\nsubtitle: %s\nlanguage: %s\nchapters: %s\nfiles: %s\npages:\n' "$4" "$2" "${chapters[*]}" "$files"
        for chapter in "${chapters[@]}"; do
            printf '  - id: %s\n    escaped: %s\n    text: |\n' "$chapter" "$([ "$chapter" = codes ] && echo true || echo false)"
            sed 's/^/      /' "docs/$chapter$3.md"
        done
    } > "$work/$1.yaml"
    IFS=' '
    "${program[@]}" render tools/docs-site/site.sbn --model "$work/$1.yaml" --output "$folder/$1.html"
}

program=("$@")
page zh zh-CN .zh-CN 使用说明
page en en "" Documentation
cp tools/docs-site/index.html "$folder/index.html"
