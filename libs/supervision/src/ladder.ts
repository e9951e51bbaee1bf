import { countPeriod, type PeriodCount } from '#libs/calendar';
import { Capacity, type AccessChange, type Clock, type ClockChange, type OfficeId } from '#libs/kernel';
import { addresseeOf } from '#libs/office';
import { parameterOf, type LadderRung } from '#libs/rules';
import { draft, newClock, requireOpened, start } from './case.js';
import type { Effects, SupervisionContext, SupervisionDossier } from './case.js';
import type { SupervisionDraft, SupervisionFactType } from './facts.js';
import { aboveOf } from './verifiers.js';

/** What fires a rung: its clock, and what passing its moment does; nothing for the first rung, which is at once. */
export interface Firing {
  readonly clock: string | null;
  readonly changes: readonly ClockChange[];
  readonly dueAt?: Effects['dueAt'];
}

/** The rung of the pack's ladder (督办阶梯); null above the last one. */
export function rungOf({ rules }: SupervisionContext, number: number): LadderRung | null {
  return rules.ladder.find(({ rung }) => rung === number) ?? null;
}

/** The rung that a clock waits for; null for a clock of something else. */
export function rungOfRule({ rules }: SupervisionContext, rule: string): LadderRung | null {
  return rules.ladder.find(({ clock }) => clock === rule) ?? null;
}

/** Fires a rung: the platform reminds or writes by itself, a judgement is laid before whoever may make it. */
export function fireRung(
  dossier: SupervisionDossier,
  rung: LadderRung,
  firing: Firing,
  context: SupervisionContext,
): SupervisionDraft {
  const next = openRung(dossier, rung.rung + 1, firedAs(rung), context);
  const place = { rung: rung.rung, clock: firing.clock, nextRung: next === null ? null : rung.rung + 1 };
  const clocks = [...firing.changes, ...(next === null ? [] : [{ change: 'open' as const, clock: next }])];
  const effects = { clocks, dueAt: firing.dueAt };
  return rung.how === 'platform'
    ? addressLateOffice(dossier, rung, { place, effects }, context)
    : layStep(dossier, rung, { place, effects }, context);
}

function firedAs({ how, reply }: LadderRung): SupervisionFactType {
  if (how === 'judgement') return 'stepLaid';
  return reply === null ? 'reminded' : 'letterIssued';
}

interface Prepared {
  readonly place: { readonly rung: number; readonly clock: string | null; readonly nextRung: number | null };
  readonly effects: Effects;
}

/**
 * Opens the clock of a rung, counted from the legal date of the breach. After an outage rungs would all be due at once:
 * then each keeps the least distance of the pack from the one before it.
 */
export function openRung(
  dossier: SupervisionDossier,
  number: number,
  startedBy: SupervisionFactType,
  context: SupervisionContext,
): Clock | null {
  const rung = rungOf(context, number);
  if (rung === null) return null;
  const { ladderFrom, verifiers, office } = requireOpened(dossier);
  const owner = verifiers[0] ?? office;
  const clock = newClock(dossier, context, { rule: rung.clock, owner, startedBy, startOn: ladderFrom });
  const length = parameterOf(context, 'leastRungDistanceWorkingDays');
  const earliest = countPeriod({ unit: 'WORKING_DAY', length, startOn: context.today }, context.calendar);
  return clock.legalDueOn !== null && clock.legalDueOn >= earliest.legalDueOn ? clock : postponed(clock, earliest);
}

function postponed(clock: Clock, { legalDueOn, legalDueAt, provisional }: PeriodCount): Clock {
  const limit = { kind: 'date', on: legalDueOn } as const;
  return { ...clock, limit, rawDueOn: legalDueOn, legalDueOn, legalDueAt, provisional, warnings: [] };
}

/** Rungs 1 and 2: to the late office; where it is gone, to the office above it. A letter asks for a written reply. */
function addressLateOffice(
  dossier: SupervisionDossier,
  rung: LadderRung,
  { place, effects }: Prepared,
  context: SupervisionContext,
): SupervisionDraft {
  const late = requireOpened(dossier).office;
  const found = addresseeOf(context.offices, { office: late });
  const fellBackFrom = [...found.fellBackFrom, ...found.unheld];
  if (found.office === null) return draft('addresseeMissing', { ...place, fellBackFrom }, effects);
  const { office } = found;
  const access = accessInstead(office, late);
  if (rung.reply === null) {
    return draft('reminded', { ...place, office, fellBackFrom }, effects, { access });
  }
  const limit = { rule: rung.reply, owner: office, startedBy: 'letterIssued', startOn: context.today } as const;
  const reply = start(dossier, context, { ...limit, what: 'reply' });
  const data = { ...place, office, fellBackFrom, replyDueOn: reply.clock.legalDueOn };
  return draft('letterIssued', data, effects, reply, { access });
}

/** What an office needs to see that answers instead of the late one. */
export function accessInstead(office: OfficeId, late: OfficeId): readonly AccessChange[] {
  return office === late ? [] : [{ change: 'grant', office, reason: 'addressee' }];
}

/**
 * A rung that needs a judgement: a dated duty before whoever may take it. The date counts from the day on which it was
 * laid: nobody is silent before being asked [D].
 */
function layStep(
  dossier: SupervisionDossier,
  rung: LadderRung,
  { place, effects }: Prepared,
  context: SupervisionContext,
): SupervisionDraft {
  const { addressee, fellBackFrom } = judgeOf(dossier, rung, context);
  if (addressee === null) return draft('addresseeMissing', { ...place, fellBackFrom }, effects);
  const { judging, effects: more } = openJudging(dossier, rung, addressee, context);
  return draft('stepLaid', { ...place, addressee, fellBackFrom, judging }, effects, ...more);
}

/** The clock, duty and access of an office before which a step lies. */
export function openJudging(
  dossier: SupervisionDossier,
  rung: LadderRung,
  office: OfficeId,
  context: SupervisionContext,
): { readonly judging: string | null; readonly effects: readonly Effects[] } {
  const access: AccessChange[] = [{ change: 'grant', office, reason: 'supervisor' }];
  if (rung.opens === null) return { judging: null, effects: [{ access }] };
  const limit = { rule: rung.opens, owner: office, startedBy: 'stepLaid', startOn: context.today } as const;
  const capacity = rung.capacity === 'head' ? headOf(office, context) : null;
  const opened = start(dossier, context, { ...limit, what: 'issueStep', capacity });
  return { judging: opened.clock.id, effects: [opened, { access }] };
}

/** The clock and duty of an office whose head is to verify a correction. */
export function startVerifying(
  dossier: SupervisionDossier,
  owner: OfficeId,
  startedBy: SupervisionFactType,
  context: SupervisionContext,
): Effects {
  const limit = { rule: 'DB-VERIFY', owner, startedBy, startOn: context.today };
  return start(dossier, context, { ...limit, what: 'verifyCorrection', capacity: headOf(owner, context) });
}

/** Who is the head of an office: the petition bureau's has a capacity of its own. */
function headOf(office: OfficeId, { offices }: SupervisionContext): Capacity {
  const isBureau = offices.get(office)?.functions.includes('petition-bureau') === true;
  return isBureau ? Capacity.petitionHead : Capacity.head;
}

/**
 * Who judges on a rung: the holder of its function, else of its fallbacks in their order, else whoever is above the late
 * office. The late office never judges on itself.
 */
function judgeOf(dossier: SupervisionDossier, rung: LadderRung, context: SupervisionContext) {
  const { offices } = context;
  const late = requireOpened(dossier).office;
  const fellBackFrom: string[] = [];
  const wanted = rung.who === 'late-office' ? [] : [rung.who];
  for (const what of [...wanted, ...rung.fallback]) {
    const holder = offices.withFunction(what)?.id ?? null;
    if (holder !== null && holder !== late) return { addressee: holder, fellBackFrom };
    fellBackFrom.push(what);
  }
  return { addressee: aboveOf(late, offices), fellBackFrom };
}
