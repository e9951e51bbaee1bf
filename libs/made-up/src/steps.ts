import { addDays } from '#libs/calendar';
import type { LegalDate, OfficeId } from '#libs/kernel';
import { later, daysAfter } from './setting.js';
import type { PetitionPlay } from './petition-play.js';

/** One step of a made-up course, and how many days after the one before it. */
export interface Step {
  readonly name: StepName;
  readonly gap: number;
}

type Act = (play: PetitionPlay, day: LegalDate) => void;

const none = { note: null } as const;

/** The next organ in question that has not the matter, and whose objection nobody has agreed to. */
function nextOffice(play: PetitionPlay): OfficeId {
  const { matter, state, setting, chance } = play;
  const isNext = (office: OfficeId): boolean => office !== state.handler && !state.agreedObjectors.includes(office);
  const others = matter.offices.filter(isNext);
  if (others.length > 0) return others[0] ?? setting.bureau;
  const townships = setting.law.offices.all.filter(({ type, id }) => type === 'township' && isNext(id));
  return chance.of(townships).id;
}

function register(play: PetitionPlay, day: LegalDate, isDirect: boolean, isClassified: boolean): void {
  const { matter, setting, texts } = play;
  const registrar = isDirect ? (matter.offices[0] ?? setting.bureau) : setting.bureau;
  const isPublic = matter.channel === 'web' && !isDirect;
  const counter = isDirect ? play.who(registrar, 'officer') : play.clerk();
  const actor = isPublic ? play.petitioner() : counter;
  const registration = {
    channel: matter.channel,
    class: isClassified && !isPublic ? matter.class : null,
    // Received the day that it is registered.
    receivedOn: null,
    registrar,
    isReachable: matter.isReachable,
    place: matter.place,
    category: matter.category,
    title: texts.of(matter.title),
    matter: texts.of(matter.text),
    petitioner: null,
    source: { format: 'made-up', number: play.caseId, isTrial: true },
  };
  play.register(day, registration, actor);
}

function refer(play: PetitionPlay, day: LegalDate, isAssigned: boolean): void {
  const to = play.state.handler === null && play.state.referrals === 0 ? play.matter.offices[0] : nextOffice(play);
  const setOn = isAssigned ? addDays(day, 80) : null;
  const actor = isAssigned ? play.bureauHead() : play.clerk();
  if (to === undefined) return;
  play.do(day, 'refer', { to, manner: isAssigned ? 'assign' : 'transfer', setOn, ...none }, actor);
}

function uphold(play: PetitionPlay, day: LegalDate, next: () => OfficeId | null): void {
  const payload = { reasons: play.texts.one('uphold'), to: next(), manner: 'transfer', setOn: null } as const;
  play.do(day, 'upholdObjection', payload, play.bureauHead());
}

function decide(play: PetitionPlay, day: LegalDate): void {
  const { texts, matter, chance } = play;
  if (matter.class === 'suggestion') {
    const adoption = chance.of(['adopted', 'partly_adopted', 'not_adopted'] as const);
    play.do(day, 'answerSuggestion', { outcome: adoption, answer: texts.one(adoption) }, play.officer());
    return;
  }
  if (matter.class === 'accusation') {
    play.do(day, 'giveFeedback', { feedback: texts.one('feedback') }, play.officer());
    return;
  }
  submit(play, day);
  play.do(day, 'approveOpinion', { submission: play.state.submissions }, play.head());
}

/** Supported, unless what was found speaks against it, or there is no law for it (art. 32(1)). */
function outcomeOf({ chance, matter: { findings } }: PetitionPlay): 'support' | 'explain' | 'not_support' {
  const others = [
    ...(findings.explained === null ? [] : (['explain'] as const)),
    ...(findings.against === null ? [] : (['not_support'] as const)),
  ];
  return others.length > 0 && chance.is(0.5) ? chance.of(others) : 'support';
}

/** An opinion is drafted by an officer, for the head to approve. */
function submit(play: PetitionPlay, day: LegalDate): void {
  const { texts, matter } = play;
  const { found, remedy, explained, against } = matter.findings;
  const outcome = outcomeOf(play);
  const payload = {
    outcome,
    // As long as its opinions say.
    executeBy: outcome === 'support' ? addDays(day, 30) : null,
    executor: null,
    claim: texts.of(matter.claim),
    facts: texts.one(`facts_${outcome}`, outcome === 'not_support' ? (against ?? found) : found),
    reasons: texts.one(`reasons_${outcome}`),
    opinion: texts.one(outcome, outcome === 'explain' ? (explained ?? remedy) : remedy),
    legalBasis: texts.one('law'),
  };
  play.do(day, 'submitOpinion', payload, play.officer());
}

/** Somebody tried again, and again: a case with a very long history. */
function retryALot(play: PetitionPlay, day: LegalDate): void {
  const { past, texts, setting } = play;
  const administrator = play.who(setting.bureau, 'administrator');
  const reason = texts.one('retries');
  const step = { step: 'openPart', instance: 'supervision/dept-transport:XF-07/1' };
  let at = play.at(day);
  const repeat = (type: string, payload: object, actor: ReturnType<typeof play.who>): void => {
    past.mechanism(at, type, payload, actor);
    at = later(at, 300);
  };
  const failed = { ...step, code: 'persistence.unavailable', consequence: 'petition.breach_not_supervised' };
  for (let time = 0; time < 1_000; time += 1) {
    repeat('stepFailed', failed, past.course);
    repeat('retryStep', { ...step, reason }, administrator);
  }
  repeat('stepDone', step, past.course);
}

const served = (play: PetitionPlay) => play.chance.of(['in_person', 'post', 'electronic'] as const);

/** One in three of whom an opinion has reached lately agrees to being asked again. */
function agreesToVisits(play: PetitionPlay, on: LegalDate): void {
  const isLately = on > addDays(play.setting.asOf, -40);
  if (!isLately || Number(on.slice(-2)) % 3 !== 0 || play.matter.class === 'accusation') return;
  play.do(on, 'agreeVisit', { party: 'p1', by: 'p1' }, play.officer());
}

/** What each step does. Dates that are stated are those of the act itself. */
export const steps = {
  register: (play, day) => register(play, day, false, true),
  registerUnclassified: (play, day) => register(play, day, false, false),
  registerDirect: (play, day) => register(play, day, true, true),
  triage: (play, day) => {
    const { matter } = play;
    const proposal = { category: matter.category, place: matter.place, to: matter.offices[0] ?? null, ...none };
    play.do(day, 'triage', { class: matter.class, ...proposal }, play.clerk());
  },
  refer: (play, day) => {
    // What the public sends has no class yet.
    if (play.state.claims[0]?.class === null) steps.triage(play, day);
    refer(play, day, false);
  },
  assign: (play, day) => {
    if (play.state.claims[0]?.class === null) steps.triage(play, day);
    refer(play, day, true);
  },
  object: (play, day) => {
    const payload = { reasons: play.texts.one('objections'), proposedTo: nextOffice(play) };
    play.do(day, 'object', payload, play.officer());
  },
  upholdTo: (play, day) => uphold(play, day, () => nextOffice(play)),
  uphold: (play, day) => uphold(play, day, () => null),
  reject: (play, day) => {
    play.do(day, 'rejectObjection', { reasons: play.texts.one('reject') }, play.bureauHead());
  },
  accept: (play, day) => {
    const on = daysAfter(play.at(day), 0);
    const { matter, state, past, texts } = play;
    if (matter.isReachable || !past.dossier.duties.some(({ what }) => what === 'notify')) {
      const isNoticed = matter.isReachable && !state.isNotified;
      const notice = isNoticed ? ({ servedOn: on, manner: served(play) } as const) : null;
      play.do(on, 'accept', { notice }, play.officer());
      return;
    }
    // Owed all the same, as to what was referred: why it could not be served is recorded.
    const notice = { servedOn: on, manner: 'attempts' } as const;
    play.do(on, 'accept', { notice, proof: texts.one('attempts') }, play.officer());
  },
  askExtension: (play, day) => {
    const payload = { days: play.chance.of([10, 15, 20, 30]), reason: play.texts.one('extend') };
    play.do(day, 'askExtension', payload, play.officer());
  },
  approveExtension: (play, day) => {
    play.do(day, 'approveExtension', {}, play.head());
  },
  noticeExtension: (play, day) => {
    const on = daysAfter(play.at(day), 0);
    play.do(on, 'noticeExtension', { servedOn: on, manner: served(play) }, play.officer());
  },
  decide,
  submit,
  giveBack: (play, day) => {
    play.do(
      day,
      'returnOpinion',
      { submission: play.state.submissions, reason: play.texts.one('giveBack') },
      play.head(),
    );
  },
  deliver: (play, day) => {
    if (!play.matter.isReachable) return;
    const on = daysAfter(play.at(day), 0);
    const evidence = play.texts.one('receipts');
    play.do(on, 'recordDelivery', { servedOn: on, manner: served(play), evidence }, play.officer());
    agreesToVisits(play, on);
  },
  report: (play, day) => {
    play.do(day, 'reportCompletion', { report: play.texts.one('reports') }, play.officer());
  },
  execute: (play, day) => {
    if (play.state.execution === null) return;
    play.carryOut(daysAfter(play.at(day), 0));
  },
  close: (play, day) => {
    play.do(day, 'close', { note: play.texts.one('closings') }, play.officer());
  },
  withdraw: (play, day) => {
    const on = daysAfter(play.at(day), 0);
    const actor = play.state.handler === null ? play.clerk() : play.officer();
    const proof = { provedBy: 'signature', reference: play.texts.one('proofs') } as const;
    play.do(on, 'withdraw', { statement: play.texts.one('withdrawals'), statedOn: on, ...proof }, actor);
    // Of a matter that is late, supervised or assigned somebody else of the bureau makes sure.
    if (play.state.withdrawal !== null) play.do(addDays(on, 1), 'confirmWithdrawal', none, play.bureauHead());
  },
  addMaterial: (play, day) => {
    play.do(day, 'addMaterial', { material: play.texts.one('materials') }, play.petitioner());
  },
  evaluate: (play, day) => {
    const marks = { bureau: 'satisfied', organ: 'mostly', remark: null } as const;
    play.do(day, 'evaluate', marks, play.petitioner());
  },
  getStuck: (play) => {
    play.getStuck();
  },
  retryALot,
} satisfies Record<string, Act>;

export type StepName = keyof typeof steps;
