import type { FindingProgress } from '#contracts/finding';
import { daysBetween, legalDateOf } from '#libs/calendar';
import type { FindingFacts, FindingFactType, FindingState } from '#libs/finding';
import { as, DomainError, type CaseId, type Dossier, type Fact, type Instant } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { isRunning } from '#libs/rules';
import { checklists } from '#libs/visit';
import type { DetailAsked, OwnOfKind } from '../case/kinds-own.js';
import { holdsNumberOfPerson, wordsOf } from '../case/written.js';
import type { Caller } from '../http/request-state.js';
import { postsOf } from '../inspection/posts.js';
import { factsOfTypes } from '../joint/facts.js';
import type { Platform } from '../platform.js';
import { headsOf } from './deciders.js';
import { isLeaderThere } from './extenders.js';
import { findingLooksAt, paperOfFinding } from './finding-papers.js';

const types = [
  ...(['served', 'disputed', 'ruled', 'reported', 'reportReturned', 'verified', 'visitedAgain'] as const),
  ...(['extended', 'carriedOver'] as const),
] as const satisfies readonly FindingFactType[];

// Whoever also works in the inspected office, or stands in for somebody there, looks at nothing of it: the law sees accounts alone.
const looking = [
  ...['rule', 'noteServed', 'noteLeft', 'noteDisputed', 'noteReported', 'returnReport', 'verify', 'visitAgain'],
  ...['nameExtender', 'extend', 'withdraw'],
];

/** What a finding has beside what every case has: what was found, what was said to it, and what came of it. */
export const findingOwn: OwnOfKind<'finding'> = {
  async parts(platform, caller, asked) {
    return { progress: await progressOf(platform, caller, asked) };
  },

  async check(platform, { actor }, { command, caseId: id, body, key }) {
    const { docket, database } = platform;
    const { principal, deputyFor } = actor;
    const caseId = as<CaseId>(id);
    if (await reads.hasAsked(database, { principal, key, caseId })) return;
    if (holdsNumberOfPerson(wordsOf('finding', { command, body }))) {
      throw new DomainError('invalid', 'finding.words_name_person', 'what is written has a number of a person', {});
    }
    if (!looking.includes(command)) return;
    const { state } = (await docket.dossier(caseId, database)) as Dossier<FindingState>;
    const accounts = [principal, ...(deputyFor === undefined ? [] : [deputyFor])];
    const held = await Promise.all(accounts.map((account) => reads.readHeldRoles(database, account)));
    if (!held.flat().some(({ office }) => office === state.terms?.office)) return;
    throw new DomainError('forbidden', 'finding.own_office', 'nobody looks at their own office', {});
  },

  async known({ database, docket }, { actor }, { command, caseId, body }) {
    if (command === 'nameExtender') {
      const { state } = (await docket.dossier(as<CaseId>(caseId), database)) as Dossier<FindingState>;
      const posts = await postsOf(database, [String(body['account'])]);
      return { posts, isLeaderThere: await isLeaderThere(database, state) };
    }
    if (command !== 'nameDecider') return {};
    const { heads, posts } = await headsOf(database, actor.office);
    return { posts: [...(await postsOf(database, [String(body['account'])])), ...posts], heads };
  },

  notices: { looksAt: findingLooksAt, of: paperOfFinding },
};

async function progressOf(platform: Platform, caller: Caller, { head, now }: DetailAsked): Promise<FindingProgress> {
  const { dossier: found, context } = await now;
  const dossier = found as Dossier<FindingState>;
  const { state } = dossier;
  const { terms, servedOn, end } = state;
  if (terms === null) throw new Error('a finding without its first fact');
  const [facts, words, earlier, seen] = await Promise.all([
    factsOfTypes(platform, caller, { case: head, types }),
    reads.readWordsOfTour(platform.database, caller.reader, head.id, [terms.words, terms.toMend]),
    earlierOf(platform, caller, state),
    casesOf(platform, caller, terms.cases),
  ]);
  const ruling = dataOf(facts, 'ruled')[0];
  const changed = state.toMend === null ? null : await textOf(platform, caller, head, state.toMend.digest);
  const { inspection, period, item, articles, files, cases, isRevisited } = terms;
  return {
    ...{
      inspection,
      period,
      item: questionOf(item),
      articles: [...articles],
      files: files.length,
    },
    ...{ casesInAll: cases.length, cases: seen },
    ...{ what: words.get(terms.words) ?? null, toMend: changed ?? words.get(terms.toMend) ?? null, isRevisited },
    days: servedOn === null ? null : daysBetween(servedOn, end?.on ?? context.today),
    ...{ earlier, isAccepted: state.isAccepted, disputeUntil: disputeUntilOf(dossier) },
    dispute: disputeOf(facts),
    ruling: ruling === undefined ? null : rulingOf(ruling),
    reports: reportsOf(facts),
    visits: dataOf(facts, 'visitedAgain').map(({ on, isMended, words: said, until }) => ({
      ...{ on, isMended, words: said.digest, until },
    })),
    ...laterOf(facts),
  };
}

/** The question that it answers, with what that asks in the words of its version. */
function questionOf(asked: NonNullable<FindingState['terms']>['item']): FindingProgress['item'] {
  if (asked === null) return null;
  const list = checklists.find(({ id, version }) => id === asked.checklist && version === asked.version);
  return { ...asked, text: list?.items.find(({ id }) => id === asked.item)?.text ?? null };
}

const dataOf = <T extends FindingFactType>(
  facts: readonly Fact[],
  type: T,
): readonly (FindingFacts[T] & { at: Instant })[] =>
  facts.flatMap(({ type: one, data, at }) => (one === type ? [{ ...(data as FindingFacts[T]), at }] : []));

async function textOf(
  { database }: Platform,
  { reader }: Caller,
  head: reads.CaseHead,
  digest: string,
): Promise<string | null> {
  const [text] = await reads.readTextsOf(database, reader, head.id, [digest]);
  return text?.body ?? null;
}

const matters = ['mediation', 'petition'] as const;

/** Those of the cases in which it was seen that the reader may see anyway. */
async function casesOf({ database }: Platform, { reader }: Caller, cases: readonly CaseId[]) {
  const heads = await Promise.all(cases.map((id) => reads.readCaseHead(database, reader, id)));
  return heads.flatMap((head) => {
    const kind = matters.find((one) => one === head?.kind);
    return head === null || kind === undefined ? [] : [{ kind, number: head.number }];
  });
}

/** The numbers of earlier ones, for whoever may see those. */
const earlierOf = async ({ database }: Platform, { reader }: Caller, { earlier }: FindingState) =>
  await Promise.all(
    earlier.map(async ({ finding, on }) => {
      const head = await reads.readCaseHead(database, reader, finding, 'finding');
      return { number: head?.number ?? null, on };
    }),
  );

// Of a government's inspection, and of every other one.
const rights: readonly string[] = ['FN-REVIEW', 'FN-OBJECT'];

const disputeUntilOf = ({ clocks }: Dossier<FindingState>) =>
  clocks.find((clock) => rights.includes(clock.rule) && isRunning(clock))?.legalDueOn ?? null;

function disputeOf(facts: readonly Fact[]): FindingProgress['dispute'] {
  const [one] = dataOf(facts, 'disputed');
  return one === undefined
    ? null
    : { reasons: one.reasons.digest, files: one.proof === null ? [...one.files] : [one.proof], on: one.on };
}

function rulingOf({
  as,
  reasons,
  grade,
  toMend,
  until,
  isRevisited,
  mendBy,
  at,
}: FindingFacts['ruled'] & { at: Instant }): FindingProgress['ruling'] {
  return {
    ...{ as, reasons: reasons.digest, grade, toMend: toMend?.digest ?? null, until, isRevisited, mendBy },
    on: legalDateOf(at),
  };
}

/** Each report with what became of it. */
function reportsOf(facts: readonly Fact[]): FindingProgress['reports'] {
  return dataOf(facts, 'reported').map(({ report, words, files, proof, at }) => {
    const returned = dataOf(facts, 'reportReturned').find((one) => one.report === report);
    const verified = dataOf(facts, 'verified').find((one) => one.report === report);
    return {
      ...{ report, words: words.digest, files: proof === null ? [...files] : [proof], at },
      returned:
        returned === undefined ? null : { reasons: returned.reasons.digest, until: returned.until, at: returned.at },
      verified:
        verified === undefined
          ? null
          : { words: verified.words.digest, evidence: [...verified.evidence], at: verified.at },
    };
  });
}

function laterOf(facts: readonly Fact[]): Pick<FindingProgress, 'extension' | 'carried'> {
  const [extended] = dataOf(facts, 'extended');
  return {
    extension:
      extended === undefined ? null : { from: extended.from, until: extended.until, reasons: extended.reasons.digest },
    carried: dataOf(facts, 'carriedOver').map(({ to, days, waitsFor }) => ({ to, days, waitsFor })),
  };
}
