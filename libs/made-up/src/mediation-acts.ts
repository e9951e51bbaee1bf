import { addDays } from '#libs/calendar';
import type { LegalDate, TextRef } from '#libs/kernel';
import type { MediationCommands } from '#libs/mediation';
import type { AskedJoint } from './joint-play.js';
import type { MediationPlay } from './mediation-play.js';

/** What is done in a made-up mediation on a day. */
export type MediationAct = (play: MediationPlay, day: LegalDate) => void;

const itself = (party: string) => ({ party, by: party });

export const accept: MediationAct = (play, day) => play.do(day, 'accept', {});

export const decline: MediationAct = (play, day) =>
  play.do(day, 'decline', { reason: 'outside_scope', words: play.text('不在本县，请向工程所在地的调解委员会申请。') });

/** Who mediates, that there are no ties, and the rights of each side. */
export const begin: MediationAct = (play, day) => {
  const { mediator } = play;
  play.do(day, 'proposeMediators', { mediators: [mediator], isChosenByParties: true });
  play.do(day, 'disclose', { mediator: mediator.person, ties: null });
  for (const party of play.sides) play.do(day, 'tellRights', { party });
};

export const consent: MediationAct = (play, day) => {
  for (const party of play.sides) play.do(day, 'consent', { ...itself(party), isOpen: false, isElectronic: false });
};

export const hear =
  (party: string, words: string): MediationAct =>
  (play, day) =>
    play.hear(day, party, words);

/** Its committee asks for a joint mediation. */
export const together =
  (asked: AskedJoint): MediationAct =>
  (play, day) =>
    play.together(day, asked);

/** The centre names a lead, the first of these departments. */
export const nameMembers =
  (...offices: readonly string[]): MediationAct =>
  (play, day) =>
    play.nameMembers(day, offices);

export const sit =
  (minutes: string, undisputed: string | null): MediationAct =>
  (play, day) => {
    const stated = undisputed === null ? null : play.text(undisputed);
    const session = { on: day, place: play.text('调解室'), attended: play.sides, minutes: play.text(minutes) };
    play.do(day, 'holdSession', { ...session, undisputed: stated });
    if (stated === null) return;
    for (const party of play.sides) play.do(day, 'confirmFacts', { ...itself(party), text: stated.digest });
  };

type DrawnUp = MediationCommands['drawUp'];

interface Debt {
  readonly what: string;
  /** Null: it is no money. */
  readonly cents: number | null;
  /** In how many days: of several, instalments of the same sum; none: it is done at once (当场履行). */
  readonly days: readonly number[];
}

/** What is drawn up, with one thing that the second owes the first. */
function drawn(
  play: MediationPlay,
  { day, text, debt }: { readonly day: LegalDate; readonly text: string; readonly debt: Debt },
  change: Partial<DrawnUp>,
): DrawnUp {
  const { what, cents, days } = debt;
  const on = days.map((one) => addDays(day, one));
  const [only = null] = on;
  const each = Math.round((cents ?? 0) / Math.max(1, on.length));
  const instalments = on.map((one) => ({ amountCents: each, on: one }));
  const owed = { by: 'p2', to: 'p1', what: play.text(what), amountCents: cents, place: null };
  const obligation =
    on.length > 1 ? { ...owed, on: null, instalments } : { ...owed, on: only, isOnTheSpot: on.length === 0 };
  return {
    ...({ form: 'written', isWhole: true, isPaperOnly: false, limits: [] } as const),
    ...{ text: play.text(text), obligations: [obligation] },
    ...change,
  };
}

/** By a month, or in instalments. */
export const drawUp =
  (text: string, what: string, cents: number | null, days: readonly number[] = [30]): MediationAct =>
  (play, day) =>
    play.do(day, 'drawUp', drawn(play, { day, text, debt: { what, cents, days } }, {}));

/** Of a part of the dispute. */
export const drawPart =
  (text: string, what: string, cents: number | null): MediationAct =>
  (play, day) =>
    play.do(day, 'drawUp', drawn(play, { day, text, debt: { what, cents, days: [30] } }, { isWhole: false }));

/** And done at once. */
/** Both are asked again later, by an office that did not handle it. */
export const agreeVisits: MediationAct = (play, day) => {
  for (const party of play.sides) play.do(day, 'agreeVisit', { ...itself(party), isGrid: false });
};

export const agreeByWord =
  (text: string, what: string, cents: number | null): MediationAct =>
  (play, day) => {
    play.do(day, 'drawUp', drawn(play, { day, text, debt: { what, cents, days: [] } }, { form: 'oral' }));
    for (const party of play.sides) signs(play, day, party, 'word');
  };

export const sign =
  (parties: readonly string[]): MediationAct =>
  (play, day) => {
    for (const party of parties) signs(play, day, party, 'paper');
  };

function signs(play: MediationPlay, on: LegalDate, party: string, how: 'paper' | 'word'): void {
  const text: TextRef | undefined = play.state.agreement?.text;
  if (text === undefined) throw new Error('nothing was drawn up');
  play.do(on, 'sign', { ...itself(party), how, on, text: text.digest });
}

/** Mediator and committee have done theirs. */
export const complete: MediationAct = (play, on) => {
  play.do(on, 'signAsMediator', { mediator: play.mediator.person, on });
  play.do(on, 'seal', { on }, play.head);
};

export const withdraw =
  (party: string): MediationAct =>
  (play, day) =>
    play.do(day, 'withdraw', { ...itself(party), reason: null });

export const fail: MediationAct = (play, day) =>
  play.do(day, 'fail', { reason: 'differences', words: play.text('两次到现场，界线谈不拢。') });

export const suspectViolence: MediationAct = (play, day) => {
  for (const party of ['p1', 'p2']) play.do(day, 'screen', { party, finding: 'suspected', isWardHarmed: false });
  for (const party of play.sides) play.do(day, 'tellProtection', { party });
};

export const suspectSham: MediationAct = (play, day) =>
  play.do(day, 'suspectSham', { grounds: play.text('双方说法一字不差，欠条是同一天写的。') });

export const ruleSham: MediationAct = (play, day) =>
  play.do(day, 'ruleSham', { isSham: true, reasons: play.text('没有真实的借款。') }, play.head);

/** The notice of the end is given by hand to whoever it is owed to still. */
export const tell: MediationAct = (play, day) => {
  for (const party of play.state.end?.owedTo ?? []) play.do(day, 'tellEnd', { party });
};

/** Whoever handed it over is told; a court has its report and its material. */
export const report: MediationAct = (play, day) => {
  const isCourt = play.state.source === 'court';
  const ofCourt = {
    court: play.text('人民法院（虚构）'),
    courtNumber: null,
    material: play.text('起诉状、欠条复印件'),
  };
  const alone = { court: null, courtNumber: null, material: null };
  play.do(day, 'tellSender', { isMaterialReturned: isCourt, ...(isCourt ? ofCourt : alone) });
};
