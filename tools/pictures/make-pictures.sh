#!/usr/bin/env bash
# Makes the page pictures of the README from built packs (needs poppler-utils and ImageMagick).
# usage: tools/pictures/make-pictures.sh [folder of built packs]
set -euo pipefail
cd "$(dirname "$0")/../.."
packs=${1:-output}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# picture NAME PACK WORDS: the first page of the pack that holds the words
picture() {
    local name=$1 file=$packs/$2.pdf words=$3 page=1 pages
    pages=$(pdfinfo "$file" | sed -n 's/^Pages: *//p')
    while [ "$page" -le "$pages" ] && ! pdftotext -f "$page" -l "$page" "$file" - | tr -d ' \n' | grep -qF "$words"; do
        page=$((page + 1))
    done
    pdftoppm -r 80 -f "$page" -l "$page" -png -singlefile "$file" "$work/$name"
    convert "$work/$name.png" -strip -colors 64 -bordercolor '#c8ced6' -border 1 "docs/images/$name.png"
}

picture cover entry-level-handbook "客服岗位面试手册"
picture questions entry-level-handbook "你是怎么学的"
picture dialogue entry-level-handbook "客户要求超出权限的赔偿"
picture bilingual bilingual-handbook "一通电话的十二个阶段"
picture worksheet entry-level-worksheet "说一件你最近学会的事"
picture cards entry-level-flash-cards "基础题"
