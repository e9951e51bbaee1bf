import type { AccessChange, OfficeId } from '#libs/kernel';
import { headCapacityOf, superiorOrganOf, type OfficeTree } from '#libs/office';
import { ruleOf, type Judgement, type LadderRung } from '#libs/rules';
import { draft, newClock, openDuty, requireOpened, start } from './case.js';
import type { Effects, SupervisionContext, SupervisionDossier } from './case.js';
import type { OfRung, SupervisionDraft, SupervisionFactType } from './facts.js';
import { keepingDistance, type OnClimb } from './rungs.js';
import type { Climb } from './state.js';
import { telling } from './telling.js';
import { aboveOf, isOutsideOf } from './verifiers.js';

/** A rung that asks a person, on one climb. */
export interface Question extends OnClimb {
  readonly judgement: Judgement;
}

/** Lays the question before whoever may answer it: a dated duty. Where nobody is, the fact says so, and the ladder goes on. */
export function layStep(
  dossier: SupervisionDossier,
  question: Question,
  { place, ...effects }: Effects & { readonly place: OfRung },
  context: SupervisionContext,
): SupervisionDraft {
  const { addressee, fellBackFrom, outside } = judgeOf(dossier, question, context);
  const isOwed = !question.judgement.mayWaive;
  if (addressee === null) {
    const { teller, effects: told } = telling(dossier, outside, 'addresseeMissing', context);
    return draft('addresseeMissing', { ...place, fellBackFrom, outside, teller }, effects, told);
  }
  const { judging, effects: more } = openJudging(
    dossier,
    question,
    { office: addressee, startedBy: 'stepLaid' },
    context,
  );
  return draft('stepLaid', { ...place, addressee, fellBackFrom, judging, isOwed }, effects, ...more);
}

/**
 * The clock, duty and access of an office before which a step lies. The date counts from the day on which it was laid:
 * nobody is silent before being asked [D]; where the rule counts from the breach, from that.
 */
export function openJudging(
  dossier: SupervisionDossier,
  { climb, judgement }: Question,
  { office, startedBy }: { readonly office: OfficeId; readonly startedBy: SupervisionFactType },
  context: SupervisionContext,
): { readonly judging: string; readonly effects: readonly Effects[] } {
  const rule = judgement.opens;
  const startOn = ruleOf(context, rule).starts === 'breached' ? climb.from : context.today;
  const limit = { rule, owner: office, startedBy, startOn } as const;
  const clock = keepingDistance(newClock(dossier, context, limit), context);
  const capacity = judgement.capacity === 'head' ? headCapacityOf(context.offices, office) : null;
  const duty = openDuty(dossier, { what: 'issueStep', clock: clock.id, office, capacity });
  const access: AccessChange[] = [{ change: 'grant', office, reason: 'supervisor' }];
  return { judging: clock.id, effects: [{ clocks: [{ change: 'open', clock }], duties: [duty], access }] };
}

/** The clock and duty of an office whose head is to verify a correction. */
export function startVerifying(
  dossier: SupervisionDossier,
  owner: OfficeId,
  startedBy: SupervisionFactType,
  context: SupervisionContext,
): Effects {
  const limit = { rule: 'DB-VERIFY', owner, startedBy, startOn: context.today };
  return start(dossier, context, {
    ...limit,
    what: 'verifyCorrection',
    capacity: headCapacityOf(context.offices, owner),
  });
}

/** Who judges on a rung. */
export interface Judge {
  /** Null: nobody is there who may. */
  readonly addressee: OfficeId | null;
  /** Whom the rung means and who is not there, in order. */
  readonly fellBackFrom: readonly string[];
  /** The organ of another level that it means, before which nothing can be laid; null: it means none. */
  readonly outside: OfficeId | null;
}

/**
 * Who judges on a rung: whom it names, else the holders of its fallbacks in their order, and nobody else: a measure of the
 * law is taken by the body that the law names. The late office never judges on itself.
 */
export function judgeOf(
  dossier: SupervisionDossier,
  { climb, rung }: Pick<OnClimb, 'rung'> & { readonly climb: Pick<Climb, 'climb'> },
  { offices }: SupervisionContext,
): Judge {
  const { office: late, triggers } = requireOpened(dossier);
  const fellBackFrom: string[] = [];
  let outside: OfficeId | null = null;
  const commissioner = triggers[climb.climb - 1]?.commissionedBy ?? null;
  for (const who of [rung.who, ...rung.fallback]) {
    const holder = authorityOf(who, { late, commissioner }, offices);
    const isOutside = holder !== null && isOutsideOf(offices, holder);
    if (holder !== null && holder !== late && !isOutside) return { addressee: holder, fellBackFrom, outside: null };
    if (isOutside) outside ??= holder;
    fellBackFrom.push(who);
  }
  return { addressee: null, fellBackFrom, outside };
}

/** The office that a rung means; null where nobody is. */
function authorityOf(
  who: LadderRung['who'],
  { late, commissioner }: { readonly late: OfficeId; readonly commissioner: OfficeId | null },
  offices: OfficeTree,
): OfficeId | null {
  if (who === 'late-office') return null;
  if (who === 'superior-organ') return superiorOrganOf(late, offices);
  if (who !== 'commissioner') return offices.nearest(who, late)?.id ?? null;
  const isThere = commissioner !== null && offices.get(commissioner)?.isActive === true;
  return isThere ? commissioner : aboveOf(late, offices);
}
