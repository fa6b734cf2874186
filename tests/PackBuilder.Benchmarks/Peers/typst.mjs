// What Typst makes of the handbook of these benchmarks: node typst.mjs handbook.md typst.pdf FONTS [WARM ROUNDS]
// Needs the npm package @myriaddreamin/typst-ts-node-compiler in the folder PACKBUILDER_TYPST, or here.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const [input, output, fonts, rounds = '0'] = process.argv.slice(2);
const require = createRequire(resolve(process.env.PACKBUILDER_TYPST ?? '.', 'x.js'));
const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler');

const compiler = NodeCompiler.create({ workspace: dirname(resolve(input)), fontArgs: [{ fontPaths: [fonts] }] });
const mainFileContent = toTypst(readFileSync(input, 'utf8'));
let pdf = compiler.pdf({ mainFileContent });
writeFileSync(output, pdf);
let best = Infinity;
for (let i = 0; i < Number(rounds); i++) {
  compiler.evictCache(0);
  const start = process.hrtime.bigint();
  pdf = compiler.pdf({ mainFileContent: `${mainFileContent}\n// ${i}` });
  best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e6);
}
if (best < Infinity)
  console.log(`Typst, warm: best of ${rounds} ${best.toFixed(0)} ms, ${(pdf.length / 1000).toFixed(0)} KB`);

// Headings, paragraphs, lists and tables; boxes become indented blocks.
function toTypst(markdown) {
  const plain = text => text.replace(/\{[^{}]*\}\s*$/, '').replace(/\*\*([^*]+)\*\*/g, '\u0001$1\u0002').replace(/[\\#$@<>_*`~\[\]]/g, '\\$&').replace(/\u0001/g, '#strong[').replace(/\u0002/g, '];');
  const out = ['#set page(paper: "a4", margin: (x: 77pt, y: 85pt), numbering: "1")',
    '#set text(font: ("PackBuilder Serif", "Noto Serif SC"), lang: "zh", region: "cn", size: 10.5pt)', '#set par(justify: true, first-line-indent: 2em, leading: 0.75em)',
    '#show heading: set text(font: ("Noto Sans", "Noto Sans SC"))', '#set heading(numbering: none)', '#outline()', '#pagebreak()'];
  const lines = markdown.replace(/^---\n[\s\S]*?\n---\n/, '').split('\n');
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (/^:{3,}/.test(line)) out.push('');
    else if (/^#+ /.test(line)) out.push('', line.replace(/^#+/, marks => '='.repeat(marks.length)).replace(/^(=+ )(.*)$/, (_, marks, text) => marks + plain(text)), '');
    else if (/^\|/.test(line)) {
      const rows = [];
      for (; i < lines.length && lines[i].startsWith('|'); i++)
        if (!/^\|[\s:|-]+\|$/.test(lines[i])) rows.push(lines[i].slice(1, -1).split('|').map(cell => plain(cell.trim())));
      i--;
      out.push(`#table(columns: ${rows[0].length}, ${rows.flat().map(cell => `[${cell}]`).join(', ')})`);
    } else if (/^\s*([-*]|\d+\.) /.test(line)) out.push(line.replace(/^(\s*)([-*]|\d+\.) (.*)$/, (_, space, mark, text) => `${space}${mark.length > 1 ? '+' : '-'} ${plain(text)}`));
    else out.push(plain(line));
  }
  return out.join('\n');
}
