import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { rungs } from './rungs.js';

const pack = new URL('../../../../libs/rules/packs/supervision.CN.json', import.meta.url);

it('the rungs are those of every ladder of the pack', () => {
  const { ladders } = JSON.parse(readFileSync(pack, 'utf8')) as {
    ladders: Readonly<Record<string, readonly { rung: number }[]>>;
  };
  const numbers = Object.values(ladders).flatMap((ladder) => ladder.map(({ rung }) => String(rung)));
  expect([...new Set(numbers)].sort()).toEqual(rungs);
});
