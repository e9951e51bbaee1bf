import { readFileSync } from 'node:fs';

// The tools read the list as text: they run before anything is compiled.
const list = readFileSync(new URL('../libs/docket/src/kinds.ts', import.meta.url), 'utf8');

/** The names of the kinds of cases, as the list of their laws has them: a new kind is a line there. */
export const kindNames = [...list.matchAll(/^export \{ (?:\w+ as )?(\w+) \}/gm)].map(([, name]) => name);
/** Kinds whose law is there and which are in no list yet: the law is held to what the law of any kind is held to. */
export const kindsToCome = [];
if (kindNames.length === 0) throw new Error('libs/docket/src/kinds.ts names no kind');
