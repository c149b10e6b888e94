// Makes the one file of the sheet and, beside it, the licences of what others wrote in it: node build.mjs FILE LICENCES
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const [file, licences] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const { metafile } = await build({
  absWorkingDir: here, entryPoints: ['src/main.js'], outfile: file, bundle: true, minify: true, metafile: true, format: 'iife',
  target: 'es2022', legalComments: 'none', charset: 'utf8', logLevel: 'error',
  banner: { js: '/* From sheet/, by script/sheet. ProseMirror: MIT, see LICENSES/prosemirror.txt */' },
});

// Those whose letters are in the file, by name; most of them have the same licence, which is written once.
const parts = Object.keys(metafile.inputs).map((path) => /^node_modules\/([^/]+)\//.exec(path)?.[1]).filter(Boolean);
const texts = new Map();
for (const name of [...new Set(parts)].sort()) {
  const folder = join(here, 'node_modules', name);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const text = readFileSync(join(folder, 'LICENSE'), 'utf8').trim();
  texts.set(text, [...(texts.get(text) ?? []), name + ' ' + version]);
}
writeFileSync(licences, [...texts].map(([text, names]) => names.join(', ') + '\n\n' + text + '\n').join('\n\n'));
