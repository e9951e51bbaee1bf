import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  aPetitionIssuedAlone,
  bureauHead,
  head,
  officer,
  opinion,
  type PetitionInMemory,
} from '../../../test/support/a-petition.js';
import { day, publicActor, text } from '../../../test/support/law.js';
import { SlowModel, statedDatesRuns } from '../../../test/support/slow-dates.js';
import { assertWalk } from '../../../test/support/walk.js';
import { instantAtHour } from '#libs/calendar';
import { isDomainError, type Actor } from '#libs/kernel';
import { reviewWindowOf, type PetitionCommands } from './index.js';

/** One act: which, how many days later, whether the engine passes what is due before it, and which date is stated. */
const act = fc.record({
  what: fc.constantFrom(
    ...(['notify', 'notify', 'object', 'rejectObjection', 'accept', 'accept', 'ask', 'noticeExtension'] as const),
    ...(['noticeExtension', 'decide', 'deliver', 'deliver', 'confirm', 'reject', 'undo', 'dispute', 'wait'] as const),
  ),
  days: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(6), fc.nat(35)),
  isQuick: fc.boolean(),
  back: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(25)),
  posted: fc.nat(4),
  isProved: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
  pick: fc.nat(2),
});
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

interface Given {
  readonly petition: PetitionInMemory;
  readonly model: SlowModel;
  readonly drawn: Act;
}

type Command = {
  readonly [K in keyof PetitionCommands]: readonly [K, PetitionCommands[K], Actor];
}[keyof PetitionCommands];

/** What is asked at the door, and what the model says that it will be answered. */
function askedOf({
  petition,
  model,
  drawn,
}: Given): { readonly command: Command; readonly expected: string | null } | null {
  const today = petition.today();
  const on = model.days.plusDays(today, -drawn.back);
  const isPosted = drawn.posted === 4;
  const sentOn = isPosted ? model.days.plusDays(on, -drawn.pick) : null;
  const service = {
    ...{ servedOn: day(on), sentOn: sentOn === null ? null : day(sentOn) },
    manner: isPosted ? ('post' as const) : ('in_person' as const),
  };
  const proof = drawn.isProved ? text('proof') : null;
  const stated = { on, sentOn, isProved: drawn.isProved, today };
  const document = (['notice', 'extension', 'opinion'] as const)[drawn.pick] ?? 'notice';
  const oldest = petition.dossier.state.records.find(({ look }) => look === 'awaited')?.number ?? null;
  const asked: Record<Exclude<Act['what'], 'wait'>, () => { command: Command; expected: string | null }> = {
    notify: () => ({
      command: ['notify', { ...service, notice: null, proof }, officer],
      expected: model.notify(stated),
    }),
    object: () => ({
      command: ['object', { reasons: text('not ours'), proposedTo: null, statedOn: day(on), proof }, officer],
      expected: model.object({ ...stated, sentOn: null }),
    }),
    rejectObjection: () => ({
      command: ['rejectObjection', { reasons: text('r') }, bureauHead],
      expected: model.rule(),
    }),
    accept: () => ({ command: ['accept', { notice: null }, officer], expected: model.accept(today) }),
    ask: () =>
      model.mayApprove()
        ? { command: ['approveExtension', {}, head], expected: model.approve(today) }
        : { command: ['askExtension', { days: 30, reason: text('r') }, officer], expected: model.ask(today) },
    noticeExtension: () => ({
      command: ['noticeExtension', { ...service, proof }, officer],
      expected: model.tellExtension(stated),
    }),
    decide: () => ({ command: ['decide', opinion, officer], expected: model.decide(today) }),
    deliver: () => ({
      command: ['recordDelivery', { ...service, evidence: text('receipt') }, officer],
      expected: model.deliver({ ...stated, isProved: true }),
    }),
    confirm: () => ({
      command: ['confirmRecord', { record: oldest, note: null }, bureauHead],
      expected: model.look('confirmed', today),
    }),
    reject: () => ({
      command: ['rejectRecord', { record: oldest, finding: 'other_day', reasons: text('r') }, bureauHead],
      expected: model.look('rejected', today),
    }),
    undo: () => ({
      command: ['rejectRecord', { record: oldest, finding: 'not_done', reasons: text('r') }, bureauHead],
      expected: model.look('undone', today),
    }),
    dispute: () => ({
      command: ['disputeDate', { document, reasons: text('r') }, publicActor],
      expected: model.dispute(document),
    }),
  };
  return drawn.what === 'wait' ? null : asked[drawn.what]();
}

/** How each clock stands now, in the words of the model: late by time counts whether or not a moment has recorded it. */
function lawOf(petition: PetitionInMemory) {
  const { clocks } = petition.dossier;
  const { at } = petition;
  return Object.fromEntries(
    ['XF-07', 'XF-09', 'XF-SERVE'].flatMap((rule) => {
      const clock = clocks.find((each) => each.rule === rule);
      if (clock === undefined) return [];
      const isOver = clock.metAt === null && clock.legalDueAt !== null && clock.legalDueAt <= at;
      const isLate = clock.breachedAt !== null || isOver;
      const stands = isLate
        ? 'late'
        : clock.look === 'awaited'
          ? 'unconfirmed'
          : clock.metAt === null
            ? 'runs'
            : 'in time';
      return [[rule, { due: clock.legalDueOn, metOn: clock.metOn, stands }]];
    }),
  );
}

function windowOf(petition: PetitionInMemory) {
  const window = reviewWindowOf(petition.dossier, null);
  return window === null ? null : { from: window.startOn, until: window.legalDueOn };
}

/** Takes what the law takes and nothing else. */
function taken({ petition }: Given, command: Command): string | null {
  const [name, payload, actor] = command;
  try {
    petition.act(name, payload, actor);
    return null;
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return error.code;
  }
}

const ownClock: Partial<Record<keyof PetitionCommands, string>> = {
  ...{ notify: 'XF-07', noticeExtension: 'XF-09', recordDelivery: 'XF-SERVE', object: 'XF-08' },
};

type Stands = ReturnType<typeof lawOf>;

/** No stated date touches the clock of another act, and none makes what was late on time before somebody has looked. */
function expectNothingElse(command: keyof PetitionCommands, before: Stands, after: Stands): void {
  for (const [rule, stood] of Object.entries(before)) {
    if (command in ownClock && rule !== ownClock[command])
      expect([command, rule, after[rule]]).toEqual([command, rule, stood]);
    if (stood.stands === 'late') expect([command, rule, after[rule]?.stands]).not.toEqual([command, rule, 'in time']);
  }
}

describe('stated dates', () => {
  const seen = new Map<string, number>();

  it('agree with a slow model of what was stated, whenever it is recorded and however quick the engine is', () => {
    const walk = fc.property(fc.noBias(fc.array(act, { minLength: 8, maxLength: 30 })), (acts) => {
      // Who approves states no date: the walk has an office that issues its opinions without approval.
      const petition = aPetitionIssuedAlone().registered().referred();
      const model = new SlowModel(petition.today());
      for (const drawn of acts) {
        const next = model.days.plusDays(petition.today(), drawn.days);
        if (drawn.isQuick) petition.until(next);
        petition.at = instantAtHour(day(next), 10);
        const given = { petition, model, drawn };
        const asked = askedOf(given);
        if (asked !== null) {
          const before = lawOf(petition);
          const answer = taken(given, asked.command);
          expectNothingElse(asked.command[0], before, lawOf(petition));
          expect([asked.command[0], answer]).toEqual([asked.command[0], asked.expected]);
          const told = `${asked.command[0]} ${answer ?? 'taken'}`;
          seen.set(told, (seen.get(told) ?? 0) + 1);
        }
        // Silence opens the handling limit once it is recorded: by the engine, or by the next act.
        const isOpened = petition.dossier.clocks.some(({ rule }) => rule === 'XF-09');
        expect(lawOf(petition)).toEqual(model.clocks(petition.today(), isOpened));
        expect(windowOf(petition)).toEqual(model.window());
      }
    });
    // The long form: STATED_DATES_RUNS=100000 npm run test:unit -- libs/petition/src/stated-dates.property
    assertWalk(walk, { numRuns: statedDatesRuns, seed: 20261128 });
  }, 3_600_000);

  // Not by nothing having happened: every act was taken, and what was in time only by its statement was met.
  afterAll(() => {
    for (const name of ['notify', 'object', 'noticeExtension', 'recordDelivery', 'confirmRecord', 'rejectRecord']) {
      expect([name, (seen.get(`${name} taken`) ?? 0) > 0]).toEqual([name, true]);
    }
    expect(seen.get('notify petition.proof_missing')).toBeGreaterThan(0);
  });
});
