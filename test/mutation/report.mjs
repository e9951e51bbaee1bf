/** Tells how many mutants of each library were caught, and which were not. */
import { libraries } from './config.mjs';
import { explanationOf } from './explained.mjs';

const shown = (text) => {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 87)}…` : line;
};

/** @returns the score of each library of which mutants were tried, in percent */
export function report(mutants, results) {
  const survivors = mutants.filter((mutant) => results.caughtBy(mutant) === null);
  for (const mutant of survivors) {
    const { file, line, original, replacement } = mutant;
    const why = explanationOf(mutant);
    console.log(`${file}:${line}  ${shown(original)}  →  ${shown(replacement)}${why === null ? '' : `  (${why})`}`);
  }
  console.log(`\n${'library'.padEnd(20)} mutants  caught  survived  of them explained  score`);
  return libraries.flatMap((library) => {
    const own = mutants.filter(({ file }) => file.startsWith(`${library}/`));
    if (own.length === 0) return [];
    const alive = survivors.filter(({ file }) => file.startsWith(`${library}/`));
    const explained = alive.filter((mutant) => explanationOf(mutant) !== null).length;
    const score = ((own.length - alive.length) / own.length) * 100;
    const figures = [own.length, own.length - alive.length, alive.length, explained].map(String);
    const widths = [7, 6, 8, 17];
    const columns = figures.map((figure, index) => figure.padStart(widths[index])).join('  ');
    console.log(`${library.padEnd(20)} ${columns}  ${score.toFixed(1)} %`);
    return [score];
  });
}
