import { Buffer } from 'node:buffer';
import { describe, expect, it } from '@jest/globals';
import { as, type Instant } from '#libs/kernel';
import { HEADER } from '../../../test/support/a-workbook.js';
import { readMessageBoard } from './index.js';

const now = as<Instant>('2026-11-24T00:00:00.000Z');
const header = HEADER.join(',');
// 路灯,坏 in GB 18030: the platform encodes UTF-8 only.
const GB_HEADER = 'c1f4d1d4b1e0bac52cc1f4d1d4d3c3bba72cc1f4d1d4d6f7cce22cc1f4d1d4cab1bce42cc1f4d1d4cfeac7e9';

describe('CSV', () => {
  it('reads GB 18030, as Excel in Chinese saves it', async () => {
    const bytes = Buffer.concat([
      Buffer.from(GB_HEADER, 'hex'),
      Buffer.from('\r\n7,T7,', 'latin1'),
      Buffer.from('c2b7b5c6', 'hex'),
      Buffer.from(',2019/4/25 9:32:09,', 'latin1'),
      Buffer.from('bbb5', 'hex'),
    ]);
    const reading = await readMessageBoard(bytes, { now });
    expect(reading).toMatchObject({ messages: [{ row: 2, number: '7', subject: '路灯', detail: '坏' }] });
  });

  it('reads UTF-16 with tabs, and semicolons', async () => {
    const tabs = `\uFEFF${HEADER.join('\t')}\n7\tT7\t路灯\t2019/4/25\t坏`;
    expect(await readMessageBoard(Buffer.from(tabs, 'utf16le'), { now })).toMatchObject({
      messages: [{ number: '7' }],
    });
    const semicolons = `${HEADER.join(';')}\n7;T7;路灯;2019/4/25;坏,了`;
    expect(await readMessageBoard(Buffer.from(semicolons), { now })).toMatchObject({ messages: [{ detail: '坏,了' }] });
  });

  it('numbers records as Excel does: blank lines count, line ends inside quotes do not', async () => {
    const text = `${header}\n1,T,题,2019/4/25,"一\r\n二""三"""\n\n,,,,\n2,T,题,2019/2/30,文\n`;
    expect(await readMessageBoard(Buffer.from(text), { now })).toMatchObject({
      messages: [{ row: 2, detail: '一\n二"三"' }],
      refusals: [{ row: 5, reason: 'no-such-date' }],
    });
  });

  it('keeps a text that looks like a formula', async () => {
    const text = `${header}\n1,T,=1+1,2019/4/25,"=HYPERLINK(""x"")"`;
    expect(await readMessageBoard(Buffer.from(text), { now })).toMatchObject({
      messages: [{ subject: '=1+1', detail: '=HYPERLINK("x")' }],
    });
  });

  it('refuses a quote that is never closed, a missing column, and bytes of no encoding', async () => {
    const open = await readMessageBoard(Buffer.from(`${header}\n1,"T,题`), { now });
    expect(open).toMatchObject({ refusal: { reason: 'damaged-file', what: 'csv' } });
    const short = await readMessageBoard(Buffer.from('留言编号,留言用户\n1,T'), { now });
    expect(short).toMatchObject({ refusal: { reason: 'missing-column', column: '留言主题' } });
    const named = await readMessageBoard(Buffer.from('a,b\n1,2'), { now, isNamedCsv: true });
    expect(named).toMatchObject({ refusal: { reason: 'missing-column', column: '留言编号' } });
  });
});
