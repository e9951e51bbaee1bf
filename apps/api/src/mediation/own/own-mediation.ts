import { legalDateOf } from '#libs/calendar';
import { ownActs, type OwnAct, type OwnMediation } from '#contracts/mediation';
import type { LegalDate } from '#libs/kernel';
import { contactIn } from '#libs/kind';
import { askedOn, didAct, hasConsented, isAddressHidden, isAmong, isUnseen, ofAll } from '#libs/mediation';
import { principalsOf, toldPhaseOf } from '#libs/mediation';
import { agreementOf, offersOf } from './own-agreement.js';
import { datesOf } from './own-dates.js';
import { calledOf } from './own-called.js';
import { endOf } from './own-end.js';
import { answersOf } from './own-answers.js';
import { expertsOf } from './own-experts.js';
import { barOf } from './own-scopes.js';
import { factsOf, isNamed, type OwnFile } from './own-file.js';
import { stepsOf } from './own-steps.js';

/** A mediation as one of its parties is told it: where it stands, what everybody knows, what is its own, and what it may say now. */
export function ownMediationOf(file: OwnFile): OwnMediation {
  const { dossier, party, reader, offices, subject } = file;
  const { state } = dossier;
  if (state.committee === null || state.openedAt === null) throw new Error('a receipt is given for what was opened');
  const committee = offices.get(state.committee);
  return {
    number: dossier.number,
    subject,
    isDrill: dossier.isDrill,
    now: file.now,
    sort: state.sort,
    phase: toldPhaseOf(dossier),
    committee: committee?.name ?? null,
    committeePhone: committee?.phone ?? null,
    sender: senderOf(file),
    party,
    isForOther: party !== reader,
    mayReadFor: [...file.mayReadFor],
    requestedOn: askedOn(state),
    sides: sidesOf(file),
    steps: stepsOf(file),
    mediators: mediatorsOf(file),
    experts: expertsOf(file),
    rightsToldOn: rightsToldOn(file),
    consent: consentOf(file),
    isOpen: ofAll(dossier, state.consents)?.every(({ isOpen }) => isOpen) === true,
    called: calledOf(file),
    sessions: sessionsOf(file),
    helpers: helpersOf(file),
    answers: answersOf(file),
    tellings: tellingsOf(file),
    offers: offersOf(file),
    agreement: agreementOf(file),
    later: state.later === null ? null : { until: state.later.until, isAgreed: isOwn(file, state.later.acts) },
    appraisalFrom: state.appraisalFrom,
    dates: datesOf(file),
    papers: file.papers,
    end: endOf(file),
    visits: visitsOf(file),
    isAddressHidden: isAddressHidden(dossier, party),
    isUnseen: isUnseen(dossier, reader),
    isReleased: isOwn(file, state.released),
    mayBringFiles: file.mayBringFiles,
    mayTellMediators: file.mayTellMediators,
    ...mayOf(file),
  };
}

function senderOf({ dossier: { state }, offices }: OwnFile): OwnMediation['sender'] {
  const office = state.sender === null ? null : offices.get(state.sender);
  return office === null ? null : { name: office.name, isCourt: state.source === 'court' };
}

type Act = Parameters<typeof didAct>[1][number];

/** Whether whoever reads has done one of these. */
const isOwn = ({ dossier, party }: OwnFile, acts: readonly Act[]): boolean => didAct(dossier, acts, party);

function sidesOf({ dossier, party: own }: OwnFile): OwnMediation['sides'] {
  const all = principalsOf(dossier);
  return all.map(({ party, role }) => ({
    party,
    role: role === 'applicant' ? 'applicant' : 'respondent',
    place: all.filter((one) => one.role === role).findIndex((one) => one.party === party) + 1,
    isReader: party === own,
    hasConsented: hasConsented(dossier, party),
    hasSigned: didAct(dossier, dossier.state.agreement?.signatures ?? [], party),
  }));
}

function mediatorsOf(file: OwnFile): OwnMediation['mediators'] {
  const { dossier, names, textOf } = file;
  const disclosures = factsOf(file, 'disclosed');
  return dossier.state.mediators.map(({ person, isDisclosed }) => {
    const said = isDisclosed ? disclosures.findLast(({ data }) => data.mediator === person) : undefined;
    const isRecusalAsked = dossier.state.recusals.includes(person);
    return { person, name: names.get(person) ?? null, isDisclosed, ties: textOf(said?.data.ties), isRecusalAsked };
  });
}

function rightsToldOn(file: OwnFile): LegalDate | null {
  const told = factsOf(file, 'rightsTold').findLast(({ data }) => isNamed(file, data.party));
  return told === undefined ? null : legalDateOf(told.at);
}

function consentOf(file: OwnFile): OwnMediation['consent'] {
  const { dossier, party } = file;
  const consented = factsOf(file, 'consented').findLast(({ data }) => isNamed(file, data.party));
  if (consented === undefined) return null;
  const { isOpen, isElectronic } = consented.data;
  return { on: legalDateOf(consented.at), isOpen, isElectronic, isOfThese: hasConsented(dossier, party) };
}

function sessionsOf(file: OwnFile): OwnMediation['sessions'] {
  const { dossier, textOf } = file;
  return factsOf(file, 'sessionHeld').map(({ data: { on, place, undisputed } }) => {
    const stated = dossier.state.undisputed.find(({ text }) => text.digest === undisputed?.digest);
    const text = textOf(undisputed);
    if (stated === undefined || text === null) return { on, place: textOf(place), undisputed: null };
    const { digest } = stated.text;
    const isByAll = ofAll(dossier, stated.acts) !== null;
    return { on, place: textOf(place), undisputed: { digest, text, isConfirmed: isOwn(file, stated.acts), isByAll } };
  });
}

/** An interpreter is for one side, which alone is asked. */
function helpersOf(file: OwnFile): OwnMediation['helpers'] {
  const { dossier, textOf } = file;
  const invited = factsOf(file, 'helperInvited');
  return dossier.state.helpers
    .filter(({ of }) => of === null || isNamed(file, of))
    .map(({ helper, helperAs, acts }) => {
      const who = textOf(invited.find(({ data }) => data.helper === helper)?.data.name);
      const isAgreed = isOwn(file, acts);
      return {
        helper,
        helperAs,
        who,
        isAgreed,
        mayAgree: !isAgreed && file.refusals['agreeHelper'] === null && barOf(file, 'agreeHelper') === null,
      };
    });
}

function visitsOpenTo({ dossier, party }: OwnFile) {
  const { isAgreed, wantsNone } = contactIn(dossier, party);
  return { agreeVisit: !isAgreed, unwantContact: isAgreed && !wantsNone, wantContact: wantsNone };
}

/** Its own wish, and its own dates: whoever wants none has none. */
function visitsOf({ dossier, party, visits: asked }: OwnFile): OwnMediation['visits'] {
  const { isAgreed, wantsNone } = contactIn(dossier, party);
  const ahead = dossier.state.visits.dates.flatMap(({ on, stands }) => (stands === 'planned' ? [on] : []));
  return { isAgreed, wantsNone, dates: isAgreed && !wantsNone ? ahead : [], asked };
}

function tellingsOf(file: OwnFile): OwnMediation['tellings'] {
  const { dossier, textOf } = file;
  const proposed = factsOf(file, 'tellingProposed');
  return dossier.state.tellings.map((one, at) => {
    const { acts, refused, isTold } = one;
    const { to, what } = proposed.find(({ data }) => data.telling === at + 1)?.data ?? {};
    const isByAll = ofAll(dossier, acts) !== null;
    return {
      ...{ telling: at + 1, to: textOf(to), what: textOf(what), jointly: jointlyOf(file, one) },
      ...{ isAgreed: isOwn(file, acts), isRefused: refused.some((name) => isNamed(file, name)), isByAll, isTold },
    };
  });
}

type Telling = OwnFile['dossier']['state']['tellings'][number];

/** Whose mediation it is to be, and who is invited. */
function jointlyOf({ offices }: OwnFile, { jointly }: Telling): OwnMediation['tellings'][number]['jointly'] {
  if (jointly === null) return null;
  const named = jointly.offices.flatMap((id) => offices.get(id)?.name ?? []);
  return { whose: jointly.whose, centre: offices.get(jointly.centre)?.name ?? null, offices: named };
}

/** It may say no to being mediated jointly before anything was agreed, and take back what it has agreed to. */
const mayRefuse = (file: OwnFile, { acts, refused, jointly }: Telling): boolean =>
  isOwn(file, acts) || (jointly !== null && !refused.some((name) => isNamed(file, name)));

/**
 * What whoever reads has done already, or has nothing to do it to, is not offered again; what would be refused for who says it is told
 * beforehand.
 */
function mayOf(file: OwnFile): Pick<OwnMediation, 'may' | 'barred'> {
  const { dossier, party, reader, refusals } = file;
  const { state } = dossier;
  const isOpenTo: Readonly<Record<OwnAct, boolean>> = {
    consent: isAmong(dossier, state.told, party) && !hasConsented(dossier, party) && !isUnseen(dossier, reader),
    withdraw: true,
    conveyOffer: true,
    confirmFacts: state.undisputed.some(({ acts }) => !isOwn(file, acts)),
    agreeHelper: state.helpers.some(({ of, acts }) => (of === null || isNamed(file, of)) && !isOwn(file, acts)),
    agreeTelling: state.tellings.some(({ acts }) => !isOwn(file, acts)),
    withdrawTelling: state.tellings.some((one) => mayRefuse(file, one)),
    agreeLater: state.later !== null && !isOwn(file, state.later.acts),
    // Once all have signed whoever wants it otherwise wants no mediation.
    askRecusal:
      ofAll(dossier, state.agreement?.signatures ?? []) === null &&
      state.mediators.some(({ person }) => !state.recusals.includes(person)),
    hideAddress: state.end === null && !isAddressHidden(dossier, party),
    // Before the end everybody is to speak freely.
    ...visitsOpenTo(file),
    releaseConcessions: state.end !== null && state.sessions > 0 && !isOwn(file, state.released),
    withdrawRelease: isOwn(file, state.released),
  };
  const acts = Object.keys(ownActs) as OwnAct[];
  const open = acts.filter((act) => isOpenTo[act] && refusals[act] === null);
  const barred = open.flatMap((act) => {
    const why = barOf(file, act);
    return why === null ? [] : [{ act, why }];
  });
  const said = open.filter((act) => barred.every((one) => one.act !== act));
  return { may: Object.fromEntries(acts.map((act) => [act, said.includes(act)])) as Record<OwnAct, boolean>, barred };
}
