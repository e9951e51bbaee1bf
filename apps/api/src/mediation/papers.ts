import { routeTold } from '#contracts/mediation';
import { legalDateOf } from '#libs/calendar';
import type { Clock, Fact } from '#libs/kernel';
import { isEntrusted, isLimit, isOfPetition, principalsOf } from '#libs/mediation';
import type { MediationDossier, MediationFacts } from '#libs/mediation';
import type { Contents } from '#libs/notice';
import { reads } from '#libs/persistence';
import type { Asking, NoticeAsked, NoticeGiven } from '../case/kinds-own.js';
import type { Platform } from '../platform.js';
import { agreementGiven, isSettled } from './agreement-paper.js';
import { answerGiven } from './answer-paper.js';
import { jointlyOf } from './paper-jointly.js';
import { before, common, dataOf, expertsIn, joined, linesFor, type Given } from './paper-source.js';
import { mediatorOf, mediatorsOf, nameOf, on, say, word } from './paper-source.js';
import { whosePaper } from './paper-to.js';
import { replacedGiven } from './replaced-paper.js';

/** The papers that facts of a mediation give, by the type of the fact. */
const papers: Readonly<Record<string, (given: Given) => NoticeGiven | null>> = {
  accepted: acceptanceGiven,
  rightsTold: rightsGiven,
  consented: consentGiven,
  disclosed: disclosureGiven,
  recusalRuled: recusalGiven,
  sessionCalled: invitationGiven,
  sessionMoved: invitationGiven,
  sessionHeld: sessionGiven,
  laterAgreed: extensionGiven,
  drawnUp: agreementGiven,
  agreementReplaced: replacedGiven,
  answerTold: answerGiven,
  endNoticed: endGiven,
  senderTold: returnGiven,
};

/**
 * The paper that a fact of a mediation is (人民调解文书), with what it states; null: it is none. It is said from the mediation alone:
 * what one side said apart stands in a room that none of them reads.
 */
export async function paperOfMediation(
  platform: Platform,
  _asking: Asking,
  asked: NoticeAsked,
): Promise<NoticeGiven | null> {
  const { docket, database } = platform;
  const paper = Object.hasOwn(papers, asked.fact.type) ? papers[asked.fact.type] : undefined;
  if (paper === undefined) return null;
  const dossier = (await docket.dossier(asked.head.id, database)) as MediationDossier;
  const { parties, state } = dossier;
  const rules = (await platform.world()).rules(asked.head.rulePack);
  const registered = await reads.readRegisteredNames(database, mediatorsIn(asked));
  const ofJoint = await jointlyOf(platform, dossier, asked.fact);
  const given = paper({ ...asked, parties, state, rules, registered, ...ofJoint });
  if (given === null) return null;
  const to = whosePaper({ ...asked, parties });
  return { issuer: state.committee, ...given, ...(to !== null && { to }) };
}

/** Whoever mediates it, or did. */
function mediatorsIn({ facts, fact }: NoticeAsked): string[] {
  const { mediator } = fact.data as { readonly mediator?: string };
  const proposed = facts
    .filter(({ type }) => type === 'mediatorsProposed')
    .flatMap((one) => dataOf<'mediatorsProposed'>(one).mediators.map(({ person }) => person));
  return [...new Set([...proposed, ...(mediator === undefined ? [] : [mediator])])];
}

function acceptanceGiven(given: Given): NoticeGiven {
  const { fact } = given;
  const limits = openedIn(fact).filter(isLimit);
  const dueOn = limits.flatMap(({ legalDueOn }) => legalDueOn ?? []).sort()[0] ?? null;
  return {
    kind: 'mediationAcceptance',
    contents: { ...common(given), acceptedOn: on(given, dataOf<'accepted'>(fact).on), dueOn: on(given, dueOn) },
  };
}

const openedIn = ({ clocks = [] }: Fact): readonly Clock[] =>
  clocks.flatMap((one) => (one.change === 'open' ? [one.clock] : []));

function rightsGiven(given: Given): NoticeGiven {
  const { track } = given.state;
  const told = { rights: say(given, 'rights'), duties: say(given, 'duties'), freedom: say(given, 'freedom') };
  return {
    kind: 'mediationRights',
    contents: {
      ...{ ...common(given), ...told, effect: say(given, isEntrusted(track) ? 'effectOfCourt' : 'effect') },
      court: track === null ? null : say(given, 'court', { track: word(given, 'track', track) }),
    },
  };
}

/** One party's own, with what it has agreed to until then: nobody else's. */
function consentGiven(given: Given): NoticeGiven {
  const { party, isOpen, isElectronic } = dataOf<'consented'>(given.fact);
  return {
    kind: 'mediationConsent',
    contents: {
      ...common(given),
      party: nameOf(given, party),
      mediators: mediatorsOf(given),
      openness: say(given, isOpen ? 'isOpen' : 'isClosed'),
      electronic: say(given, isElectronic ? 'isElectronic' : 'isOnPaper'),
      helpers: helpersOf(given, party),
      told: tellingsOf(given, party),
      consentedOn: on(given, legalDateOf(given.fact.at)),
    },
  };
}

function helpersOf(given: Given, party: string): string | null {
  const agreed = before(given, 'helperAgreed').flatMap((one) => (one.party === party ? [one.helper] : []));
  const names = before(given, 'helperInvited')
    .filter(({ helper }) => agreed.includes(helper))
    .flatMap(({ name }) => given.textOf(name) ?? []);
  return names.length === 0 ? null : joined(given, names);
}

function tellingsOf(given: Given, party: string): string | null {
  const agreed = before(given, 'tellingAgreed').flatMap((one) => (one.party === party ? [one.telling] : []));
  const said = before(given, 'tellingProposed')
    .filter(({ telling }) => agreed.includes(telling))
    .map(({ to, what }) => say(given, 'telling', { to: given.textOf(to) ?? '', what: given.textOf(what) ?? '' }));
  return said.length === 0 ? null : joined(given, said);
}

function disclosureGiven(given: Given): NoticeGiven {
  const { mediator, ties } = dataOf<'disclosed'>(given.fact);
  return {
    kind: 'mediationDisclosure',
    contents: {
      ...common(given),
      mediator: mediatorOf(given, mediator),
      ties: ties === null ? say(given, 'noTies') : given.textOf(ties),
      disclosedOn: on(given, legalDateOf(given.fact.at)),
    },
  };
}

/** The reason is in the words of whoever asked for it. */
function recusalGiven(given: Given): NoticeGiven {
  const { mediator, isRecused, reasons } = dataOf<'recusalRuled'>(given.fact);
  const asked = before(given, 'recusalAsked').findLast((one) => one.mediator === mediator);
  return {
    kind: 'mediationRecusal',
    contents: {
      ...common(given),
      mediator: mediatorOf(given, mediator),
      reason: asked === undefined ? null : given.textOf(asked.reason),
      decision: say(given, isRecused ? 'recused' : 'stays'),
      reasons: given.textOf(reasons),
    },
  };
}

/** When and where, and why that is another day than was said before. */
function invitationGiven(given: Given): NoticeGiven {
  const {
    on: calledOn,
    time,
    place,
    ...data
  } = given.fact.data as MediationFacts['sessionCalled'] | MediationFacts['sessionMoved'];
  return {
    kind: 'mediationInvitation',
    contents: {
      ...common(given),
      heldOn: `${on(given, calledOn) ?? ''} ${time}`,
      place: given.textOf(place),
      reason: 'reason' in data ? given.textOf(data.reason) : null,
      experts: expertsIn(given),
    },
  };
}

function sessionGiven(given: Given): NoticeGiven {
  const { on: heldOn, place, attended, minutes, undisputed } = dataOf<'sessionHeld'>(given.fact);
  const invited = new Map(before(given, 'helperInvited').map(({ helper, name }) => [helper, given.textOf(name)]));
  const sides = attended.filter((one) => !invited.has(one));
  const there = attended.map((one) => (invited.has(one) ? (invited.get(one) ?? '') : nameOf(given, one)));
  return {
    kind: 'mediationSession',
    signers: linesFor(given, 'mediationSession', sides.length),
    contents: {
      ...common(given),
      heldOn: on(given, heldOn),
      place: given.textOf(place),
      attended: joined(given, [...there, mediatorsOf(given)]),
      minutes: given.textOf(minutes),
      undisputed: given.textOf(undisputed),
    },
  };
}

function extensionGiven(given: Given): NoticeGiven {
  const { until } = dataOf<'laterAgreed'>(given.fact);
  const contents = { ...common(given), dueOn: on(given, dueBefore(given, until)), until: on(given, until) };
  return {
    ...{ kind: 'mediationExtension', contents },
    signers: linesFor(given, 'mediationExtension', principalsOf(given).length),
  };
}

/** The limit so far, of what it moves; of the first word for it, of those that can be moved and end before the later day. */
function dueBefore({ facts, fact }: Given, until: string): string | null {
  const dueOf = new Map<string, string | null>();
  for (const one of facts.filter(({ seq }) => seq < fact.seq)) {
    for (const change of one.clocks ?? []) {
      if (change.change === 'open' && isLimit(change.clock) && !isOfPetition(change.clock)) {
        dueOf.set(change.clock.id, change.clock.legalDueOn);
      }
      if (change.change === 'move' && dueOf.has(change.id)) dueOf.set(change.id, change.legalDueOn);
    }
  }
  const earlier = [...dueOf.values()].flatMap((due) => (due !== null && due < until ? [due] : []));
  return earlier.sort()[0] ?? null;
}

/** How it ended, and where one may go: the same for each of them, and each has an own one (人民调解法 26). */
function endGiven(given: Given): NoticeGiven | null {
  const { routes, confirmBy } = dataOf<'endNoticed'>(given.fact);
  const ended = before(given, 'ended').at(-1);
  if (ended === undefined) return null;
  const { sort } = given.state;
  // Where the last day for it stands, it is told with that.
  const told = confirmBy === null ? routes : routes.filter((route) => route !== 'confirmation');
  const open = told.map((route) => routeTold(route, sort)[given.language]).join('\n');
  if (ended.as === 'declined') {
    return {
      kind: 'mediationRefusal',
      contents: { ...common(given), reason: whyDeclined(given), routes: open },
    };
  }
  return {
    kind: 'mediationEnd',
    ...(!isAgreed(ended.as) && { title: say(given, 'terminated') }),
    contents: {
      ...{ ...common(given), ...endOf(given, ended), routes: open },
      confirmBy: on(given, confirmBy),
      basis: isSettled(ended.as) ? null : say(given, 'basisOfEnd'),
      limits: limitsOf(given, ended),
    },
  };
}

/** Whether something was agreed, here or for a court to put into a paper of its own: nothing is terminated then. */
const isAgreed = (as: MediationFacts['ended']['as']): boolean => isSettled(as) || as === 'handed_to_court';

/**
 * How, when and in which of the words of the law why. What a mediator or a party wrote about it stays in the file: it may say what
 * one side said apart.
 */
function endOf(given: Given, { as, on: endedOn }: MediationFacts['ended']): Contents {
  const failed = as === 'failed' ? before(given, 'failed').at(-1) : undefined;
  return {
    endedOn: on(given, endedOn),
    outcome: word(given, 'endedAs', as),
    reason: failed === undefined ? null : word(given, 'reason', failed.reason),
  };
}

/** In a word of ours and in those of whoever declined (在线 12(1)): nobody had said anything apart by then, and no other side has it. */
function whyDeclined(given: Given): string {
  const declined = before(given, 'declined').at(-1);
  if (declined === undefined) return say(given, 'declinedBySilence');
  return [word(given, 'reason', declined.reason), given.textOf(declined.words)].join(
    given.language === 'zh' ? '：' : ': ',
  );
}

function limitsOf(given: Given, { as }: MediationFacts['ended']): string | null {
  const limits = given.state.agreement?.limits ?? [];
  if (limits.length === 0 || !isSettled(as)) return null;
  return joined(
    given,
    limits.map((one) => word(given, 'limits', one)),
  );
}

/** To the court that handed it over; whoever else did is told outcome and date alone, and no paper says more. */
function returnGiven(given: Given): NoticeGiven | null {
  const { state, fact, textOf } = given;
  if (state.source !== 'court') return null;
  const { as, on: endedOn, facts, court, courtNumber, material } = dataOf<'senderTold'>(fact);
  const undisputed = facts.flatMap((one) => textOf(one) ?? []);
  return {
    kind: 'mediationReturn',
    addressee: textOf(court),
    contents: {
      ...common(given),
      court: textOf(court),
      courtNumber: textOf(courtNumber),
      ...endOf(given, { as, on: endedOn } as MediationFacts['ended']),
      undisputed: undisputed.length === 0 ? null : undisputed.join('\n'),
      agreement: isAgreed(as) ? say(given, 'agreement') : null,
      material: textOf(material),
    },
  };
}
