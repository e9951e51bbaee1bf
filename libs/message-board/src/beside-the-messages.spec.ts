import { describe, expect, it } from '@jest/globals';
import { as, type Instant } from '#libs/kernel';
import { aRow, aWorkbook, HEADER, rowsXml } from '../../../test/support/a-workbook.js';
import { readMessageBoard } from './index.js';

const now = as<Instant>('2026-11-24T00:00:00.000Z');

const sheet = (...rows: ReturnType<typeof aRow>[]) => ({ xml: rowsXml([HEADER, ...rows]) });

describe('what stands beside the messages', () => {
  it('is named: columns that were not read, by letter and name', async () => {
    const header = [...HEADER, '备注', null, '联系电话 '];
    const rows = [
      [...aRow(1), 'x', null, null],
      [...aRow(2), null, '手写', null, '又一列'],
    ];
    const reading = await readMessageBoard(aWorkbook({ sheets: [{ xml: rowsXml([header, ...rows]) }] }), { now });
    expect(reading.isRead && reading.messages.length).toBe(2);
    expect(reading).toMatchObject({
      notes: {
        otherColumns: [
          { column: 'F', name: '备注' },
          { column: 'G', name: '' },
          { column: 'H', name: '联系电话' },
          { column: 'I', name: '' },
        ],
      },
    });
  });

  it('is passed over where a row says the names of the columns again', async () => {
    const again = HEADER.map((name) => ` ${name}`);
    const nearly = aRow(4, { 留言主题: '留言主题' });
    const reading = await readMessageBoard(
      aWorkbook({ sheets: [sheet(aRow(1), again, aRow(2), [...HEADER], nearly)] }),
      {
        now,
      },
    );
    expect(reading).toMatchObject({
      messages: [{ row: 2 }, { row: 4 }, { row: 6, subject: '留言主题' }],
      refusals: [],
      notes: { repeatedHeaders: [3, 5], otherColumns: [] },
    });
  });

  it('is refused where the names come again in other places: nothing below can be told', async () => {
    const moved = [...HEADER].reverse();
    const reading = await readMessageBoard(aWorkbook({ sheets: [sheet(aRow(1), moved)] }), { now });
    expect(reading).toMatchObject({ refusals: [{ row: 3, column: '留言编号', reason: 'not-a-number' }] });
  });
});
