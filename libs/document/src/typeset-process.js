// The process in which documents are typeset (see typesetter.ts, which starts it and ends it). Plain JavaScript, because it
// is started by its path, from sources and from dist alike. It answers every job, and ends when nobody is there to ask.
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import * as fontkit from 'fontkit';
import { binderOf } from './bind-files.js';

const fontFiles = new Set(['.ttf', '.otf', '.ttc', '.otc']);
// What is asked for again and again stays compiled; pages that nobody draws any more are forgotten.
const cacheAge = 10;

let typeset;

process.on('message', answer);
process.on('disconnect', () => process.exit(0));

function answer({ start, job }) {
  try {
    if (start !== undefined) typeset = typesetterOf(start);
    const result = start === undefined ? typeset(job) : {};
    process.send({ ...result, rssBytes: process.memoryUsage.rss() });
  } catch (error) {
    process.send({ problem: error instanceof Error ? (error.stack ?? error.message) : String(error), rssBytes: 0 });
  }
}

/** Families by the part that they play on a page, and every character that some font can draw. */
function fontsIn(folders, roles, isKnown) {
  const covered = new Set();
  const found = new Set();
  for (const file of folders.flatMap(fontsOf)) {
    for (const font of opened(file)) {
      if (!found.has(font.familyName) && !isKnown(font.familyName)) continue;
      found.add(font.familyName);
      for (const point of font.characterSet) covered.add(point);
    }
  }
  const byName = new Map([...found].map((name) => [name.toLowerCase(), name]));
  const familiesOf = (preferred) => [
    ...new Set([...preferred.flatMap((name) => byName.get(name.toLowerCase()) ?? []), ...found]),
  ];
  const families = Object.fromEntries(Object.entries(roles).map(([role, names]) => [role, familiesOf(names)]));
  return { families: JSON.stringify(families), covered };
}

/** What cannot be read is no font: the compiler passes over it too. */
function opened(file) {
  try {
    const font = fontkit.create(readFileSync(file));
    return font.fonts ?? [font];
  } catch {
    return [];
  }
}

const fontsOf = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => fontFiles.has(extname(name).toLowerCase()))
    .sort()
    .map((name) => join(folder, name));

function typesetterOf({ layouts, folders, roles }) {
  const compiler = NodeCompiler.create({ workspace: tmpdir(), fontArgs: [{ fontPaths: folders }] });
  // A family is named as the compiler names it, or left out: what it does not find would be drawn by nothing.
  const isKnown = (family) => {
    const inputs = { family };
    const tried = compiler.compile({ mainFileContent: '#set text(font: sys.inputs.family)\n-', inputs });
    return (tried.takeWarnings()?.shortDiagnostics ?? []).length === 0;
  };
  const { families, covered } = fontsIn(folders, roles, isKnown);
  const compiledOf = (mainFileContent, inputs) => {
    const made = compiler.compile({ mainFileContent, inputs });
    if (made.result === null) throw new Error(JSON.stringify(made.takeError()?.shortDiagnostics));
    return made.result;
  };
  const sealPlace = (of) => {
    const [place] = compiler.query(of, { selector: '<seal>', field: 'value' });
    return place === undefined ? {} : { seal: place };
  };
  const drawn = {
    pdf: (of) => ({ pdf: compiler.pdf(of, { pdfStandard: 'a-2a' }), ...sealPlace(of) }),
    svg: (of) => ({ svg: compiler.plainSvg(of) }),
  };
  const set = ({ as, layout, document, characters }) => {
    const missing = [...characters].filter((one) => !covered.has(one.codePointAt(0)));
    if (missing.length > 0) return { missing };
    const compiled = compiledOf(layouts[layout], { document, fonts: families });
    return { ...drawn[as](compiled), pages: compiled.numOfPages };
  };
  const binder = binderOf(compiler, layouts.bound, families);
  return (job) => {
    const answer = job.as === 'bound' ? binder(job, covered) : set(job);
    compiler.evictCache(cacheAge);
    return answer;
  };
}
