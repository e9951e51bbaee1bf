import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseRulePack, type RuleNeeds } from './index.js';

type Entry = Record<string, unknown>;
type Basis = 'art40' | 'art43' | 'ours';
type Pack = Entry & { clocks: Entry[]; ladders: Record<Basis, Entry[]>; parameters: Entry };

const textOf = (name: string): string => readFileSync(join(import.meta.dirname, '../packs', name), 'utf8');
const [petition, supervision] = ['petition.CN.json', 'supervision.CN.json'].map(textOf) as [string, string];

const withEntry = (entries: readonly Entry[], index: number, change: Entry): Entry[] =>
  entries.map((entry, place) => (place === index ? { ...entry, ...change } : entry));

/** A pack with one of its rules changed. */
function changed(source: string, index: number, change: Entry): string {
  const pack = JSON.parse(source) as Pack;
  return JSON.stringify({ ...pack, clocks: withEntry(pack.clocks, index, change) });
}

/** The pack of supervision with one rung of a ladder changed. */
function withRung(basis: Basis, rung: number, change: Entry): string {
  const pack = JSON.parse(supervision) as Pack;
  const ladder = withEntry(pack.ladders[basis], rung - 1, change);
  return JSON.stringify({ ...pack, ladders: { ...pack.ladders, [basis]: ladder } });
}

const placeOf = (rule: string): number => (JSON.parse(petition) as Pack).clocks.findIndex(({ id }) => id === rule);

/** What is wrong with a pack and where; null: it is read. */
function fault(text: string, needs?: RuleNeeds): string | null {
  try {
    parseRulePack(text, '', () => needs);
    return null;
  } catch (error) {
    const { code, details } = error as { code: string; details: { path: string; reason: string } };
    expect(code).toBe('rules.bad_pack');
    return `${details.path}: ${details.reason}`;
  }
}

const warning = { id: 'w1', before: { unit: 'CALENDAR_DAY', length: 1 }, hour: 9, to: 'owner' };
const hours = { unit: 'HOUR', length: 1 };
const extension = { by: 'approval', max: 30, times: 1, rule: 'XF-10' };
const breach = { means: 'breach', liability: null, trigger: null };
const liable = { ...breach, liability: '45(1)' };

describe('a rule that cannot be', () => {
  it.each<[what: string, rule: string, change: Entry, where: string]>([
    ['named in small letters', 'XF-09', { id: 'xf-09' }, 'id: expected_choice'],
    ['with a name before its name', 'XF-09', { id: '1XF-09' }, 'id: expected_choice'],
    ['with a name after its name', 'XF-09', { id: 'XF-09/1' }, 'id: expected_choice'],
    ['of an article that does not exist', 'XF-09', { article: '51' }, 'article: unknown_citation'],
    ['of an item of a paragraph without items', 'XF-06', { article: '23(1)(2)' }, 'article: unknown_citation'],
    [
      'answering to an item that does not exist',
      'XF-09',
      { expiry: { ...breach, liability: '45(5)' } },
      'expiry.liability: unknown_citation',
    ],
    ['without limit and yet with a unit', 'XF-01', { limit: { kind: 'none', unit: 'HOUR' } }, 'limit: contradiction'],
    ['with a set date and yet a length', 'XF-04', { limit: { kind: 'date', length: 5 } }, 'limit: contradiction'],
    ['with two warnings of one name', 'XF-09', { warnings: [warning, warning] }, 'warnings[1]: doubled_value'],
    [
      'warning under a strange name',
      'XF-09',
      { warnings: [{ ...warning, id: 'W1' }] },
      'warnings[0].id: expected_choice',
    ],
    [
      'with a number before a warning',
      'XF-09',
      { warnings: [{ ...warning, id: '1w' }] },
      'warnings[0].id: expected_choice',
    ],
    ['with a dot in a warning', 'XF-09', { warnings: [{ ...warning, id: 'w1.' }] }, 'warnings[0].id: expected_choice'],
    ['warning as it expires', 'XF-09', { warnings: [{ ...warning, id: 'expiry' }] }, 'warnings[0].id: contradiction'],
    [
      'warning in days at no hour',
      'XF-09',
      { warnings: [{ ...warning, hour: null }] },
      'warnings[0].hour: contradiction',
    ],
    [
      'warning in hours at an hour',
      'XF-17',
      { warnings: [{ ...warning, before: hours }] },
      'warnings[0].hour: contradiction',
    ],
    [
      'warning no hour before its end',
      'XF-17',
      { warnings: [{ ...warning, hour: null, before: { unit: 'HOUR', length: 0 } }] },
      'warnings[0].before.length: expected_number',
    ],
    ['in hours that warns in days', 'XF-17', { warnings: [warning] }, 'warnings[0]: contradiction'],
    [
      'supervised though nothing is in default (art. 40)',
      'XF-08',
      { expiry: { means: 'lapse', liability: null, trigger: 'DB-1' } },
      'expiry.trigger: contradiction',
    ],
    ['of ours without a reason', 'XF-SERVE', { remark: null }, 'remark: missing_field'],
    ['of ours without a reason in Chinese', 'XF-SERVE', { remarkZh: null }, 'remarkZh: missing_field'],
    ['of ours that answers to an article', 'XF-SERVE', { expiry: liable }, 'expiry: contradiction'],
    ['whose set date is the law’s', 'XF-04', { origin: 'law' }, 'origin: contradiction'],
    ['whose number somebody sets', 'XF-09', { origin: 'set' }, 'origin: contradiction'],
    ['whose number somebody names', 'XF-09', { origin: 'named' }, 'origin: contradiction'],
    ['whose date is named without a reason', 'XF-VISIT', { remarkZh: null }, 'remarkZh: missing_field'],
    ['whose named date answers to an article', 'XF-VISIT', { expiry: liable }, 'expiry: contradiction'],
    ['of nobody', 'XF-09', { origin: null }, 'origin: expected_choice'],
    [
      'of ours that opens a supervision of art. 40',
      'XF-SERVE',
      { expiry: { ...breach, trigger: 'DB-3', basis: 'art40' } },
      'expiry: contradiction',
    ],
    [
      'of the law that is pressed as one of ours',
      'XF-09',
      { expiry: { ...breach, basis: 'ours' } },
      'expiry: contradiction',
    ],
    [
      'pressed though nothing is in default',
      'XF-08',
      { expiry: { means: 'lapse', liability: null, trigger: null, basis: 'ours' } },
      'expiry.basis: contradiction',
    ],
    [
      'of art. 40 without its trigger',
      'XF-09',
      { expiry: { ...breach, basis: 'art40' } },
      'expiry.trigger: contradiction',
    ],
    [
      'of a number of ours with a trigger of art. 40',
      'XF-ACCEPT',
      { expiry: { ...breach, trigger: 'DB-3', basis: 'ours' } },
      'expiry.trigger: contradiction',
    ],
    [
      'of the bureau itself with a trigger of art. 40',
      'XF-02',
      { expiry: { ...breach, trigger: 'DB-3', basis: 'art43' } },
      'expiry.trigger: contradiction',
    ],
    ['of a petitioner in default', 'XF-11', { expiry: breach }, 'expiry: contradiction'],
    ['of a petitioner on a ladder', 'XF-11', { expiry: { ...breach, means: 'ladder' } }, 'expiry: contradiction'],
    ['in hours that rolls (DC-03)', 'XF-17', { roll: true }, 'roll: contradiction'],
    ['in hours that is extended', 'XF-17', { extension }, 'extension: contradiction'],
    ['in hours that stops', 'XF-17', { exclusions: [{ reason: 'hearing', until: null }] }, 'exclusions: contradiction'],
    ['without limit that warns', 'XF-01', { warnings: [warning] }, 'warnings: contradiction'],
    ['without limit that expires', 'XF-01', { expiry: breach }, 'expiry: contradiction'],
    ['without limit that is extended', 'XF-01', { extension }, 'extension: contradiction'],
    ['extended twice', 'XF-09', { extension: { ...extension, times: 2 } }, 'extension.times: expected_number'],
    [
      'extended by no rule',
      'XF-09',
      { extension: { ...extension, rule: 'XF-99' } },
      'extension.rule: unknown_reference',
    ],
  ])('%s is refused', (_what, rule, change, where) => {
    const place = placeOf(rule);
    expect(fault(changed(petition, place, change))).toBe(`clocks[${String(place)}].${where}`);
  });

  it('is not one whose warning is on the last day itself', () => {
    const onTheDay = { warnings: [{ ...warning, before: { unit: 'WORKING_DAY', length: 0 } }] };
    expect(fault(changed(petition, placeOf('XF-09'), onTheDay))).toBeNull();
  });
});

describe('a ladder that cannot be climbed', () => {
  const judged = (basis: Basis, rung: number): Entry =>
    (JSON.parse(supervision) as Pack).ladders[basis][rung - 1]?.['judgement'] as Entry;
  const [talk, order] = [judged('art40', 4), judged('art40', 4)].map(
    ({ measures }, at) => (measures as Entry[])[at * 3],
  );

  it.each<[what: string, basis: Basis, rung: number, change: Entry, where: string]>([
    ['numbered with a gap', 'art40', 2, { rung: 3 }, 'rung: contradiction'],
    [
      'with a rung before the one before',
      'art40',
      4,
      { afterWorkingDays: 3, clock: 'DB-O2' },
      'afterWorkingDays: contradiction',
    ],
    ['of a paragraph that does not exist', 'art40', 3, { article: '40(5)' }, 'article: unknown_citation'],
    ['that does not say who else may judge', 'art40', 4, { fallback: null }, 'fallback: missing_field'],
    ['whose letter falls back', 'art40', 2, { fallback: ['joint-conference'] }, 'fallback: contradiction'],
    ['with a clock that is not there', 'art40', 4, { clock: 'DB-R9' }, 'clock: unknown_reference'],
    ['with the clock of another rung', 'ours', 2, { clock: 'DB-R2' }, 'clock: doubled_value'],
    ['with a reply that is not there', 'art40', 2, { reply: 'DB-R9' }, 'reply: unknown_reference'],
    ['at once and yet with a limit', 'art40', 1, { clock: 'DB-R5' }, 'afterWorkingDays: contradiction'],
    ['whose clock waits longer', 'art40', 4, { afterWorkingDays: 21 }, 'afterWorkingDays: contradiction'],
    ['whose clock counts other days', 'art40', 5, { clock: 'XF-20' }, 'afterWorkingDays: contradiction'],
    ['later than the one before, without a clock', 'art40', 3, { afterWorkingDays: 4 }, 'clock: missing_field'],
    ['not at once, without a clock', 'ours', 1, { afterWorkingDays: 1 }, 'clock: missing_field'],
    ['whose judgement is before the late office', 'art40', 3, { who: 'late-office' }, 'who: contradiction'],
    ['whose letter goes to another one', 'art40', 2, { who: 'petition-bureau' }, 'who: contradiction'],
    ['whose judgement asks for a reply by itself', 'art40', 3, { reply: 'DB-REPLY' }, 'reply: contradiction'],
  ])('%s is refused', (_what, basis, rung, change, where) => {
    expect(fault(withRung(basis, rung, change))).toBe(`ladders.${basis}[${String(rung - 1)}].${where}`);
  });

  it.each<[what: string, change: Entry, where: string]>([
    ['owed until nothing', { opens: 'DB-R9' }, 'opens: unknown_reference'],
    ['owed by a rule without a period', { opens: 'XF-19' }, 'opens: contradiction'],
    ['that offers nothing', { measures: [] }, 'measures: expected_list'],
    ['that offers a measure twice', { measures: [talk, talk] }, 'measures[1]: doubled_value'],
    ['of a measure that nobody knows', { measures: [{ ...talk, id: 'scold' }] }, 'measures[0].id: expected_choice'],
    ['of a reply without a period', { measures: [{ ...talk, reply: 'DB-DATE' }] }, 'measures[0].reply: contradiction'],
    [
      'of a date that no rule has',
      { measures: [{ ...order, setsDate: 'DB-R9' }] },
      'measures[0].setsDate: unknown_reference',
    ],
    [
      'of a set date with a period',
      { measures: [{ ...order, setsDate: 'DB-REPLY' }] },
      'measures[0].setsDate: contradiction',
    ],
    ['whose silence means nothing', { onSilence: 'wait' }, 'onSilence: expected_choice'],
  ])('because of a judgement %s is refused', (_what, change, where) => {
    const judgement = { ...judged('art40', 4), ...change };
    expect(fault(withRung('art40', 4, { judgement }))).toBe(`ladders.art40[3].judgement.${where}`);
  });

  it.each<[what: string, change: Entry]>([
    ['and yet climbs nothing', { expiry: { ...breach, means: 'none' } }],
    ['in other days', { limit: { kind: 'period', unit: 'CALENDAR_DAY', length: 20 } }],
  ])('is refused where its clock waits as long %s', (_what, change) => {
    const place = (JSON.parse(supervision) as Pack).clocks.findIndex(({ id }) => id === 'DB-R4');
    expect(fault(changed(supervision, place, change))).toBe('ladders.art40[3].afterWorkingDays: contradiction');
  });

  it('is refused without a rung, and a pack with the ladder of one basis alone', () => {
    const { ladders, ...pack } = JSON.parse(supervision) as Pack;
    expect(fault(JSON.stringify({ ...pack, ladders: { ...ladders, art43: [] } }))).toBe('ladders.art43: missing_field');
    const { ours: _ours, ...others } = ladders;
    expect(fault(JSON.stringify({ ...pack, ladders: others }))).toBe('ladders.ours: missing_field');
  });
});

describe('a number that is no number of a pack', () => {
  const ours = { value: 30, origin: 'ours', remark: 'decided here', remarkZh: '由平台确定' };
  const parameters = { recordingWorkingDays: ours, evaluationDays: ours };
  const needs: RuleNeeds = {
    clocks: [],
    parameters: { recordingWorkingDays: [0, 365], evaluationDays: [1, 365] },
    hasLadder: false,
  };
  const faultOf = (evaluationDays: unknown): string | null =>
    fault(JSON.stringify({ ...(JSON.parse(petition) as Pack), parameters: { ...parameters, evaluationDays } }), needs);

  it.each<[what: string, parameter: unknown, where: string]>([
    ['a bare number', 30, 'evaluationDays: expected_object'],
    ['one out of its bounds', { ...ours, value: 0 }, 'evaluationDays.value: expected_number'],
    ['one of nobody', { value: 30 }, 'evaluationDays.origin: missing_field'],
    ['one of ours without a reason', { ...ours, remarkZh: null }, 'evaluationDays.remarkZh: missing_field'],
  ])('%s is refused', (_what, parameter, where) => {
    expect(faultOf(parameter)).toBe(`parameters.${where}`);
  });

  it('is none with its value, its origin and its reason', () => {
    expect(faultOf(ours)).toBeNull();
    expect(faultOf({ value: 30, origin: 'law' })).toBeNull();
  });
});

describe('a pack that its law cannot use', () => {
  const needs: RuleNeeds = { clocks: ['XF-09', 'XF-ACCEPT'], parameters: {}, hasLadder: false };
  const bare = JSON.stringify({ ...(JSON.parse(petition) as Pack), parameters: {} });

  it('is refused without one of the clocks', () => {
    expect(fault(bare, needs)).toBeNull();
    expect(fault(changed(bare, placeOf('XF-ACCEPT'), { id: 'XF-LATER' }), needs)).toBe('clocks: missing_field');
  });

  it('is refused without the ladder, and with one that it does not have', () => {
    expect(fault(bare, { ...needs, hasLadder: true })).toBe('ladders: missing_field');
    const parameters = { leastRungDistanceWorkingDays: [1, 30], recordingWorkingDays: [0, 30] };
    const without = { clocks: [], parameters };
    expect(fault(supervision, { ...without, hasLadder: true } as unknown as RuleNeeds)).toBeNull();
    expect(fault(supervision, { ...without, hasLadder: false } as unknown as RuleNeeds)).toBe('ladders: missing_field');
  });

  it('has no version until somebody who loaded it gives one', () => {
    expect(parseRulePack(petition).version).toBe('');
  });
});
