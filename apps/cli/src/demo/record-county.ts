import type { Docket } from '#libs/docket';
import { as, type Actor, type CaseId } from '#libs/kernel';
import {
  firstCases,
  longCase,
  madeUpCaseId,
  planCadences,
  planCase,
  planFirstCase,
  planMediations,
  planTours,
  type CasePlan,
  type Setting,
} from '#libs/made-up';
import type { Queryable } from '#libs/persistence';

// Each has one transaction of some milliseconds under way; more are not faster on a small machine.
const atOnce = 8;
// One question for many: a question each would take longer than recording.
const pageCases = 1_000;

/** What recording is done with. */
export interface Recording {
  readonly docket: Docket;
  readonly database: Queryable;
  readonly setting: Setting;
  /** Called after each petition with what is done so far. */
  readonly onDone: (counts: Counts) => void;
  /** Aborted: nothing new is begun, what is under way is finished. */
  readonly signal: AbortSignal;
}

/** What a run has done. */
export interface Counts {
  readonly made: number;
  /** Were there already. */
  readonly unchanged: number;
  readonly parts: number;
  readonly commands: number;
  readonly facts: number;
}

/** Who asks; the facts name who is said to have acted. */
const asker: Actor = { kind: 'platform', principal: 'made-up-county', office: null, capacity: null };

/**
 * Records so many petitions of the county through the door, with their supervisions. What is there already, also of a run
 * that was cut off, is left as it is.
 *
 * @throws DomainError unavailable: the database went away; what was recorded stays, a second run goes on
 */
export async function recordCounty(cases: number, recording: Recording): Promise<Counts> {
  const run = new Run(recording);
  // Alone and first: its day is the day of the county.
  await run.make(longCase);
  for (let from = longCase + 1; from < cases && !recording.signal.aborted; from += pageCases) {
    await run.page(from, Math.min(cases, from + pageCases));
  }
  return run.counts;
}

/** Records what a new demonstration begins with; what is there already is left as it is. */
export async function recordFirstCases(recording: Recording): Promise<Counts> {
  const run = new Run(recording);
  const { setting, signal } = recording;
  const first = firstCases(setting);
  const known = await run.knownOf(first.map(({ number }) => number));
  for (const one of first) {
    if (signal.aborted) break;
    if (known.has(madeUpCaseId(setting.seed, one.number))) run.count({ unchanged: 1 });
    else await run.makeAll(planFirstCase(one, setting));
  }
  return run.counts;
}

/** Records the mediations that a new demonstration begins with; what is there already is left as it is. */
export const recordMediations = (recording: Recording): Promise<Counts> => recordOnce(recording, planMediations);

/** The same of its recurring work, whose courses go on from there. */
export const recordCadences = (recording: Recording): Promise<Counts> => recordOnce(recording, planCadences);

/** The same of a tour of the quarter: its courses open what is still to come of it. */
export const recordTours = (recording: Recording): Promise<Counts> => recordOnce(recording, planTours);

async function recordOnce(
  recording: Recording,
  planned: (setting: Setting) => readonly (readonly CasePlan[])[],
): Promise<Counts> {
  const run = new Run(recording);
  const all = planned(recording.setting);
  const known = await run.knownCases(all.flat().map(({ caseId }) => caseId));
  for (const plans of all) {
    if (recording.signal.aborted) break;
    if (plans.every(({ caseId }) => known.has(caseId))) run.count({ unchanged: 1 });
    else await run.makeAll(plans);
  }
  return run.counts;
}

class Run {
  readonly counts = { made: 0, unchanged: 0, parts: 0, commands: 0, facts: 0 };

  constructor(private readonly recording: Recording) {}

  async page(from: number, to: number): Promise<void> {
    const { signal, setting } = this.recording;
    const known = await this.knownOf(Array.from({ length: to - from }, (_one, index) => from + index));
    let next = from;
    const work = async (): Promise<void> => {
      while (next < to && !signal.aborted) {
        const number = next;
        next += 1;
        if (known.has(madeUpCaseId(setting.seed, number))) this.count({ unchanged: 1 });
        else await this.make(number);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  }

  async make(number: number): Promise<void> {
    await this.makeAll(planCase(number, this.recording.setting));
  }

  /** A petition with its parts. */
  async makeAll(plans: readonly CasePlan[]): Promise<void> {
    let isNew = false;
    for (const plan of plans) {
      isNew = (await this.record(plan)) || isNew;
      if (isNew && 'parent' in plan.opening) this.count({ parts: 1 });
    }
    this.count(isNew ? { made: 1 } : { unchanged: 1 });
  }

  /** True when something of it was new. */
  private async record({ kind, caseId, opening, acts, texts, parties }: CasePlan): Promise<boolean> {
    const { docket, setting } = this.recording;
    let isNew = false;
    for (const [index, commands] of acts.entries()) {
      const isFirst = index === 0;
      const { isRepeat, facts } = await docket.act({
        kind,
        caseId,
        commands,
        actor: asker,
        key: `${caseId}:${String(index)}`,
        ...(isFirst && { texts, parties }),
        ...(isFirst && { opening: { ...opening, jurisdiction: setting.jurisdiction } }),
      });
      if (isRepeat) continue;
      isNew = true;
      this.count({ commands: commands.length, facts: facts.length });
    }
    return isNew;
  }

  async knownOf(numbers: readonly number[]): Promise<ReadonlySet<CaseId>> {
    const { seed } = this.recording.setting;
    return await this.knownCases(numbers.map((number) => madeUpCaseId(seed, number)));
  }

  async knownCases(ids: readonly CaseId[]): Promise<ReadonlySet<CaseId>> {
    const rows = await this.recording.database.query<{ id: string }>(
      'select id from docket_case where id = any($1::uuid[])',
      [ids],
    );
    return new Set(rows.map(({ id }) => as<CaseId>(id)));
  }

  count(more: Partial<Counts>): void {
    for (const [name, count] of Object.entries(more)) this.counts[name as keyof Counts] += count;
    if (more.made !== undefined || more.unchanged !== undefined) this.recording.onDone({ ...this.counts });
  }
}
