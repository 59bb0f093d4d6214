// Compares what Zhiban takes out of web pages with @mozilla/readability and defuddle, against truth made by people.
//
//   npm install @mozilla/readability defuddle jsdom     (beside the folder of the pages, once)
//   node src/test/extraction/compare.mjs FOLDER [--no-others] [--worst N] [--half tune|measure]
//
// FOLDER is a checkout of scrapinghub/article-extraction-benchmark or of mozilla/readability. Zhiban's answers come from
// ExtractedPages, which the script runs with the classes in
// target/ and the Java of JAVA_HOME. A page is in one of two halves by the hash of its name: one may be
// looked at while rules are made, the other is only measured.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { join, resolve, delimiter } from 'node:path';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';

const [folder, ...options] = process.argv.slice(2);
const option = name => options[options.indexOf(name) + 1];
const require = createRequire(resolve(folder, '..', 'compare.cjs'));
const { JSDOM } = require('jsdom');

const BLOCKS = /<(\/?)(p|div|h[1-6]|li|ul|ol|td|th|tr|table|blockquote|pre|br|hr|section|article|figure|figcaption|dt|dd|header|footer|main)\b/gi;

function textOf(html) {
  const document = new JSDOM(html.replace(BLOCKS, '\n$&')).window.document;
  document.querySelectorAll('script, style, noscript').forEach(e => e.remove());
  return document.body.textContent;
}

function pages() {
  if (existsSync(join(folder, 'ground-truth.json'))) {
    const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8'));
    return Object.entries(truth).map(([id, page]) => ({
      id, url: page.url, text: page.articleBody,
      html: gunzipSync(readFileSync(join(folder, 'html', id + '.html.gz'))).toString('utf8'),
    }));
  }
  const root = join(folder, 'test', 'test-pages');
  return readdirSync(root).sort().map(id => {
    const read = name => readFileSync(join(root, id, name), 'utf8');
    const metadata = JSON.parse(read('expected-metadata.json'));
    return {
      id, url: 'http://fakehost/test/page.html', text: textOf(read('expected.html')), html: read('source.html'),
      title: metadata.title, author: metadata.byline, date: metadata.publishedTime,
    };
  });
}

const half = id => (createHash('sha256').update(id).digest()[0] % 2 ? 'tune' : 'measure');

function shingles(text) {
  const words = (text ?? '').match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  const counts = new Map();
  for (let i = 0; i < Math.max(1, words.length - 2); i++) {
    const key = words.slice(i, i + 3).join(' ');
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Precision and recall over shingles of three words, as the benchmark's evaluate.py counts them. */
function score(truth, found) {
  const a = shingles(truth), b = shingles(found);
  let hits = 0, missed = 0, wrong = 0;
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const t = a.get(key) ?? 0, f = b.get(key) ?? 0;
    hits += Math.min(t, f); missed += Math.max(0, t - f); wrong += Math.max(0, f - t);
  }
  return {
    precision: hits + wrong ? hits / (hits + wrong) : missed ? null : 1,
    recall: hits + missed ? hits / (hits + missed) : wrong ? null : 1,
  };
}

const letters = text => (text ?? '').toLowerCase().replace(/^\s*by\b/, '').replace(/[^\p{L}\p{N}]+/gu, '');
// A title may do without the name of the site.
const sameTitle = (a, b) => letters(a) === letters(b) || (letters(b).length > 3 && letters(a).startsWith(letters(b)));
const wholeTitle = (a, b) => letters(a) === letters(b);
function sameAuthor(truth, found) {
  const a = letters(truth), b = letters(found);
  return a === b || (b.length > 2 && a.includes(b) && b.length * 3 >= a.length) || (a.length > 2 && b.includes(a) && a.length * 3 >= b.length);
}
const sameDate = (a, b) => !!b && (a.slice(0, 10) === b.slice(0, 10) || new Date(a).getTime() === new Date(b).getTime());

function zhiban(list) {
  const out = join(mkdtempSync(join(tmpdir(), 'extraction-')), 'pages.jsonl');
  const libraries = existsSync('target/.cp')
    ? readFileSync('target/.cp', 'utf8').trim()
    : readdirSync('target/lib').map(jar => join('target/lib', jar)).join(delimiter);
  const input = join(mkdtempSync(join(tmpdir(), 'extraction-')), 'in');
  writeFileSync(input, list.map(page => {
    const file = join(tmpdir(), 'zhiban-extraction-' + createHash('sha256').update(folder + page.id).digest('hex').slice(0, 16) + '.html');
    writeFileSync(file, page.html);
    return page.id + '\t' + file;
  }).join('\n'));
  const run = spawnSync(process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java', ['-cp', ['target/test-classes', 'target/classes', libraries].join(delimiter),
    'io.github.zhiban.source.ExtractedPages', input, out], { stdio: ['ignore', 'inherit', 'inherit'] });
  if (run.status !== 0) process.exit(1);
  return new Map(readFileSync(out, 'utf8').trim().split('\n').map(line => JSON.parse(line)).map(page => [page.id, page]));
}

async function others(list) {
  const { Readability } = require('@mozilla/readability');
  const { Defuddle } = await import(pathToFileURL(resolve(folder, '..', 'node_modules/defuddle/dist/node.js')));
  const quiet = console.log, errors = console.error, warns = console.warn;
  const results = { readability: new Map(), defuddle: new Map() };
  for (const page of list) {
    const dom = () => new JSDOM(page.html, { url: page.url });
    console.log = console.error = console.warn = () => {};
    try {
      const r = new Readability(dom().window.document).parse();
      if (r) results.readability.set(page.id, { title: r.title, author: r.byline, date: r.publishedTime, text: textOf(r.content) });
    } catch (e) { /* no answer */ }
    try {
      const d = await Defuddle(dom().window.document, page.url, {});
      results.defuddle.set(page.id, { title: d.title, author: d.author, date: d.published, text: textOf(d.content) });
    } catch (e) { /* no answer */ }
    console.log = quiet; console.error = errors; console.warn = warns;
  }
  return results;
}

const list = pages();
const extractors = { zhiban: zhiban(list), ...(options.includes('--no-others') ? {} : await others(list)) };
const mean = values => values.reduce((a, b) => a + b, 0) / values.length;
const wanted = options.includes('--half') ? option('--half') : null;
for (const [name, answers] of Object.entries(extractors)) {
  for (const part of ['all', 'tune', 'measure']) {
    const rows = list.filter(page => part === 'all' || half(page.id) === part)
      .map(page => ({ page, answer: answers.get(page.id) ?? {}, ...score(page.text, answers.get(page.id)?.text) }));
    const p = mean(rows.map(r => r.precision).filter(v => v !== null)), r = mean(rows.map(r => r.recall).filter(v => v !== null));
    const said = (key, same) => {
      const known = rows.filter(row => row.page[key]);
      return `${known.filter(row => same(row.page[key], row.answer[key])).length}/${known.length}`;
    };
    console.log(`${name.padEnd(12)} ${part.padEnd(8)} F ${(2 * p * r / (p + r)).toFixed(4)}  precision ${p.toFixed(4)}  recall ${r.toFixed(4)}`
      + `  recall < .8: ${rows.filter(row => row.recall < 0.8).length}  precision < .6: ${rows.filter(row => (row.precision ?? 0) < 0.6).length}`
      + (list[0].title ? `  titles ${said('title', sameTitle)} (whole ${said('title', wholeTitle)})  authors ${said('author', sameAuthor)}  dates ${said('date', sameDate)}` : ''));
    if (options.includes('--worst') && name === 'zhiban' && part === (wanted ?? 'all')) {
      const f = row => (row.precision && row.recall ? 2 * row.precision * row.recall / (row.precision + row.recall) : 0);
      for (const row of [...rows].sort((x, y) => f(x) - f(y)).slice(0, Number(option('--worst')))) {
        console.log(`  ${row.page.id.slice(0, 40)}  p ${row.precision?.toFixed(3)} r ${row.recall?.toFixed(3)}  ${row.page.url.slice(0, 90)}`);
      }
      for (const [key, same] of [['title', sameTitle], ['author', sameAuthor], ['date', sameDate]]) {
        for (const row of rows.filter(row => row.page[key] && !same(row.page[key], row.answer[key]))) {
          console.log(`  ${key} ${row.page.id}: ${JSON.stringify(row.page[key])} not ${JSON.stringify(row.answer[key])}`);
        }
      }
    }
  }
}
