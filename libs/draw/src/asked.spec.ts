import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { drawOrder, drawRecord, holdDraw, type DrawLink } from './index.js';

type Said = readonly [type: string, data: Readonly<Record<string, unknown>>];

/** Facts one after the other, each with the hash of all until then. */
function chained(bodies: readonly string[]): readonly DrawLink[] {
  let last: Buffer = Buffer.alloc(32);
  return bodies.map((body, at) => {
    last = createHash('sha256').update(last).update(body, 'utf8').digest();
    return { seq: at + 1, body, hash: last.toString('hex') };
  });
}
const factsOf = (facts: readonly Said[]) =>
  chained(facts.map(([type, data], at) => JSON.stringify({ seq: at + 1, type, data })));

const candidates = ['e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'e7'];
const froze = ['drawFrozen', { draw: 1, candidates, count: 2 }] as const;
const seed = factsOf([froze])[0]?.hash ?? '';
const order = drawOrder(seed, candidates);
const [first = '', second = '', third = '', fourth = ''] = order;
const record = drawRecord({ case: 'c', fact: 1, seed, candidates, count: 2 });
const drew = ['expertsDrawn', { draw: 1, seed, order, called: [first, second] }] as const;
const hold = (...since: readonly Said[]) => holdDraw(record, factsOf([froze, drew, ...since]));

const answers = (expert: string, isAccepted: boolean): Said => ['expertAnswered', { draw: 1, expert, isAccepted }];
const corrected = (expert: string, isAccepted: boolean, ...calledOff: readonly string[]): Said => [
  'answerCorrected',
  { draw: 1, expert, isAccepted, calledOff },
];
const calls = (...called: readonly string[]): Said => ['expertsCalled', { draw: 1, called }];
const silent = (...experts: readonly string[]): Said => ['expertsSilent', { draw: 1, experts }];
const released = (expert: string): Said => ['expertReleased', { draw: 1, expert }];

describe('whoever is asked after a draw', () => {
  it('has taken it after all where the answer was noted wrongly, and who was asked instead is asked no more', () => {
    for (const passed of [answers(first, false), silent(first)]) {
      const { findings, asked } = hold(passed, calls(third), corrected(first, true, third));
      expect([findings, asked]).toEqual([
        [],
        [
          { expert: first, said: 'accepted' },
          { expert: second, said: 'waiting' },
        ],
      ]);
    }
  });

  it('comes next again, once called off, where a place falls free', () => {
    const since = [answers(first, false), calls(third), corrected(first, true, third), answers(second, false)];
    expect(hold(...since, calls(third)).findings).toEqual([]);
    expect(hold(...since, calls(fourth)).findings).toEqual(['asked']);
  });

  it('has declined after all where that was noted wrongly, and leaves a place to the next one', () => {
    const { findings, asked } = hold(answers(first, true), corrected(first, false), calls(third));
    expect([findings, asked[0], asked.at(-1)]).toEqual([
      ...[[], { expert: first, said: 'declined' }, { expert: third, said: 'waiting' }],
    ]);
  });

  it.each<readonly [string, readonly Said[]]>([
    [
      'nobody is called off for who has taken it after all',
      [answers(first, false), calls(third), corrected(first, true)],
    ],
    [
      'somebody is called off who had taken it',
      [answers(first, false), calls(third), answers(third, true), corrected(first, true, third)],
    ],
    ['an answer is corrected to what it was', [answers(first, true), corrected(first, true)]],
    ['somebody declines after all who had taken nothing', [answers(first, false), corrected(first, false)]],
    ['nobody was asked whose answer is corrected', [corrected(first, true)]],
    ['somebody is silent who has answered', [answers(first, false), silent(first)]],
    ['somebody is released who took nothing', [released(first)]],
    ['somebody answers who was released', [answers(first, true), released(first), answers(first, false)]],
    ['somebody is called twice', [calls(first)]],
    ['a list of the fact holds one who was not asked', [silent(first, third)]],
  ])('is out of turn where %s', (_what, since) => {
    expect(hold(...since).findings).toEqual(['asked']);
  });

  it('is nobody, where what should be a list is none', () => {
    const odd = [['expertsSilent', { draw: 1, experts: first }] as const, ['expertsCalled', { draw: 1 }] as const];
    expect(hold(...odd)).toEqual(hold());
    expect(hold(...odd).findings).toEqual([]);
  });

  it('is changed by no fact of another kind, or of another draw', () => {
    const others = ['toString', 'constructor', 'paid'].map((type): Said => [type, { draw: 1, expert: first }]);
    const ofOther: Said = ['expertReleased', { draw: 2, expert: first }];
    expect(hold(...others, ofOther)).toEqual(hold());
  });
});

describe('what a draw is held to', () => {
  const ofVisitor = (type: string, change: object = {}) =>
    holdDraw(record, factsOf([froze, [type, { draw: 1, seed, order, ...change }]]));

  it('is the whole order, where nobody is asked and the first one goes', () => {
    expect(ofVisitor('drawn')).toEqual({ findings: [], asked: [] });
    expect(ofVisitor('drawn', { order: order.toReversed() }).findings).toEqual(['drawn']);
    expect(ofVisitor('drawn', { seed: '0'.repeat(64) }).findings).toEqual(['drawn']);
    // Any other fact may repeat both, and has drawn nobody.
    expect(ofVisitor('told').findings).toEqual(['drawn']);
  });

  it('is whoever was called with it, where experts are asked', () => {
    expect(ofVisitor('expertsDrawn').findings).toContain('drawn');
    expect(ofVisitor('expertsDrawn', { called: [first, second] }).findings).toEqual([]);
    // The record says who was drawn, too.
    const other = { ...record, drawn: [second, first] };
    expect(holdDraw(other, factsOf([froze, drew])).findings).toEqual(['drawn']);
  });

  it('is a fact of its own place, and reads over one that says nothing', () => {
    const bodies = [{ seq: 7, type: froze[0], data: froze[1] }];
    expect(holdDraw(record, chained(bodies.map((one) => JSON.stringify(one))))).toEqual({
      ...{ findings: ['frozen'], asked: [] },
    });
    const bare = chained([
      ...[froze, drew].map(([type, data], at) => JSON.stringify({ seq: at + 1, type, data })),
      JSON.stringify({ seq: 3, type: 'closed' }),
    ]);
    expect(holdDraw(record, bare).findings).toEqual([]);
  });
});
