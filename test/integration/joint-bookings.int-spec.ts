import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { reads } from '#libs/persistence';
import { aCounty, aDoor, aPerson } from '../support/door.js';
import type { TestDatabase } from '../support/database.js';
import { daysAhead } from '../support/days-ahead.js';
import { JointDoor, jointCentre } from '../support/joint-door.js';

const offices = ['dept-transport', 'dept-housing'];
const [room, other] = ['60000000-0000-4000-8000-000000000001', '60000000-0000-4000-8000-000000000002'];
const experts = Array.from({ length: 5 }, (_, at) => `70000000-0000-4000-8000-00000000000${String(at)}`);
const on = daysAhead(3);

let database: TestDatabase;
let opened: ReturnType<typeof aDoor>;

/** One under its lead, with an expert who has taken it. */
async function aLed(): Promise<{ readonly door: JointDoor; readonly taken: string }> {
  const { docket, vault } = opened;
  const door = new JointDoor(database.source, { docket, vault }, 'mediation-binju');
  await (await (await door.mediates()).opens()).runs();
  await (await door.names(offices.map((office) => ({ office, isNecessary: true })))).runs();
  for (const office of offices) await door.says(office, 'confirmLead');
  await door.runs();
  const frozen = { speciality: 'water', count: 1, candidates: experts, excluded: [], reasons: null };
  await door.act(door.joint, jointCentre, 'freezeDraw', frozen);
  await door.runs();
  const [row] = await database.source.query<{ called: string }[]>(
    `select body::json -> 'data' -> 'called' ->> 0 as called from docket_fact where case_id = $1 and type = 'expertsDrawn'`,
    [door.joint.caseId],
  );
  const taken = row?.called ?? '';
  const said = { draw: 1, expert: taken, isAccepted: true, words: null };
  await door.act(door.joint, jointCentre, 'answerDraw', said);
  return { door, taken };
}

const call = (door: JointDoor, change: object = {}) =>
  door.act(door.joint, aPerson('dept-transport', 'officer'), 'callMeeting', {
    ...{ on, from: '09:00', until: '11:00', venue: room },
    ...change,
  });

const meeting = { on, from: '10:00', until: '12:00', venue: room, experts: [] as readonly string[] };
const clashes = (door: JointDoor, change: Partial<typeof meeting> = {}) =>
  reads.listClashes(database.source, door.joint.caseId, { ...meeting, ...change });

beforeAll(async () => {
  database = await aCounty();
  opened = aDoor(database.source);
}, 60_000);
afterAll(() => database.drop());

describe('what is booked for meetings of members', () => {
  it('collides by place and by expert, at the same hours of one day, and never with itself', async () => {
    const [first, second] = [await aLed(), await aLed()];
    expect(await clashes(second.door)).toEqual([]);
    await call(first.door);
    const found = { case: first.door.joint.caseId, from: '09:00', until: '11:00' };
    expect(await clashes(second.door)).toEqual([{ ...found, isVenue: true, experts: [] }]);
    expect(await clashes(first.door)).toEqual([]);
    const { taken } = first;
    expect(await clashes(second.door, { venue: other, experts: [taken] })).toEqual([
      { ...found, isVenue: false, experts: [taken] },
    ]);
    for (const change of [
      { venue: other },
      { from: '11:00' },
      { on: daysAhead(4) },
      { until: '09:00', from: '08:00' },
    ]) {
      expect([change, await clashes(second.door, change)]).toEqual([change, []]);
    }
    await call(first.door, { venue: other });
    expect(await clashes(second.door)).toEqual([]);
    await first.door.act(first.door.joint, jointCentre, 'callOffMeeting');
    expect(await clashes(second.door, { venue: other })).toEqual([]);
  }, 60_000);

  it('is free in the commit in which a party ends the mediation, whatever the engine does', async () => {
    const [first, second] = [await aLed(), await aLed()];
    await call(first.door);
    const asked = { experts: [first.taken] };
    expect(await clashes(second.door, asked)).toHaveLength(1);
    await first.door.withdraws();
    expect(await clashes(second.door, asked)).toEqual([]);
    // And once its course has told it, there is nothing in its row either.
    await first.door.runs();
    const [row] = await database.source.query<{ on: unknown; experts: unknown }[]>(
      'select called_on as on, called_experts as experts from joint where case_id = $1',
      [first.door.joint.caseId],
    );
    expect(row).toEqual({ on: null, experts: null });
  }, 60_000);

  it('is free once the lead has concluded', async () => {
    const [first, second] = [await aLed(), await aLed()];
    await call(first.door);
    const { door } = first;
    await door.act(
      door.joint,
      aPerson('dept-transport', 'officer'),
      'conclude',
      { as: 'unsettled' },
      { answer: '没有谈成。' },
    );
    expect(await clashes(second.door)).toEqual([]);
  }, 60_000);
});
