import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cases } from './mediation.js';
import { firstSaid, World } from './world.js';

let [withRooms, without]: World[] = [];
beforeAll(async () => {
  withRooms = await World.open('full');
  without = await World.open('none');
}, 120_000);
afterAll(async () => {
  await withRooms?.close();
  await without?.close();
});

/** Of a page of a case the name under which it is given, in which its number stands. */
async function givenAs(world: World | undefined, { caseId }: { readonly caseId: string }, seq: number) {
  const { status, headers } =
    (await world?.ask('mediator', 'GET', `/api/cases/${caseId}/documents/${String(seq)}`)) ?? {};
  return [status, decodeURIComponent(String(headers?.['content-disposition']))];
}

describe('a number of an office', () => {
  it('shows no gap where a page was served in a room before', async () => {
    const [status, name] = await givenAs(withRooms, cases.dispute, firstSaid);
    expect([status, name]).toEqual([200, expect.stringMatching(/〔\d{4}〕1 ?号/u)]);
    expect(await givenAs(without, cases.dispute, firstSaid)).toEqual([status, name]);
  });

  it('is none of a page of a room, whose bytes are kept as they were served', async () => {
    const [status, name] = await givenAs(withRooms, cases.p2, 2);
    expect([status, name]).toEqual([200, expect.not.stringMatching(/〔\d{4}〕/u)]);
    const rows = await withRooms?.database.source.query<{ of: string; kept: number }[]>(
      `select case_id as of, count(*)::int as kept from docket_fact where type = 'documentKept' group by 1`,
    );
    expect(rows?.find((one) => one.of === cases.p2.caseId)?.kept).toBe(1);
    const drawn = await withRooms?.database.source.query<{ of: string }[]>('select case_id as of from document_number');
    expect(drawn?.map((one) => one.of)).toEqual([cases.dispute.caseId]);
  });
});
