import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { bundle } from '#libs/temporal';
import * as courses from '#workflows/index.js';

// Measured at 1.7 MB, source map included; each cached course pays for what the bundle holds.
const mostBytes = 2_200_000;

/** Names that histories record: one that is no course any more strands every running course of it (WF9). */
const names = [...new Set(readdirSync('test/replay/histories').map((file) => file.split('.', 1)[0] ?? ''))].sort();

describe('the bundle of all courses', () => {
  let code = '';
  let modules: readonly string[] = [];

  beforeAll(async () => {
    ({ code } = await bundle());
    modules = [...code.matchAll(/^\s*!\*\*\* (\S+) \*\*\*!?/gm)].map((match) => match[1] ?? '');
  }, 60_000);

  it('holds the courses by the names that histories record', () => {
    expect(Object.keys(courses).sort()).toEqual(names);
    expect(names.filter((name) => !new RegExp(`function ${name}\\(`).test(code))).toEqual([]);
  });

  it('holds no law, no schema and nothing of the outside world', () => {
    const foreign = /node_modules\/(zod|typeorm|pg|pino|@nestjs)|libs\/(?!kernel\/)|activities\/|apps\//;
    expect(modules.filter((name) => name.includes('workflows/')).length).toBeGreaterThan(3);
    expect(modules.filter((name) => foreign.test(name))).toEqual([]);
  });

  it('comes from sources, not from an old dist', () => {
    expect(modules.filter((name) => name.includes('/dist/') && !name.includes('node_modules'))).toEqual([]);
  });

  it('stays below its ceiling', () => {
    expect(Buffer.byteLength(code)).toBeLessThan(mostBytes);
  });
});
