import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../infra/local/places.js';

/** Replaces the figures between two marks of docs/performance.md: `<!-- measured -->`, or with a name after it. */
export function keepInDocs(name: 'console' | null, text: string): void {
  const mark = name === null ? 'measured' : `measured ${name}`;
  const [firstMark, lastMark] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`];
  const page = join(repositoryRoot(), 'docs', 'performance.md');
  const [before, rest] = readFileSync(page, 'utf8').split(`${firstMark}\n`);
  const after = rest?.slice(rest.indexOf(lastMark));
  if (before === undefined || after === undefined) throw new Error(`${page} has no place for the figures`);
  const kept = ['', '```text', text.trim(), '```', '', after].join('\n');
  writeFileSync(page, `${before}${firstMark}\n${kept}`);
}
