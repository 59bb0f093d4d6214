// Proves that books fit a phone: node src/test/phone/proof.mjs FOLDER-OR-EPUB…
//
// Every chapter is laid out in pages of 360 by 640 pixels, at the usual size of type by day and at twice the size by night. Needs a Chromium
// (CHROMIUM names it) and unzip. No driver library: one page loads the chapters one after the other into a frame, and the browser
// prints what it found (--dump-dom). It is no part of the program, because what it says depends on a browser and on fonts of the machine; the
// program checks the same by measure (NarrowPages).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SCRIPT = readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'pages.js'), 'utf8');
const SETTINGS = [
  { name: '100 %', width: 360, height: 640, size: 100, margin: 16, dark: false },
  { name: '200 %', width: 360, height: 640, size: 200, margin: 16, dark: true },
];
const UNESCAPED = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' };

// Books that one browser lays out: starting one takes longer than laying out a book.
const AT_ONCE = 12;

// Unpacks a book into a folder; its chapters in reading order, by their place below the folder around it.
function unpacked(epub, around, name) {
  const folder = join(around, name);
  execFileSync('unzip', ['-q', epub, '-d', folder]);
  const container = readFileSync(join(folder, 'META-INF/container.xml'), 'utf8');
  const opf = /full-path="([^"]+)"/.exec(container)[1];
  const text = readFileSync(join(folder, opf), 'utf8');
  const items = new Map();
  for (const [item] of text.matchAll(/<item [^>]*>/g)) {
    items.set(/ id="([^"]+)"/.exec(item)[1], / href="([^"]+)"/.exec(item)[1]);
  }
  return [...text.matchAll(/<itemref [^>]*idref="([^"]+)"/g)].map(([, id]) => join(name, dirname(opf), items.get(id)));
}

// What is found in several books; a chapter begins with the place of its book among them.
function proof(epubs) {
  const folder = mkdtempSync(join(tmpdir(), 'phone-'));
  try {
    const chapters = epubs.flatMap((epub, i) => unpacked(epub, folder, String(i)));
    const run = `proof(${JSON.stringify(chapters)}, ${JSON.stringify(SETTINGS)}).then(found => {
        const pre = document.createElement('pre'); pre.id = 'found'; pre.textContent = JSON.stringify(found); document.body.replaceChildren(pre); })`;
    writeFileSync(join(folder, 'proof.html'), `<!DOCTYPE html><meta charset="utf-8"><body><script>${SCRIPT}\n${run}</script>`);
    const dom = execFileSync(process.env.CHROMIUM ?? 'chromium', [
      '--headless', '--no-sandbox', '--disable-gpu', '--disable-extensions', '--allow-file-access-from-files', '--virtual-time-budget=7200000',
      `--user-data-dir=${join(folder, 'profile')}`, '--window-size=1200,800', '--dump-dom', `file://${join(folder, 'proof.html')}`,
    ], { maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] }).toString();
    const found = /<pre id="found">([^<]*)<\/pre>/.exec(dom);
    return found
      ? JSON.parse(found[1].replace(/&(?:lt|gt|amp|quot);/g, one => UNESCAPED[one]))
      : epubs.map((epub, i) => ({ chapter: `${i}/`, setting: '', kind: 'not measured' }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const books = process.argv.slice(2).flatMap(path => statSync(path).isDirectory()
  ? readdirSync(path, { recursive: true }).filter(name => name.endsWith('.epub')).sort().map(name => join(path, name))
  : [path]);
const bad = new Map(SETTINGS.map(setting => [setting.name, 0]));
for (let from = 0; from < books.length; from += AT_ONCE) {
  const some = books.slice(from, from + AT_ONCE);
  const found = proof(some);
  some.forEach((book, i) => {
    const own = found.filter(one => one.chapter.startsWith(`${i}/`));
    for (const setting of SETTINGS) {
      if (own.some(one => one.setting === setting.name || one.setting === '')) bad.set(setting.name, bad.get(setting.name) + 1);
    }
    own.forEach(one => console.log([basename(book), basename(one.chapter), one.setting, one.kind, `${one.by} px`, one.path, one.text].join('\t')));
  });
}
console.log(`${books.length} books; with faults: ${[...bad].map(([name, count]) => `${count} at ${name}`).join(', ')}`);
process.exit([...bad.values()].some(count => count > 0) ? 1 : 0);
