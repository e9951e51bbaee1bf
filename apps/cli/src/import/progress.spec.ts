import { describe, expect, it } from '@jest/globals';
import { progressOf } from './progress.js';

function aStream(isTTY: boolean) {
  const written: string[] = [];
  return { written, stream: { isTTY, write: (text: string) => written.push(text) > 0 } };
}

describe('the progress of an import', () => {
  it('is a line at the beginning, every five seconds and at the end where there is no terminal', () => {
    const { written, stream } = aStream(false);
    let at = 0;
    const progress = progressOf(2095, stream, () => at);
    for (let done = 1; done <= 2095; done += 1) {
      at += 10;
      progress.step();
    }
    progress.end();
    const lines = ['0/2095', '500/2095', '1000/2095', '1500/2095', '2000/2095', '2095/2095'];
    expect(written).toEqual(lines.map((count) => `导入 ${count} imported\n`));
  });

  it('is a bar on a terminal', () => {
    const { written, stream } = aStream(true);
    let at = 0;
    const progress = progressOf(3, stream, () => at);
    progress.step();
    at = 100;
    progress.step();
    progress.step();
    progress.end();
    expect(written).toEqual([`\r[${'#'.repeat(20)}${'.'.repeat(10)}] 2/3`, `\r[${'#'.repeat(30)}] 3/3`, '\n']);
  });

  it('is nothing where nothing is to be done', () => {
    const { written, stream } = aStream(false);
    progressOf(0, stream).end();
    expect(written).toEqual([]);
  });
});
