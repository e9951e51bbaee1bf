import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseRulePack, type RuleNeeds } from './index.js';

type Entry = Record<string, unknown>;
type Pack = Entry & { clocks: Entry[]; ladder: Entry[]; parameters: Entry };

const textOf = (name: string): string => readFileSync(join(import.meta.dirname, '../packs', name), 'utf8');
const [petition, supervision] = ['petition.CN.json', 'supervision.CN.json'].map(textOf) as [string, string];

/** A pack with one of its rules or rungs changed. */
function changed(source: string, list: 'clocks' | 'ladder', index: number, change: Entry): string {
  const pack = JSON.parse(source) as Pack;
  const entries = pack[list].map((entry, place) => (place === index ? { ...entry, ...change } : entry));
  return JSON.stringify({ ...pack, [list]: entries });
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
const extension = { max: 30, times: 1, rule: 'XF-10' };
const breach = { means: 'breach', liability: null, trigger: null };

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
    [
      'of ours that answers to an article',
      'XF-SERVE',
      { expiry: { ...breach, liability: '45(1)' } },
      'expiry: contradiction',
    ],
    ['whose set date is the law’s', 'XF-04', { origin: 'law' }, 'origin: contradiction'],
    ['whose number somebody sets', 'XF-09', { origin: 'set' }, 'origin: contradiction'],
    ['of nobody', 'XF-09', { origin: null }, 'origin: expected_choice'],
    ['of a petitioner in default', 'XF-11', { expiry: breach }, 'expiry: contradiction'],
    ['of a petitioner on a ladder', 'XF-11', { expiry: { ...breach, means: 'ladder' } }, 'expiry: contradiction'],
    ['in hours that rolls (DC-03)', 'XF-17', { roll: true }, 'roll: contradiction'],
    ['in hours that is extended', 'XF-17', { extension }, 'extension: contradiction'],
    ['in hours that stops', 'XF-17', { exclusions: ['hearing'] }, 'exclusions: contradiction'],
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
    expect(fault(changed(petition, 'clocks', place, change))).toBe(`clocks[${String(place)}].${where}`);
  });

  it('is not one whose warning is on the last day itself', () => {
    const onTheDay = { warnings: [{ ...warning, before: { unit: 'WORKING_DAY', length: 0 } }] };
    expect(fault(changed(petition, 'clocks', placeOf('XF-09'), onTheDay))).toBeNull();
  });
});

describe('a ladder that cannot be climbed', () => {
  it.each<[what: string, rung: number, change: Entry, where: string]>([
    ['numbered with a gap', 2, { rung: 3 }, 'rung: contradiction'],
    [
      'with a rung as soon as the one before',
      2,
      { afterWorkingDays: 0, clock: 'DB-R1' },
      'afterWorkingDays: contradiction',
    ],
    [
      'with a rung before the one before',
      4,
      { afterWorkingDays: 3, clock: 'DB-R2' },
      'afterWorkingDays: contradiction',
    ],
    ['of a paragraph that does not exist', 3, { article: '40(5)' }, 'article: unknown_citation'],
    ['that asks nobody', 4, { fallback: [] }, 'fallback: expected_list'],
    ['with a clock that is not there', 3, { clock: 'DB-R9' }, 'clock: unknown_reference'],
    ['with a judgement that is not there', 3, { opens: 'DB-R9' }, 'opens: unknown_reference'],
    ['with a reply that is not there', 3, { reply: 'DB-R9' }, 'reply: unknown_reference'],
    ['at once and yet with a limit', 1, { clock: 'DB-R2' }, 'afterWorkingDays: contradiction'],
    ['whose clock waits longer', 3, { afterWorkingDays: 11 }, 'afterWorkingDays: contradiction'],
    ['whose clock has no limit', 3, { clock: 'DB-R1' }, 'afterWorkingDays: contradiction'],
    ['whose clock counts other days', 5, { clock: 'XF-20' }, 'afterWorkingDays: contradiction'],
    ['whose judgement the platform takes', 3, { how: 'platform' }, 'how: contradiction'],
    ['whose letter waits for a judgement', 2, { how: 'judgement' }, 'how: contradiction'],
    ['whose judgement nobody owes', 3, { opens: null }, 'opens: contradiction'],
    ['whose letter somebody owes', 2, { opens: 'DB-JUDGE' }, 'opens: contradiction'],
  ])('%s is refused', (_what, rung, change, where) => {
    expect(fault(changed(supervision, 'ladder', rung - 1, change))).toBe(`ladder[${String(rung - 1)}].${where}`);
  });

  it.each<[what: string, change: Entry]>([
    ['and yet climbs nothing', { expiry: { ...breach, means: 'none' } }],
    ['in other days', { limit: { kind: 'period', unit: 'CALENDAR_DAY', length: 10 } }],
  ])('is refused where its clock waits as long %s', (_what, change) => {
    const place = (JSON.parse(supervision) as Pack).clocks.findIndex(({ id }) => id === 'DB-R3');
    expect(fault(changed(supervision, 'clocks', place, change))).toBe('ladder[2].afterWorkingDays: contradiction');
  });

  it('is refused without a rung, and where nothing says from which rung on a person judges', () => {
    const pack = JSON.parse(supervision) as Pack;
    expect(fault(JSON.stringify({ ...pack, ladder: [] }))).toBe('ladder: missing_field');
    const { firstJudgementRung: _first, ...parameters } = pack.parameters;
    expect(fault(JSON.stringify({ ...pack, parameters }))).toBe('ladder: unknown_reference');
  });

  it('keeps the article and the reply of each rung', () => {
    expect(parseRulePack(supervision).ladder.map(({ article, reply }) => [article, reply])).toEqual([
      [null, null],
      ['40(1)', 'DB-REPLY'],
      ['40(1)', 'XF-20'],
      ['39(3)', null],
      ['38(1), 40(3)', null],
    ]);
  });
});

describe('a number that is no number of a pack', () => {
  const ours = { value: 30, origin: 'ours', remark: 'decided here', remarkZh: '由平台确定' };
  const parameters = { backdatingDays: ours, evaluationDays: ours };
  const needs: RuleNeeds = {
    clocks: [],
    parameters: { backdatingDays: [0, 365], evaluationDays: [1, 365] },
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
    expect(fault(changed(bare, 'clocks', placeOf('XF-ACCEPT'), { id: 'XF-LATER' }), needs)).toBe(
      'clocks: missing_field',
    );
  });

  it('is refused without the ladder, and with one that it does not have', () => {
    expect(fault(bare, { ...needs, hasLadder: true })).toBe('ladder: missing_field');
    const without = { clocks: [], parameters: { leastRungDistanceWorkingDays: [1, 30], firstJudgementRung: [1, 99] } };
    expect(fault(supervision, { ...without, hasLadder: true } as unknown as RuleNeeds)).toBeNull();
    expect(fault(supervision, { ...without, hasLadder: false } as unknown as RuleNeeds)).toBe('ladder: missing_field');
  });

  it('has no version until somebody who loaded it gives one', () => {
    expect(parseRulePack(petition).version).toBe('');
  });
});
