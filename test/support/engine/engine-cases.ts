import { randomUUID } from 'node:crypto';

import { as, standingIn, type Actor, type CaseId, type CaseRef, type Dossier } from '#libs/kernel';
import type { LegalDate, Standing } from '#libs/kernel';
import { partIdOf, type SealedParty } from '#libs/docket';
import { aimDrill, openDrill, type Queryable } from '#libs/persistence';

import { aCaseId, aPerson } from '../door.js';
import { drillsAhead } from '../drill-start.js';
import { eventually } from '../eventually.js';
import type { Platform } from './platform.js';

const dayMs = 24 * 3600 * 1000;
const clerk = aPerson('bureau', 'petition-clerk');
const petitionHead = aPerson('bureau', 'petition-head');

/** A fact as the tests of the engine look at it. */
export interface FactLine {
  readonly type: string;
  readonly at: Date;
  readonly dueAt: string | null;
}

type Texts = Readonly<Record<string, string>>;

/** Who acts on which case. */
export type Acting = CaseRef & {
  readonly actor: Actor;
  readonly drillId?: string | undefined;
  /** Of what begins as a part: whose, and under which name. */
  readonly part?: { readonly parent: CaseRef; readonly name: string };
  /** Whoever is named in it for the first time. */
  readonly parties?: readonly SealedParty[];
};

/** What is asked for. */
export interface Asked {
  readonly type: string;
  readonly payload: object;
  readonly texts?: Texts;
}

/** People's acts through the door, and drills moved forward, without the API. */
export class EngineCases {
  private readonly sql: Queryable;
  private acts = 0;

  constructor(private readonly platform: Platform) {
    this.sql = platform.database.source;
  }

  /** The legal date of now, of a drill if one is given. */
  async today(drillId?: string): Promise<LegalDate> {
    const [row] = await this.sql.query<{ today: string }>(
      `select to_char((clock_timestamp() + coalesce((select offset_ms from drill where id = $1), 0) * interval '1 ms')
         at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as today`,
      [drillId ?? null],
    );
    return as<LegalDate>(row?.today ?? '');
  }

  /** One command of somebody; texts are sealed and named by their field. */
  async act(of: Acting, type: string, payload: object, texts: Texts = {}): Promise<Standing> {
    return await this.actAll(of, [{ type, payload, texts }]);
  }

  /** Several commands of somebody on one case, as one. */
  async actAll(of: Acting, commands: readonly Asked[]): Promise<Standing> {
    const seals = this.platform.vault.sealsOf(of.caseId);
    const sealed = commands.map(({ texts = {}, ...command }) => ({
      command,
      texts: Object.entries(texts).map(([field, body]) => ({ field, text: seals.text(body) })),
    }));
    this.acts += 1;
    const { standing } = await this.platform.docket.act({
      kind: of.kind,
      caseId: of.caseId,
      commands: sealed.map(({ command: { type, payload }, texts }) => ({
        type,
        payload: { ...payload, ...Object.fromEntries(texts.map(({ field, text }) => [field, text.ref])) },
      })),
      actor: of.actor,
      key: `${of.caseId}:${String(this.acts)}`,
      texts: sealed.flatMap(({ texts }) => texts.map(({ text }) => text)),
      ...(of.parties !== undefined && { parties: of.parties }),
      opening: of.part ?? { jurisdiction: 'CN', drillId: of.drillId },
    });
    return standing;
  }

  /** The digest under which a text of a case is named. */
  digestOf(caseId: CaseId, body: string): string {
    return this.platform.vault.sealsOf(caseId).text(body).ref.digest;
  }

  /**
   * A letter to the petition bureau.
   *
   * @param more what is registered otherwise; a `petitioner` by its name
   * @param by who registers it
   * @param caseId that nobody has used
   */
  async register(
    drillId?: string,
    { petitioner: name, ...more }: { readonly petitioner?: string } = {},
    by: Actor = clerk,
    caseId = aCaseId(),
  ): Promise<CaseId> {
    const petitioner = name === undefined ? null : this.platform.vault.sealsOf(caseId).party('p1', { name });
    const payload = {
      channel: 'letter',
      class: 'appeal',
      receivedOn: await this.today(drillId),
      registrar: by.office,
      isReachable: true,
      place: null,
      category: null,
      title: null,
      petitioner: petitioner?.ref ?? null,
      source: null,
      ...more,
    };
    const parties = petitioner === null ? [] : [petitioner];
    await this.act({ kind: 'petition', caseId, actor: by, drillId, parties }, 'register', payload, {
      matter: '灌溉渠道去年冬天塌了一段，至今没有人修。',
    });
    return caseId;
  }

  /** Opens the supervision of an office by hand, on art. 40, as the head of the petition bureau does. */
  async supervise(petition: CaseId, office: string, found: { readonly trigger: string; readonly dueOn: LegalDate }) {
    const name = `art40/${office}`;
    const caseId = partIdOf(petition, { kind: 'supervision', name });
    const part = { parent: { kind: 'petition', caseId: petition }, name };
    const by = { basis: 'art40', clock: null, rule: null, commissionedBy: null, byHand: true };
    const finding = { finding: '把属于本单位职权的事项推给信访人。' };
    await this.act(
      { kind: 'supervision', caseId, actor: petitionHead, part },
      'open',
      { office, ...found, ...by },
      finding,
    );
    return caseId;
  }

  /** Transfers (转送) it to an office. */
  async refer(caseId: CaseId, to = 'dept-transport'): Promise<void> {
    const triage = { class: 'appeal', category: null, place: null, to: null, note: null };
    await this.act({ kind: 'petition', caseId, actor: clerk }, 'triage', triage);
    const referral = { to, manner: 'transfer', setOn: null, note: null };
    await this.act({ kind: 'petition', caseId, actor: petitionHead }, 'refer', referral);
  }

  async aDrill(): Promise<string> {
    const id = randomUUID();
    await openDrill(this.sql, { id, name: 'test', createdBy: 'test' });
    if (drillsAhead > 0) await this.advance(id, drillsAhead);
    return id;
  }

  /** Moves a drill forward and waits until it rests there. */
  async advance(drillId: string, days: number): Promise<void> {
    const asked = { principal: 'test', key: randomUUID(), hash: Buffer.alloc(32) };
    await aimDrill(this.sql, { ...asked, drill: drillId, wayMs: Math.round(days * dayMs) });
    const problem = await eventually(async () => {
      const [found] = await this.sql.query<{ target: string | null; problem: string | null }>(
        'select target_offset_ms as target, problem from drill where id = $1',
        [drillId],
      );
      if (found?.problem == null && found?.target !== null) throw new Error(`${drillId} is still on its way`);
      return found.problem;
      // With two courses cached every step replays one: on a slow machine thirty days of many cases take minutes.
    }, 240_000);
    if (problem !== null) throw new Error(problem);
  }

  async factsOf(caseId: CaseId): Promise<FactLine[]> {
    return await this.sql.query<FactLine>(
      `select type, at, body::json->>'dueAt' as "dueAt" from docket_fact where case_id = $1 order by seq`,
      [caseId],
    );
  }

  /** What its facts of a type say, in their order. */
  async dataOf(caseId: CaseId, type: string): Promise<readonly unknown[]> {
    const rows = await this.sql.query<{ data: unknown }>(
      `select body::json->'data' as data from docket_fact where case_id = $1 and type = $2 order by seq`,
      [caseId, type],
    );
    return rows.map(({ data }) => data);
  }

  async typesOf(caseId: CaseId): Promise<string[]> {
    return (await this.factsOf(caseId)).map(({ type }) => type);
  }

  /** The case as it would be decided on now. */
  async dossierOf<S>(caseId: CaseId): Promise<Dossier<S>> {
    return (await this.platform.docket.dossier(caseId, this.sql)) as Dossier<S>;
  }

  async standingOf(caseId: CaseId): Promise<Standing> {
    const [row] = await this.sql.query<{ standing: string }>(
      'select whole_standing(docket_case) as standing from docket_case where id = $1',
      [caseId],
    );
    return standingIn(row?.standing ?? '{}');
  }

  /** The supervision (督办、责令改正、催办) of a petition on a basis; the test fails when there is none. */
  async supervisionOf(petition: CaseId, basis = 'art40'): Promise<{ readonly caseId: CaseId; readonly rung: number }> {
    const [row] = await this.sql.query<{ caseId: CaseId; rung: number }>(
      'select case_id as "caseId", rung from supervision where parent_id = $1 and basis = $2',
      [petition, basis],
    );
    if (row === undefined) throw new Error('no supervision was opened');
    return row;
  }
}
