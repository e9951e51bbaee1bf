import { describe, expect, it } from '@jest/globals';
import { aPetition, government, head as signer, transferTo } from '../../../../test/support/a-petition.js';
import { office, person, text } from '../../../../test/support/law.js';
import { petitionsOfEveryFact } from '../../../../test/support/petitions-of-every-fact.js';
import type { Fact, TextRef } from '#libs/kernel';
import { missingContents, nationalClauses, noticeKinds, textOfNotice } from '#libs/notice';
import type { NoticeKind, NoticeKindName } from '#libs/notice';
import { approvedNoticeNames } from '#libs/contracts';
import '../contracts.js';
import type { Platform } from '../platform.js';
import { looksAt } from './notice-source.js';
import { noticeOfPetition } from './notices.js';

type Petition = ReturnType<typeof petitionsOfEveryFact>[number];

const isLookedAt = (type: string): boolean => looksAt.some((one) => one === type);

/** The notice that a fact of a petition is, as the API would read it. */
function noticeOf(petition: Petition, fact: Fact, language: 'zh' | 'en') {
  const { dossier, facts, world } = petition;
  const platform = {
    world: () => Promise.resolve({ rules: () => world.rules }),
    docket: { now: () => Promise.resolve({ dossier, context: petition.context(signer) }) },
    database: { query: () => Promise.resolve([]) },
  } as unknown as Platform;
  const asked = {
    ...{ head: { number: dossier.number, rulePack: '' } as never, offices: world.offices, language },
    textOf: (ref: TextRef | null | undefined) => (ref == null ? null : `<${ref.digest}>`),
    // As they are read: to the end of its act, and before it what is looked back at.
    facts: facts.filter(({ seq, type }) => seq <= fact.seq + 3 && (seq >= fact.seq || isLookedAt(type))),
    who: () => ({ name: null, address: null }),
    fact,
  };
  return noticeOfPetition(platform, { actor: signer }, asked);
}

/** Passed down by whoever it was submitted to, who tells so; and an accusation that gets its feedback. */
function furtherPetitions(): readonly Petition[] {
  const passed = aPetition().registered({ registrar: office('county-government') }, government);
  passed.act('refer', transferTo('dept-transport'), government);
  passed.act('notify', { servedOn: passed.today(), manner: 'post', notice: null }, government);
  const accusation = aPetition()
    .registered({ class: 'accusation' })
    .referred({ to: office('discipline') });
  accusation.act('giveFeedback', { feedback: text('f') }, person('discipline', 'officer'));
  return [passed, accusation];
}

const given = await Promise.all(
  [...petitionsOfEveryFact(), ...furtherPetitions()].flatMap((petition) =>
    petition.facts.map(async (fact) => ({
      fact,
      zh: await noticeOf(petition, fact, 'zh'),
      en: await noticeOf(petition, fact, 'en'),
    })),
  ),
);
const notices = given.flatMap(({ fact, zh, en }) => (zh === null || en === null ? [] : [{ fact, zh, en }]));

describe('the notices of petitions', () => {
  it('are of every kind that there is', () => {
    const kinds = new Set<NoticeKindName>(notices.map(({ zh }) => zh.kind));
    // The letters of its supervision are that kind's, and the papers of other cases, of its execution too, are their own.
    const others = ['supervision', 'recommendation', 'reply'];
    const ofOrgans = Object.entries<NoticeKind>(noticeKinds).filter(
      ([kind, { isOfCommittee }]) =>
        isOfCommittee !== true &&
        !/^(?:joint|finding|inspection|visit|execution|circular|quarterReport|policyProposal)/u.test(kind),
    );
    expect(ofOrgans.flatMap(([kind]) => (kinds.has(kind as NoticeKindName) ? [] : [kind]))).toEqual(others);
  });

  it('state everything that they have to, in both languages', () => {
    const lacking = notices.flatMap(({ fact, zh, en }) =>
      [zh, en].flatMap(({ kind, contents }) =>
        missingContents(kind, contents).map(({ field }) => `${fact.type} ${String(fact.seq)}: ${kind} lacks ${field}`),
      ),
    );
    expect(lacking).toEqual([]);
  });

  it('say the date, the office and the route by their names, and no id', () => {
    const said = notices.flatMap(({ zh, en }) => [
      ...textOfNotice(nationalClauses[zh.kind].zh, zh.contents),
      ...textOfNotice(nationalClauses[en.kind].en, en.contents),
    ]);
    expect(said.length).toBeGreaterThan(100);
    expect(
      said.filter(({ text }) => /dept-|town-|county-government|\d{4}-\d{2}-\d{2}|null|undefined/u.test(text)),
    ).toEqual([]);
  });

  it('are called as an office reads that chooses which of them its head approves', () => {
    const called = Object.entries(approvedNoticeNames).map(([kind, name]) => ({
      ...{ kind, name },
      paper: noticeKinds[kind as NoticeKindName].name,
    }));
    const otherwise = called.filter(({ name, paper }) => name.zh !== paper.zh || name.en !== paper.en);
    // Of the three papers that one act gives the plain one is told apart.
    expect(otherwise.map(({ kind }) => kind)).toEqual(['receipt']);
    expect(otherwise.every(({ name, paper }) => name.zh.startsWith(paper.zh))).toBe(true);
  });

  it('are read by the head as they will be issued', () => {
    const submitted = notices.filter(({ fact }) => fact.type === 'noticeSubmitted');
    expect(submitted.map(({ zh }) => zh.kind)).toEqual(['receipt', 'receipt', 'receipt']);
    const issued = notices.filter(({ fact }) => fact.type === 'noticeIssued').map(({ zh }) => zh.contents);
    expect(issued).toContainEqual(submitted.at(-1)?.zh.contents);
  });

  it('name who reviews an opinion, issued or still a draft', () => {
    const opinions = notices.filter(({ zh }) => zh.kind === 'opinion');
    expect(new Set(opinions.map(({ fact }) => fact.type))).toEqual(new Set(['decided', 'opinionSubmitted']));
    expect(opinions.map(({ zh }) => [zh.contents['reviewDays'], zh.contents['reviewBodies'] !== null])).toEqual(
      opinions.map(() => ['30', true]),
    );
  });

  it('of an acceptance have its limit, and of an extension the later one', () => {
    const datesOf = (kind: NoticeKindName) =>
      notices.filter(({ zh }) => zh.kind === kind).map(({ zh }) => zh.contents['dueOn']);
    expect(datesOf('acceptance')).toContain('2026年10月8日');
    const later = expect.stringMatching(/^2026年\d+月\d+日$/u) as unknown;
    // Of the approval too, which is read for as long as the case is there; and of each of several who is told.
    expect(datesOf('extension').length).toBeGreaterThan(2);
    expect(datesOf('extension')).toEqual(datesOf('extension').map(() => later));
  });

  it('of an extension that is on its way have the date to which the limit moves once it is told', async () => {
    const petition = aPetition().registered().referred().notified().accepted().approved();
    const approval = petition.facts.findLast(({ type }) => type === 'extensionApproved') as Fact;
    const notice = await noticeOf(petition, approval, 'zh');
    expect([notice?.kind, notice?.contents['dueOn'], notice?.contents['days']]).toEqual([
      ...['extension', '2026年11月2日', '30'],
    ]);
  });
});
