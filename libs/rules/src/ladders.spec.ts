import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseRulePack, type LadderRung, type Measure, type SupervisionBasis } from './index.js';

const folder = join(import.meta.dirname, '../packs');
const packs = readdirSync(folder).map((name) => parseRulePack(readFileSync(join(folder, name), 'utf8'), name));
const rules = packs.flatMap(({ clocks }) => Object.values(clocks));
const ladders = packs.find(({ procedure }) => procedure === 'supervision')!.ladders!;
const measuresIn = ({ judgement }: LadderRung): readonly Measure[] => judgement?.measures ?? [];

describe('the ladders of 2022', () => {
  it('are one for each basis, a judgement where a person finds something', () => {
    const { art40, art43, ours } = ladders;
    const told = (ladder: readonly LadderRung[]) =>
      ladder.map(({ rung, afterWorkingDays, who, judgement }) => [rung, afterWorkingDays, who, judgement?.onSilence]);
    expect(told(art40)).toEqual([
      [1, 0, 'late-office', undefined],
      [2, 3, 'late-office', undefined],
      // With the letter: both 应当 (art. 40(1)).
      [3, 3, 'petition-bureau', 'tell'],
      [4, 20, 'joint-conference', 'tell'],
      [5, 20, 'superior-organ', 'tell'],
      [6, 30, 'petition-bureau', 'tell'],
      [7, 30, 'petition-bureau', 'tell'],
    ]);
    expect(told(art43)).toEqual([
      [1, 0, 'late-office', undefined],
      [2, 3, 'superior-organ', 'pass'],
      [3, 20, 'county-committee', 'pass'],
    ]);
    expect(told(ours)).toEqual([
      [1, 0, 'late-office', undefined],
      [2, 3, 'late-office', undefined],
      [3, 10, 'commissioner', 'stop'],
    ]);
    // A measure of the law falls back to nobody whom the law does not name: only inspection (38(2)) has two bodies, and above
    // the petition department there is more than one organ (43).
    const fallbacks = ({ rung, fallback }: LadderRung) => (fallback.length > 0 ? [[rung, ...fallback]] : []);
    expect(art40.flatMap(fallbacks)).toEqual([[6, 'joint-conference']]);
    expect(art43.flatMap(fallbacks)).toEqual([
      [2, 'county-government', 'county-committee'],
      [3, 'county-government'],
    ]);
    expect(packs.filter((pack) => pack.ladders !== null).map(({ id }) => id)).toEqual(['supervision.CN']);
  });

  it('take what art. 39(3) and 40(3) presuppose from a person alone, and nothing of art. 39 and 40 off the basis of 40', () => {
    const of = (basis: SupervisionBasis) => ladders[basis].flatMap(measuresIn);
    expect(of('art40').map(({ id, article, finding, to }) => [id, article, finding, to])).toEqual([
      ['improve', '40(1)', null, 'late-office'],
      ...['talk', 'circular', 'listing', 'deadline'].map((id) => [id, '39(3)', 'serious_failure', 'late-office']),
      ['order', '44, 45', 'listed_failure', 'late-office'],
      ['inspect', '38(2)', null, 'late-office'],
      ['account', '40(3)', 'grave_consequences', 'managing-organ'],
    ]);
    for (const { article } of [...of('art43'), ...of('ours')]) expect(article ?? '').not.toMatch(/^(39|40)/);
    const owed = Object.values(ladders)
      .flat()
      .filter(({ judgement }) => judgement?.mayWaive === false);
    expect(owed.map(({ rung, article }) => [rung, article])).toEqual([
      [3, '40(1)'],
      [2, '43'],
    ]);
    // A written reply to each recommendation (art. 40(4)) and, ours, to an order; their days are ours.
    const replies = of('art40').filter(({ reply }) => reply !== null);
    expect(replies.map(({ id, reply }) => [id, reply])).toEqual([
      ['improve', 'XF-20'],
      ['order', 'DB-REPLY'],
      ['account', 'XF-20'],
    ]);
  });

  it('open a supervision of art. 40 by its triggers alone, of art. 43 for the bureau, of ours for a number of ours', () => {
    const byBasis = (basis: SupervisionBasis) =>
      rules.filter(({ expiry }) => expiry.basis === basis).map(({ id }) => id);
    expect(byBasis('art43')).toEqual(['XF-02']);
    const worked = ['XF-17', 'XF-ACCEPT', 'XF-RETURN', 'XF-08R', 'XF-SERVE', 'XF-ANSWER', 'XF-PASS', 'XF-PERFORM'];
    const joint = ['RM-POSITION', 'RM-LEAD', 'RM-LEADRULE'];
    const found = ['FN-MEND', 'FN-GMEND'];
    expect(new Set(byBasis('ours'))).toEqual(new Set([...worked, ...joint, ...found, 'XF-LOOK', 'XF-WITHDRAW']));
    expect(rules.filter(({ expiry }) => expiry.trigger !== null).map(({ id }) => id)).toEqual(byBasis('art40'));
  });
});
