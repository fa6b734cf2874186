#!/usr/bin/env bash
# Kills build and release at their n-th rename, unlink, rmdir and mkdir (SIGKILL, by strace), and looks at what is left: every visible file must be
# wholly old or wholly new, there must always be a whole release, and the next run must leave what an undisturbed one leaves.
#   kill-matrix.sh SECONDS PROGRAM…      such as: kill-matrix.sh 60 dotnet .artifacts/bin/PackBuilder.Cli/release/packbuilder.dll
# Run it from the root of the repository. It stops when the time is up; the last line says how many kills there were. Exit code 1: something was broken.
set -uo pipefail
seconds=$1; shift
program=("$@")
for i in "${!program[@]}"; do [ -f "${program[$i]}" ] && program[$i]=$(realpath "${program[$i]}"); done
root=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
run() { (cd "$work/project" && DOTNET_CLI_TELEMETRY_OPTOUT=1 "$@") > "$work/log" 2>&1; }

# A small project with one guide, in two states: what is printed differs.
mkdir -p "$work/project/sources/guides" "$work/project/templates/packs"
for part in designs editions fonts partials; do cp -r "$root/templates/$part" "$work/project/templates/"; done
cp "$root"/templates/*.sbn "$work/project/templates/"
printf 'schema: packbuilder/project@1\n' > "$work/project/packbuilder.yaml"
printf 'schema: packbuilder/pack@1\nid: small\ntitle: {zh: 小手册, en: Small handbook}\ninclude: {guides: [tiny]}\neditions: [handbook, worksheet, answer-key]\n' > "$work/project/templates/packs/small.yaml"
state() {
    printf -- '---\nid: tiny\ntitle: 小指南\nlanguages: [zh]\nrights: {licence: CC-BY-4.0, permission: own}\n---\n\n# 小指南\n\n## 一、自我介绍 {#intro}\n\n### 问题 1　请介绍一下你自己。 {#q-introduce kind=self-introduction difficulty=1 minutes=1}\n\n**答题要点：**\n\n1. %s\n\n**参考回答：** 您好，我叫%s。\n' "$1" "$2" \
        > "$work/project/sources/guides/tiny.md"
}
old() { state 一句话说明你是谁。 小云; }
new() { state 两句话说明你是谁。 小雨; }
make() {
    case $1 in
        build) run "${program[@]}" build --output "$2" ;;
        release) run "${program[@]}" release --output "$2" ;;
    esac
}
for command in build release; do
    old; make $command "$work/$command-old" || { cat "$work/log"; exit 1; }
    new; make $command "$work/$command-new" || { cat "$work/log"; exit 1; }
done

kills=0 broken=0 end=$((SECONDS + seconds))
complain() { broken=$((broken + 1)); echo "BROKEN $1"; }
# Hidden files are what a killed run leaves for the next one.
visible() { (cd "$1" 2> /dev/null && find . -type f -not -path '*/.packbuilder-*' | sort); }
judge() {
    local command=$1 target=$2 name=$3 file
    if [ "$command" = release ]; then
        diff -rq "$work/release-old" "$target" > /dev/null 2>&1 || diff -rq "$work/release-new" "$target" > /dev/null 2>&1 || complain "$name: no whole release is left"
    else
        while read -r file; do
            cmp -s "$target/$file" "$work/build-old/$file" || cmp -s "$target/$file" "$work/build-new/$file" || complain "$name: $file is neither old nor new"
        done < <(visible "$target")
    fi
    new; make "$command" "$target" || complain "$name: the next run fails: $(tail -n 1 "$work/log")"
    diff -rq "$work/$command-new" "$target" || complain "$name: the next run leaves something else"
    [ -z "$(find "$(dirname "$target")" -maxdepth 2 -name '*packbuilder-unfinished*')" ] || complain "$name: something is left over"
}
declare -A done_with=()
for ((n = 1; SECONDS < end && ${#done_with[@]} < 8; n++)); do
    for command in release build; do
        for call in rename,renameat,renameat2 unlink,unlinkat rmdir mkdir,mkdirat; do
            [ $SECONDS -lt $end ] && [ -z "${done_with[$command $call]:-}" ] || continue
            mkdir -p "$work/place" && rm -rf "$work/place" && mkdir "$work/place"
            target=$work/place/out
            cp -r "$work/$command-old" "$target"
            new
            case $command in build) set -- build ;; release) set -- release ;; esac
            # The exit lets the inner shell, and not this one, say that something was killed.
            (cd "$work/project" && strace -f -qq -o /dev/null -e "trace=$call" -e "inject=$call:signal=SIGKILL:when=$n" "${program[@]}" "$@" --output "$target"; exit $?) > "$work/log" 2>&1
            if [ $? -lt 128 ]; then done_with[$command $call]=1; continue; fi
            kills=$((kills + 1))
            judge $command "$target" "$command, $call $n"
        done
    done
done
echo "$kills kills, $broken broken"
[ $broken -eq 0 ] && [ $kills -gt 0 ]
