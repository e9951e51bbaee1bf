// Binds files into one, in the process of typeset-process.js. They lie in memory, under names that the compiler alone sees.
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// More than any file is given to be bound. The compiler tells no number of pages, but whether it has one.
const mostPages = 4096;

const characters = new Intl.Segmenter('und', { granularity: 'grapheme' });
const isInvisible = /[\p{Default_Ignorable_Code_Point}\n]/u;
// What stands for a character that no font here has, in the first form of it that some font has.
const substitutes = ['□', '〓', '?'];

/** A name that somebody gave a file, as far as it can be drawn: it is not ours to refuse. */
function drawableName(name, covered) {
  const isDrawn = (one) => covered.has(one.codePointAt(0)) || isInvisible.test(one);
  const substitute = substitutes.find(isDrawn);
  return [...characters.segment(name)]
    .map(({ segment }) => (Array.from(segment).every(isDrawn) ? segment : substitute))
    .join('');
}

export function binderOf(compiler, layout, families) {
  const fits = (source) => compiler.compile({ mainFileContent: source }).result !== null;
  const hasPage = (name, page) => fits(`#image("/${name}", page: ${page})`);
  const pagesOf = (name) => {
    let [there, gone] = [1, mostPages];
    while (gone - there > 1) {
      const between = Math.floor((there + gone) / 2);
      if (hasPage(name, between)) there = between;
      else gone = between;
    }
    return there;
  };
  return ({ document: given, characters: official, files, mostPages: most }, covered) => {
    const missing = [...official].filter((one) => !covered.has(one.codePointAt(0)));
    if (missing.length > 0) return { missing };
    const said = JSON.parse(given);
    const document = JSON.stringify({ ...said, names: said.names.map((name) => drawableName(name, covered)) });
    const names = files.map(({ type }, at) => `bound-${at}.${type}`);
    try {
      files.forEach(({ bytes }, at) => compiler.mapShadow(join(tmpdir(), names[at]), Buffer.from(bytes)));
      const unfit = files.findIndex(({ type }, at) =>
        type === 'pdf' ? !hasPage(names[at], 1) : !fits(`#image("/${names[at]}")`),
      );
      if (unfit >= 0) return { unfit };
      const parts = files.map(({ type }, at) => ({
        path: `/${names[at]}`,
        type,
        pages: type === 'pdf' ? pagesOf(names[at]) : 1,
      }));
      const pages = parts.reduce((sum, one) => sum + one.pages, 0);
      if (pages > most) return { pages };
      const inputs = { document, fonts: families, parts: JSON.stringify(parts) };
      const made = compiler.compile({ mainFileContent: layout, inputs });
      if (made.result === null) throw new Error(JSON.stringify(made.takeError()?.shortDiagnostics));
      return { pdf: compiler.pdf(made.result, { pdfStandard: '1.7' }), pages: made.result.numOfPages };
    } finally {
      for (const name of names) compiler.unmapShadow(join(tmpdir(), name));
    }
  };
}
