import { afterEach, describe, expect, it } from '@jest/globals';
import { bytesIn, type Bytes } from '#libs/archive';
import { aPdf } from '../../../../test/support/files/a-document.js';
import { aJpeg, exif, segment } from '../../../../test/support/files/a-picture.js';
import { smallLimits as limits, threadOfSources } from '../../../../test/support/files/a-store.js';
import { Inspection } from '../index.js';

let inspection = new Inspection(undefined, threadOfSources);
afterEach(() => inspection.end());

const photo = aJpeg({ segments: [segment(0xe1, exif())] });
/** A file of which no byte ever comes. */
const hanging: Bytes = { size: 100, read: () => new Promise(() => undefined) };

describe('files that are looked through in threads', () => {
  it('are judged and cleaned as anywhere, several at once', async () => {
    const [pdf, script, left] = await Promise.allSettled([
      inspection.judge(bytesIn(aPdf()), 'pdf', limits),
      inspection.judge(bytesIn(aPdf(['<</S/JavaScript>>'])), 'pdf', limits),
      inspection.clean(bytesIn(photo), 'jpg'),
    ]);
    expect(pdf).toMatchObject({ value: { type: 'pdf', cleaned: null } });
    expect(script).toMatchObject({ reason: { kind: 'invalid', code: 'files.active_content' } });
    expect(left).toMatchObject({ status: 'fulfilled' });
    const pieces = left.status === 'fulfilled' ? (left.value ?? []) : [];
    expect(pieces.some((piece) => Buffer.isBuffer(piece))).toBe(true);
  });

  it('are refused after their time, and those behind them are judged by another thread', async () => {
    inspection = new Inspection({ ms: 2_000, threads: 1 }, threadOfSources);
    const [first, second] = await Promise.allSettled([
      inspection.judge(hanging, 'pdf', limits),
      inspection.judge(bytesIn(aPdf()), 'pdf', limits),
    ]);
    expect(first).toMatchObject({ reason: { kind: 'invalid', code: 'files.took_too_long' } });
    expect(second).toMatchObject({ status: 'fulfilled' });
  }, 30_000);

  it('tell whose disk fails that it did', async () => {
    const broken: Bytes = { size: 100, read: () => Promise.reject(new Error('EIO')) };
    await expect(inspection.judge(broken, 'pdf', limits)).rejects.toThrow('cannot be read');
  });
});
