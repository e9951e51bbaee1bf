import { expect } from '@jest/globals';
import { partIdOf } from '#libs/docket';
import type { Actor, CaseId, DomainError, LegalDate } from '#libs/kernel';
import { courseId } from '#workflows/course/course.messages.js';
import { aPerson } from '../door.js';
import { DayOracle } from '../day-oracle.js';
import { eventually } from '../eventually.js';
import type { EngineCases } from './engine-cases.js';
import type { Platform } from './platform.js';

const dayMs = 86_400_000;
const bureauHead = aPerson('bureau', 'petition-head');

/** A clock as its row has it; dates are legal dates. */
export interface ClockRow {
  readonly id: string;
  readonly owner: string;
  readonly startOn: string;
  readonly dueOn: string | null;
  readonly metOn: string | null;
  readonly endedAs: string | null;
  readonly breachedAt: Date | null;
  readonly look: string | null;
}

/** One petition in a drill of its own on the real engine: acts of people, the drill's time, and what is recorded of it. */
export class PetitionDrill {
  /** The national calendar counted day by day. */
  static readonly days = new DayOracle(['CN']);

  private constructor(
    private readonly platform: Platform,
    private readonly cases: EngineCases,
    readonly drillId: string,
    readonly petition: CaseId,
    readonly day0: LegalDate,
  ) {}

  /**
   * Registers it in a new drill.
   *
   * @param registration what is said of it beside a letter to the petition bureau with an appeal
   * @param by who registers: a clerk of the bureau if left out
   */
  static async begin(platform: Platform, cases: EngineCases, registration: object = {}, by?: Actor) {
    const drillId = await cases.aDrill();
    const day0 = await cases.today(drillId);
    const petition = await cases.register(drillId, registration, by);
    return new PetitionDrill(platform, cases, drillId, petition, day0);
  }

  async act(actor: Actor, type: string, payload: object = {}, texts: Readonly<Record<string, string>> = {}) {
    await this.cases.act({ kind: 'petition', caseId: this.petition, actor }, type, payload, texts);
  }

  /** The same of the obligation that its execution is (x1). */
  async tell(name: string, actor: Actor, type: string, payload: object, texts: Readonly<Record<string, string>> = {}) {
    const caseId = partIdOf(this.petition, { kind: 'obligation', name });
    await this.cases.act({ kind: 'obligation', caseId, actor }, type, payload, texts);
  }

  /** How a command is refused. @throws Error it is not */
  async refusal(
    actor: Actor,
    type: string,
    payload: object = {},
    texts: Readonly<Record<string, string>> = {},
  ): Promise<{ readonly code: string; readonly details: Readonly<Record<string, unknown>> }> {
    try {
      await this.act(actor, type, payload, texts);
    } catch (error) {
      return error as DomainError;
    }
    throw new Error(`${type} was recorded`);
  }

  /** Classified and passed on to an office: transferred, or assigned with a set date. */
  async refer(to: string, options: { readonly as?: string; readonly setOn?: string } = {}): Promise<void> {
    const { as = 'appeal', setOn = null } = options;
    const triage = { class: as, category: null, place: null, to: null, note: null };
    await this.act(aPerson('bureau', 'petition-clerk'), 'triage', triage);
    await this.passOn(to, setOn);
  }

  /** Passed on as it is classified already. */
  async passOn(to: string, setOn: string | null = null): Promise<void> {
    const manner = setOn === null ? 'transfer' : 'assign';
    await this.act(bureauHead, 'refer', { to, manner, setOn, note: null });
  }

  async today(): Promise<LegalDate> {
    return await this.cases.today(this.drillId);
  }

  async daysTo(on: string): Promise<number> {
    return Math.round((Date.parse(on) - Date.parse(await this.today())) / dayMs);
  }

  /** Moves the drill to a legal date, and waits until everything in it rests. */
  async moveTo(on: string): Promise<void> {
    await this.cases.advance(this.drillId, await this.daysTo(on));
  }

  async advance(days: number): Promise<void> {
    await this.cases.advance(this.drillId, days);
  }

  async types(of: CaseId = this.petition): Promise<string[]> {
    return await this.cases.typesOf(of);
  }

  /** Until these facts are recorded. What failed for a while on a slow machine is tried again at ever longer intervals. */
  async told(of: CaseId, ...types: readonly string[]): Promise<void> {
    await eventually(async () => {
      expect(await this.cases.typesOf(of)).toEqual(expect.arrayContaining([...types]));
    }, 100_000);
  }

  /** Its clocks in the order of their ids, of the petition or of a case of it. */
  async clocks(of: CaseId = this.petition): Promise<ClockRow[]> {
    return await this.platform.database.source.query<ClockRow[]>(
      `select id, owner, to_char(start_on, 'YYYY-MM-DD') as "startOn", to_char(legal_due_on, 'YYYY-MM-DD') as "dueOn",
              to_char(met_on, 'YYYY-MM-DD') as "metOn", ended_as as "endedAs", breached_at as "breachedAt", look
       from clock where case_id = $1 order by id`,
      [of],
    );
  }

  /** @throws Error there is no such clock */
  async clock(id: string, of: CaseId = this.petition): Promise<ClockRow> {
    const found = (await this.clocks(of)).find((one) => one.id === id);
    if (found === undefined) throw new Error(`no clock ${id}`);
    return found;
  }

  /** Clocks that run: `rule/number@owner`. */
  async running(of: CaseId = this.petition): Promise<string[]> {
    const open = (await this.clocks(of)).filter(({ endedAs, metOn }) => endedAs === null && metOn === null);
    return open.map(({ id, owner }) => `${id}@${owner}`);
  }

  /** Duties that are open: `what@office`, sorted. */
  async duties(of: CaseId = this.petition): Promise<string[]> {
    const rows = await this.platform.database.source.query<{ what: string; office: string }[]>(
      'select what, office_id as office from duty where case_id = $1 and closed_at is null',
      [of],
    );
    return rows.map(({ what, office }) => `${what}@${office}`).sort();
  }

  /** Offices that may read it by an own right, sorted. */
  async readers(of: CaseId = this.petition): Promise<string[]> {
    const rows = await this.platform.database.source.query<{ office: string }[]>(
      'select distinct office_id as office from case_access where case_id = $1 and ended_at is null',
      [of],
    );
    return rows.map(({ office }) => office).sort();
  }

  async supervision(basis = 'art40'): Promise<CaseId> {
    return (await this.cases.supervisionOf(this.petition, basis)).caseId;
  }

  /** On which bases it is supervised, sorted. */
  async supervisedBy(): Promise<string[]> {
    const rows = await this.platform.database.source.query<{ basis: string }[]>(
      'select basis from supervision where parent_id = $1',
      [this.petition],
    );
    return rows.map(({ basis }) => basis).sort();
  }

  /** How a supervision ended; null: it has not. */
  async endOf(supervision: CaseId): Promise<string | null> {
    const [row] = await this.platform.database.source.query<{ ended_as: string | null }[]>(
      'select ended_as from supervision where case_id = $1',
      [supervision],
    );
    return row?.ended_as ?? null;
  }

  private course() {
    return this.platform.engine.temporal.drills.workflow.getHandle(courseId('petition', this.petition));
  }

  /** Until its course is there. A petition that ends before somebody has begun its course never has one. */
  async courseBegins(): Promise<void> {
    await eventually(() => this.course().describe());
  }

  /** Until the course of the petition, which was there, has completed in the engine: nothing is left to wait for. */
  async courseCompletes(): Promise<void> {
    await eventually(async () => {
      expect((await this.course().describe()).status.name).toBe('COMPLETED');
    });
    expect(await this.cases.standingOf(this.petition)).toMatchObject({
      isOpen: false,
      failed: [],
      parts: { owed: [] },
    });
  }
}
