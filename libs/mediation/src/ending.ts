import { daysBetween, legalDateOf } from '#libs/calendar';
import { isLedByOrgan } from './agreed-jointly.js';
import { carriedOver } from './carrying.js';
import { partiesIn, partyNamed, type LegalDate, type OfficeId } from '#libs/kernel';
import { isPerforming } from './performing.js';
import { endClocks, meet, type Effects, type KindContext } from '#libs/kind';
import { OfficeType } from '#libs/office';
import { foldClocks } from '#libs/rules';
import {
  after,
  draft,
  hasConsented,
  hasJoined,
  isAmong,
  isGoing,
  isUnseen,
  openedOf,
  principalsOf,
  refused,
  requireAccepted,
  requireAct,
} from './case.js';
import { requireUnsigned } from './case.js';
import { requireBetween, requireNotInForce, ruled, start, type Guard, type MediationDossier } from './case.js';
import type { MediationCommands } from './commands.js';
import type { MediationDraft } from './facts.js';
import { permit } from './grants.js';
import { routesAfter } from './routes.js';
import { mediationRules as rules } from './rules.js';
import type { MediationState } from './state.js';
import { confirmedFacts } from './conceding.js';
import { toldLast } from './looking.js';
import { isHandedOver, type CommitteeLevel, type MediationEnding } from './words.js';

interface Ending {
  readonly as: MediationEnding;
  /** Left out: the day on which it is recorded, or time did it. */
  readonly on?: LegalDate;
  /** What brought it about, recorded before it. */
  readonly why?: readonly MediationDraft[];
  /** Who wanted it. */
  readonly party?: string;
  /** Of what time did. */
  readonly passed?: Effects;
}

/**
 * It ends, whatever the way: what runs is over, and its notice is owed at once to everybody who knew of it (人民调解法 26), the
 * outcome to whoever handed it over. What has to be reported stays owed.
 */
export function endWith(
  dossier: MediationDossier,
  context: KindContext,
  { as, on, why = [], party, passed = {} }: Ending,
): readonly MediationDraft[] {
  const so = after(dossier, why, context);
  const { committee: owner } = openedOf(so);
  const left = foldClocks(so.clocks, passed.clocks ?? [], context.at).filter(isGoing);
  const over = endClocks(
    // What has to be reported stays owed, and the plan of revisits has just begun.
    left.filter(({ rule }) => rule !== rules.violence && rule !== rules.visit),
    'cancelled',
  );
  const { today } = context;
  const owed = {
    owner,
    startedBy: 'ended',
    startOn: passed.dueAt === undefined ? today : legalDateOf(passed.dueAt),
  } as const;
  const known = knowing(so, { as, party });
  // Whom nobody has seen asked on the page, and reads it there: a name that somebody made up would be owed it for ever.
  const owedTo = known.filter((one) => !isUnseen(so, one));
  const tells = owedTo.length === 0 ? {} : start(so, context, { ...owed, rule: rules.tellEnd, what: 'tellEnd' });
  const reports = owesSender(so) ? start(so, context, { ...owed, rule: rules.tellSender, what: 'tellSender' }) : {};
  const endedOn = on ?? owed.startOn;
  const counted = { level: levelOf(owner, context), days: daysBetween(legalDateOf(openedOf(so).openedAt), endedOn) };
  const data = { as, on: endedOn, owedTo, ...counted };
  // Who was asked to mediate with this one and has not answered sees it no more.
  const unanswered = so.state.joint.filter((one) => one.isJoined === null && !hasJoined(so, one.committee));
  const access = [
    ...unanswered.map(({ committee: office }) => ({ change: 'end', office, reason: 'member' }) as const),
    ...carriedOver(so, as),
  ];
  const ended = draft('ended', data, passed, { clocks: over, access }, tells, reports);
  return [...why, ended, ...known.map((one) => noticed(so, { as, party: one }))];
}

/** The written notice of the end with the routes that are open, in the same act: none ends without it (人民调解法 26). */
function noticed(dossier: MediationDossier, { as, party }: EndOf): MediationDraft {
  const routes = routesAfter(dossier.state, as, isLedByOrgan(dossier));
  const confirmBy = routes.includes('confirmation') ? (dossier.state.agreement?.confirmBy ?? null) : null;
  return draft('endNoticed', { party, routes, confirmBy });
}

interface EndOf {
  readonly as: MediationEnding;
  readonly party: string;
}

/** On which level it was mediated: by the office that the committee stands below. */
function levelOf(committee: OfficeId, { offices }: KindContext): CommitteeLevel {
  const above = offices.superiorOf(committee)?.type;
  if (above === OfficeType.village || above === OfficeType.township) return above;
  const isOfCounty = above === OfficeType.department || above === OfficeType.government;
  return isOfCounty ? 'county' : 'other';
}

/** Whoever has been told of it, applied for it or ended it: nobody hears by a notice of its end that there was one. */
function knowing(dossier: MediationDossier, { as, party }: Pick<Ending, 'as' | 'party'>): readonly string[] {
  const { told } = dossier.state;
  return principalsOf(dossier)
    .filter(
      (one) =>
        one.role === 'applicant' || (as !== 'declined' && (isAmong(dossier, told, one.party) || one.party === party)),
    )
    .map((one) => one.party);
}

/**
 * Somebody handed it over and hears of its outcome. A parent is told by the mechanism of parts, an office of the platform sees it there;
 * to a court its report is owed all the same, with its material.
 */
const owesSender = ({ parent, state: { source, sender } }: MediationDossier): boolean =>
  parent === null && isHandedOver(source) && (sender === null || source === 'court');

/**
 * A party wants none, or no more (拒绝、退出调解): whatever stands, that is the end of it. That an organisation needs no seal for it, as
 * it does for what binds it, is ours.
 *
 * @see 人民调解法 17, 23(4)
 */
export const withdraw = ruled('withdraw', requireNotInForce, (dossier, payload, context) => {
  // Nobody is kept in it for want of a seal: whoever says so for an organisation leaves with a word.
  requireAct(dossier, { ...payload, isSealed: true }, 'withdraw', context);
  const party = partyNamed(dossier.parties, payload.party)?.party ?? payload.party;
  const wanted =
    dossier.state.source === 'application' &&
    partiesIn(dossier.parties, 'applicant').some((one) => one.party === party);
  const as = wanted || hasConsented(dossier, party) ? 'withdrawn' : 'refused';
  return endWith(dossier, context, { as, party, why: [draft('withdrawn', payload)] });
});

const requireOpenToAll: Guard = (dossier, context) => {
  requireAccepted(dossier, context);
  requireUnsigned(dossier);
};

/** The mediator sees that nothing comes of it (调解不成). */
export const fail = ruled('fail', requireOpenToAll, (dossier, payload, context) =>
  endWith(dossier, context, { as: 'failed', why: [draft('failed', payload)] }),
);

type End = NonNullable<MediationState['end']>;

function endOf({ state }: MediationDossier): End {
  if (openedOf({ state }).end === null) throw refused('conflict', 'mediation.not_ended', 'it goes on');
  return state.end as End;
}

const requireToTell: Guard = (dossier, { actor }) => {
  // What a delivery proves later than somebody recorded it by hand is no fault of anybody.
  if (endOf(dossier).owedTo.length > 0 || actor.kind === 'course') return;
  throw refused('conflict', 'mediation.nobody_to_tell', 'everybody was told');
};

/** The notice of the end has reached one of them, by hand or by its delivery: the first proof counts. */
export const tellEnd = ruled('tellEnd', requireToTell, (dossier, payload, context) => {
  const { owedTo, notices } = endOf(dossier);
  const notice = notices.find((one) =>
    'issued' in payload ? one.seq === payload.issued : one.party === payload.party,
  );
  if (notice === undefined || !owedTo.includes(notice.party)) {
    if (context.actor.kind === 'course') return [];
    const party = 'party' in payload ? payload.party : '';
    throw refused('invalid', 'mediation.nobody_to_tell', 'no notice is owed to it', { party });
  }
  const on = dayOf(payload, dossier, context);
  const told = { party: notice.party, issued: notice.seq, on };
  return owedTo.length === 1 ? toldLast(dossier, told, context) : [draft('endTold', told)];
});

/** The day on which it arrived: by hand between the end and today, in the words of whoever gave it. */
function dayOf(payload: MediationCommands['tellEnd'], dossier: MediationDossier, context: KindContext): LegalDate {
  if ('issued' in payload) return payload.servedOn;
  const on = payload.on ?? context.today;
  requireBetween(on, endOf(dossier).on, context);
  return on;
}

const requireSender: Guard = (dossier) => {
  endOf(dossier);
  if (dossier.duties.some(({ what }) => what === 'tellSender')) return;
  throw refused('conflict', 'mediation.sender_told', 'nobody is to be told');
};

/** Outcome and date, and nothing else; a court has its material back with it (特邀 21(1), 26(2)). */
export const tellSender = ruled('tellSender', requireSender, (dossier, payload) => {
  const { as, on } = endOf(dossier);
  const { state } = dossier;
  const report = {
    ...payload,
    court: payload.court ?? state.court,
    courtNumber: payload.courtNumber ?? state.courtNumber,
  };
  if (state.source === 'court') requireReport(report);
  const clocks = meet(dossier.clocks.filter(({ rule }) => rule === rules.tellSender));
  const ofCourt = { ...report, facts: confirmedFacts(dossier) };
  const alone = {
    isMaterialReturned: payload.isMaterialReturned,
    court: null,
    courtNumber: null,
    material: null,
    facts: [],
  };
  const told = state.source === 'court' ? ofCourt : alone;
  return [draft('senderTold', { ...told, as, on }, { clocks })];
});

/** @throws DomainError invalid `mediation.court_unnamed`, `mediation.material_missing`: nothing says which material goes back */
function requireReport({ isMaterialReturned, court, material }: MediationCommands['tellSender']): void {
  if (court === null) throw refused('invalid', 'mediation.court_unnamed', 'a report goes to a court');
  if (isMaterialReturned && material !== null) return;
  throw refused('invalid', 'mediation.material_missing', 'its material goes back with the report');
}

/**
 * Since when the whole of a petition is settled that does not know it yet: its handler closes it as settled (条例 33). Null: there
 * is nothing to tell.
 */
export function untoldOn({ parent, state: { source, agreement, isPetitionTold } }: MediationDossier): LegalDate | null {
  if (parent === null || source !== 'petition' || isPetitionTold || agreement?.isWhole !== true) return null;
  return agreement.effectiveOn;
}

/** Its petition has recorded it. */
export const notePetitionTold = {
  may: (dossier: MediationDossier, context: KindContext): void => {
    permit(context, 'mediation.notePetitionTold', {});
    openedOf(dossier);
    if (untoldOn(dossier) === null) throw refused('conflict', 'mediation.sender_told', 'nobody is to be told');
  },
  act: (): readonly MediationDraft[] => [draft('petitionTold', {})],
};

/** Whether all that was owed with its end has arrived. */
export const isTold = (dossier: MediationDossier): boolean => {
  const { end } = dossier.state;
  return end !== null && end.owedTo.length === 0 && dossier.duties.length === 0 && untoldOn(dossier) === null;
};

/** Whether nothing is owed any more, by anybody to anybody. */
export const isDone = (dossier: MediationDossier): boolean => isTold(dossier) && !isPerforming(dossier);
