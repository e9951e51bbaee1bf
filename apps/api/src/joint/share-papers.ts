import type { Clock, Dossier, Fact } from '#libs/kernel';
import { reads } from '#libs/persistence';
import type { ShareFacts, ShareFactType, ShareState } from '#libs/share';
import type { Asking, NoticeAsked, NoticeGiven } from '../case/kinds-own.js';
import type { Platform } from '../platform.js';
import { factsOfTypes } from './facts.js';
import { dataOf } from './joint-draws.js';
import { nameOf, on } from './paper-words.js';

/** What letters to a member look back at. */
export const shareLooksAt = ['opened', 'askedAgain', 'positionOwed'] as const satisfies readonly ShareFactType[];

/** What its joint mediation is called, and what it asks of this member. */
interface OfJoint {
  /** Its number, which all letters bear: each share has another one. */
  readonly number: string | null;
  readonly dispute: string | null;
  readonly request: string | null;
}

type Given = NoticeAsked & { readonly of: OfJoint; readonly state: ShareState };

const papers: Readonly<Record<string, (given: Given) => NoticeGiven | null>> = {
  opened: invitationGiven,
  positionOwed: requestGiven,
  positionMissed: urgingGiven,
};

/** The letter to its member that a fact of a share is (商请、提请意见、催办); null: it is none. */
export async function paperOfShare(
  platform: Platform,
  asking: Asking,
  asked: NoticeAsked,
): Promise<NoticeGiven | null> {
  const paper = Object.hasOwn(papers, asked.fact.type) ? papers[asked.fact.type] : undefined;
  if (paper === undefined) return null;
  const dossier = (await platform.docket.dossier(asked.head.id, platform.database)) as Dossier<ShareState>;
  return paper({ ...asked, state: dossier.state, of: await ofJoint(platform, asking, dossier) });
}

/** The words of its joint mediation: who reads the share reads them there, and who does not has none. */
async function ofJoint(
  platform: Platform,
  { reader }: Asking,
  { parent, state }: Dossier<ShareState>,
): Promise<OfJoint> {
  if (parent === null || reader === undefined) return { number: null, dispute: null, request: null };
  const { number } = await platform.docket.dossier(parent.caseId, platform.database);
  const of = { case: { id: parent.caseId, kind: 'joint', version: 1 }, types: ['opened'] };
  const [opened] = dataOf(await factsOfTypes(platform, { reader }, of), 'opened');
  const wanted = [opened?.title.digest, state.request].flatMap((one) => one ?? []);
  const texts = await reads.readTextsOf(platform.database, reader, parent.caseId, wanted);
  const bodyOf = (digest: string | null | undefined): string | null =>
    texts.find((one) => one.digest === digest)?.body ?? null;
  return { number, dispute: bodyOf(opened?.title.digest), request: bodyOf(state.request) };
}

const common = (given: Given, issuer: string | null, to: string) => ({
  ...{ number: given.of.number ?? given.head.number, office: nameOf(given, issuer), to: nameOf(given, to) },
  dispute: given.of.dispute,
});

const standing = {
  asked: { zh: '拟，待各单位确认', en: 'proposed, to be confirmed' },
  settled: { zh: '已确定', en: 'it stands' },
} as const;

function invitationGiven(given: Given): NoticeGiven {
  const { committee, office, lead, isAsked } = given.fact.data as ShareFacts['opened'];
  return {
    kind: 'jointInvitation',
    issuer: committee,
    addressee: nameOf(given, office),
    contents: {
      ...common(given, committee, office),
      ...{ lead: nameOf(given, lead), request: given.of.request },
      standing: standing[isAsked ? 'asked' : 'settled'][given.language],
      answerBy: on(given, openedBy(given.fact)?.legalDueOn ?? null),
    },
  };
}

const openedBy = ({ clocks = [] }: Fact): Clock | undefined =>
  clocks.flatMap((one) => (one.change === 'open' ? [one.clock] : []))[0];

/** By whoever leads. */
function requestGiven(given: Given): NoticeGiven | null {
  const { lead, until } = given.fact.data as ShareFacts['positionOwed'];
  const office = memberOf(given);
  if (office === null) return null;
  return {
    kind: 'jointPositionRequest',
    issuer: lead,
    addressee: nameOf(given, office),
    contents: {
      ...common(given, lead, office),
      ...{ lead: nameOf(given, lead), request: given.of.request, positionBy: on(given, until) },
    },
  };
}

/** By whoever led then. */
function urgingGiven(given: Given): NoticeGiven | null {
  const { office, dueOn } = given.fact.data as ShareFacts['positionMissed'];
  const owed = given.facts.findLast(({ type, seq }) => type === 'positionOwed' && seq < given.fact.seq);
  if (owed === undefined) return null;
  const { lead } = owed.data as ShareFacts['positionOwed'];
  return {
    kind: 'jointUrging',
    issuer: lead,
    addressee: nameOf(given, office),
    contents: { ...common(given, lead, office), dueOn: on(given, dueOn) },
  };
}

function memberOf({ facts }: Given): string | null {
  const opened = facts.find(({ type }) => type === 'opened');
  return (opened?.data as ShareFacts['opened'] | undefined)?.office ?? null;
}
