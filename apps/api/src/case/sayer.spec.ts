import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { World } from '#libs/docket';
import { as, type Actor, type CaseId, type Fact, type Instant, type OfficeId } from '#libs/kernel';
import { madeUpCounty } from '#libs/county';
import { buildOfficeTree } from '#libs/office';
import { parseRulePack, type RulePack } from '#libs/rules';
import type { Platform } from '../platform.js';
import { speechFor } from './sayer.js';
import { mechanismExamples } from '../../../../test/examples/mechanism.js';
import { petitionExamples, petitionFullerExamples } from '../../../../test/examples/petition.js';
import { supervisionExamples } from '../../../../test/examples/supervision.js';

const packOf = (procedure: string): RulePack =>
  parseRulePack(readFileSync(`libs/rules/packs/${procedure}.CN.json`, 'utf8'), procedure);
const packs = { petition: packOf('petition'), supervision: packOf('supervision') };
const offices = buildOfficeTree(madeUpCounty().offices, '1');
const world = {
  offices,
  jurisdiction: { code: 'CN' },
  rules: (version: keyof typeof packs) => packs[version],
  rulesInForce: () => Object.values(packs),
} as unknown as World;
const database = { query: () => Promise.resolve([{ id: 'p1', display_name: '李文静' }]) };
const platform = {
  database,
  world: () => Promise.resolve(world),
} as unknown as Platform;

const actor: Actor = { kind: 'person', principal: 'p1', office: as<OfficeId>('bureau'), capacity: 'petition-clerk' };
const at = as<Instant>('2026-08-03T01:00:00.000Z');
const factOf = (type: string, data: unknown): Fact => ({
  type,
  shape: 1,
  data,
  caseId: as<CaseId>('00000000-0000-4000-8000-000000000001'),
  seq: 1,
  at,
  recordedAt: at,
  actor,
});

describe('the plain sentence of a fact', () => {
  const cases = [
    ...[...Object.entries(petitionExamples), ...Object.entries(petitionFullerExamples)].map(
      ([type, data]) => ['petition', type, data] as const,
    ),
    ...Object.entries(supervisionExamples).map(([type, data]) => ['supervision', type, data] as const),
  ];

  it('says why a message did not go in the words of its kind, and not by its code', async () => {
    const data = { channel: 'sms', leg: 1, attempt: 1, code: 'refused', notBefore: null };
    const fact = factOf('attemptFailed', data);
    const said = (await speechFor(platform, { kind: 'delivery', facts: [fact] }, 'zh', 'petition')).sentenceOf(fact);
    expect(said).toBe('短信告知：第 1 次没有发出（通道拒收）。');
  });

  it.each(cases)('is there for %s.%s in both languages, without ids of offices', async (kind, type, data) => {
    for (const language of ['zh', 'en'] as const) {
      const fact = factOf(type, data);
      const said = (await speechFor(platform, { kind, facts: [fact] }, language, kind)).sentenceOf(fact);
      expect(said).not.toBe(type);
      expect(said).not.toMatch(/[{}]|\b(dept|town|village)-/);
      if (language === 'zh') expect(said).toMatch(/\p{Script=Han}/u);
    }
  });

  it('calls nobody late by a date that is measured only', async () => {
    const fact = factOf('breached', { ...petitionExamples.breached, isBinding: false });
    const [zh, en] = await Promise.all([
      speechFor(platform, { kind: 'petition', facts: [fact] }, 'zh', 'petition'),
      speechFor(platform, { kind: 'petition', facts: [fact] }, 'en', 'petition'),
    ]);
    expect(zh.sentenceOf(fact)).toMatch(/仅作度量，不算逾期。$/);
    expect(en.sentenceOf(fact)).toMatch(/measured only, not overdue\.$/);
  });

  it('tells transfers from assignments, and says nothing of what is missing', async () => {
    const transfer = { ...petitionExamples.referred, manner: 'transfer', setOn: null };
    const facts = [factOf('referred', petitionExamples.referred), factOf('referred', transfer)];
    const zh = await speechFor(platform, { kind: 'petition', facts }, 'zh', 'petition');
    const said = facts.map((fact) => zh.sentenceOf(fact));
    expect(said[0]).toMatch(/^第 1 次交办：.*信访局 → .*交通运输局，指定 2026-10-08（含当日）前反馈结果。$/);
    expect(said[1]).toMatch(/^第 1 次转送：.*信访局 → .*交通运输局。$/);
  });

  it('says that a supervision was opened once, and of a later trigger that it was added', async () => {
    const [first, second] = [1, 2].map(() => factOf('partNoted', mechanismExamples.partNoted));
    const ended = factOf('partEnded', mechanismExamples.partEnded);
    const again = factOf('partNoted', mechanismExamples.partNoted);
    const zh = await speechFor(
      platform,
      { kind: 'petition', facts: [second!, ended, again], context: [first!] },
      'zh',
      'petition',
    );
    expect(zh.sentenceOf(second!)).toMatch(/的督办增加了情形：书面告知.转送、交办.。$/);
    expect(zh.sentenceOf(again)).toMatch(/发起督办。$/);
  });

  it('says of a step before whom it lies and until when, and what a trigger means', async () => {
    const clock = { id: 'DB-JUDGE/1', legalDueOn: '2026-12-31' };
    const laid = { ...factOf('stepLaid', supervisionExamples.stepLaid), clocks: [{ change: 'open', clock }] } as never;
    const zh = await speechFor(platform, { kind: 'supervision', facts: [laid] }, 'zh', 'supervision');
    expect(zh.sentenceOf(laid)).toMatch(
      /^第 3 级：提请.*信访局作出（改进工作建议），2026-12-31（含当日，平台规定）前。$/,
    );
    const asked = { ...factOf('stepLaid', { ...supervisionExamples.stepLaid, rung: 4, isOwed: false }), clocks: [] };
    expect(zh.sentenceOf(asked as never)).toMatch(/决定是否采取（约谈、通报、挂牌督办、责令限期整改）/);
    const opened = zh.sentenceOf(factOf('opened', supervisionExamples.opened));
    expect(opened).toContain('未按规定程序办理');
    expect(opened).not.toContain('DB-');
  });

  it('says of a failed step what it does and what follows in law, never by their codes', async () => {
    const fact = factOf('stepFailed', mechanismExamples.stepFailed);
    const [zh, en] = await Promise.all(
      (['zh', 'en'] as const).map((language) =>
        speechFor(platform, { kind: 'petition', facts: [fact] }, language, 'petition'),
      ),
    );
    expect(zh?.sentenceOf(fact)).toMatch(
      /^步骤“\p{Script=Han}+”失败。原因：\p{Script=Han}[^。]*。后果：\p{Script=Han}.+[^。]。$/u,
    );
    expect(en?.sentenceOf(fact)).not.toMatch(/breach_not_supervised|openPart|\.\.$/);
  });

  it('names who acted, for which office and in which capacity', async () => {
    const zh = await speechFor(platform, { kind: 'petition', facts: [factOf('accepted', {})] }, 'zh', 'petition');
    expect(zh.actorOf(actor)).toMatch(/信访局 信访接待员 李文静$/);
    const course = { kind: 'course', principal: 'course', office: null, capacity: null } as Actor;
    expect(zh.actorOf(course)).toBe('系统自动');
    expect(zh.actorOf({ ...actor, principal: 'gone' })).toMatch(/工作人员$/);
  });
});
