import { CourseActivities, actorOf } from '#activities/course';
import { JointActivities } from '#activities/joint';
import { partIdOf, type OpenDocket, type SealedText } from '#libs/docket';
import type { JointDetail } from '#libs/joint';
import {
  as,
  isDomainError,
  partStep,
  standingIn,
  type Actor,
  type CaseId,
  type CaseRef,
  type LegalDate,
  type OfficeId,
  type Standing,
} from '#libs/kernel';
import { owedSupervision } from '#libs/kind';
import type { Queryable } from '#libs/persistence';
import { doorOf } from '../../apps/worker/src/docket-door.js';
import { frozenDraws } from '../../apps/worker/src/frozen-draws.js';
import { aCaseId, aPerson } from './door.js';

export const jointCentre = aPerson('centre', 'officer');
const person = '00000000-0000-4000-8000-00000000000a';

/** What a test asks of somebody who is to mediate with the others. */
export interface AskedOffice {
  readonly office: string;
  readonly role?: string;
  readonly isNecessary?: boolean;
  /** On what it rests; left out: on the last that both have agreed to. */
  readonly consents?: readonly object[];
}

/** What the parties of a mediation agree to: which centre brings them together, and who is invited. */
interface Invited {
  readonly centre: string;
  readonly offices: readonly string[];
}

/** A joint mediation through the door on a database, with what its courses would do: no engine, and each step is theirs. */
export class JointDoor {
  readonly joint: CaseRef;
  private readonly courses: CourseActivities;
  private readonly draws: JointActivities;
  /** One course after the other, by the ids of their cases: so that two worlds go the same way. */
  isInOrder = false;
  private acts = 0;
  private tellings = 0;
  /** Of the last that both have agreed to. */
  private consents: readonly object[] = [];
  private readonly taken = new Set<string>();
  private readonly mediator: Actor;
  private readonly head: Actor;

  /**
   * @param committee that mediates
   * @param mediation that it is of; a new one, if left out
   */
  constructor(
    private readonly sql: Queryable,
    private readonly opened: Pick<OpenDocket, 'docket' | 'vault'>,
    private readonly committee = 'mediation-binju',
    readonly mediation: CaseRef = { kind: 'mediation', caseId: aCaseId() },
  ) {
    this.joint = { kind: 'joint', caseId: partIdOf(mediation.caseId, { kind: 'joint', name: 'joint' }) };
    this.mediator = aPerson(committee, 'officer');
    this.head = aPerson(committee, 'head');
    const door = doorOf(opened.docket, sql);
    this.courses = new CourseActivities(door);
    this.draws = new JointActivities(door, frozenDraws(sql));
  }

  /** One command of somebody; texts are sealed and named by their fields. */
  async act(
    on: CaseRef,
    actor: Actor,
    type: string,
    payload: object = {},
    texts: Readonly<Record<string, string>> = {},
    more: object = {},
  ): Promise<Standing> {
    const sealed = Object.entries(texts).map(([field, body]) => [field, this.text(on, body)] as const);
    const refs = Object.fromEntries(sealed.map(([field, { ref }]) => [field, ref]));
    this.acts += 1;
    const { standing } = await this.opened.docket.act({
      ...on,
      actor,
      key: `${on.caseId}:${String(this.acts)}`,
      commands: [{ type, payload: { ...payload, ...refs } }],
      texts: sealed.map(([, text]) => text),
      ...more,
    });
    return standing;
  }

  text(on: CaseRef, body: string): SealedText {
    return this.opened.vault.sealsOf(on.caseId).text(body);
  }

  /** Two parties before the committee of a town, who both want it. */
  async mediates(): Promise<this> {
    const seals = this.opened.vault.sealsOf(this.mediation.caseId);
    const parties = ['p1', 'p2'].map((party) => seals.party(party, { name: `当事人${party}`, address: '宾居镇' }));
    const roles = ['applicant', 'respondent'];
    const opening = {
      ...{ committee: this.committee, sort: 'civil', source: 'application', track: null, setOn: null },
      parties: parties.map(({ ref }, at) => ({
        ...{ identity: ref, role: roles[at], nature: 'person', capacity: 'full' },
      })),
    };
    const { mediation, mediator } = this;
    const begins = { parties, opening: { jurisdiction: 'CN' } };
    await this.act(mediation, mediator, 'open', opening, { title: '灌溉用水纠纷' }, begins);
    await this.act(mediation, mediator, 'accept');
    const mediators = [{ person, account: mediator.principal }];
    await this.act(mediation, mediator, 'proposeMediators', { mediators, isChosenByParties: true });
    await this.act(mediation, mediator, 'disclose', { mediator: person, ties: null });
    for (const party of ['p1', 'p2']) {
      await this.act(mediation, mediator, 'tellRights', { party });
      const said = { party, by: party, isOpen: false, isElectronic: false };
      await this.act(mediation, mediator, 'consent', said);
    }
    return this;
  }

  /** Both agree that these mediate together: in which facts. */
  async agrees({ centre, offices }: Invited): Promise<readonly object[]> {
    const { mediation, mediator } = this;
    const texts = { to: '受邀单位', what: '争议的内容' };
    await this.act(mediation, mediator, 'proposeTelling', { whose: 'committee', centre, offices }, texts);
    this.tellings += 1;
    const consents: object[] = [];
    for (const party of ['p1', 'p2']) {
      const said = { party, by: party, telling: this.tellings };
      const { version } = await this.act(mediation, mediator, 'agreeTelling', said);
      consents.push({ party, fact: version, on: '2026-11-30' });
    }
    this.consents = consents;
    return consents;
  }

  /** The centre is asked for a joint mediation of it, as both have agreed. */
  async opens(change: object = {}, offices: readonly string[] = ['dept-water']): Promise<this> {
    await this.agrees({ centre: 'centre', offices });
    await this.act(this.mediation, this.head, 'mediateJointly', { centre: 'centre' });
    const opening = {
      ...{ whose: 'committee', consents: this.consents },
      ...{ committee: this.committee, centre: 'centre', template: 'free', matter: 'water' },
      ...{ place: 'town-binju', barred: [], ...change },
    };
    const words = { title: '灌溉用水的分配', words: '上下游用水时间的安排。' };
    const part = { opening: { parent: this.mediation, name: 'joint' } };
    await this.act(this.joint, this.head, 'open', opening, words, part);
    return this;
  }

  /** The centre names who leads, the first of them, and who is in it. */
  async names(members: readonly AskedOffice[], lead = members[0]?.office): Promise<this> {
    const request = this.text(this.joint, '说明本单位可以做什么。');
    const asked = members.map((one) => ({
      ...{ role: 'other', isNecessary: false, consents: this.consents, ...one },
      request: request.ref,
    }));
    const more = { texts: [request] };
    await this.act(this.joint, jointCentre, 'proposeLead', { lead, members: asked, reasons: null }, {}, more);
    return this;
  }

  /** Somebody of a member says or does something in its share. */
  async says(office: string, type: string, payload: object = {}, texts: Readonly<Record<string, string>> = {}) {
    return await this.act(await this.shareOf(office), aPerson(office, 'officer'), type, payload, texts);
  }

  async shareOf(office: string): Promise<CaseRef> {
    const [row] = await this.sql.query<{ id: CaseId }>(
      'select case_id as id from share where parent_id = $1 and office_id = $2 order by opened_at desc limit 1',
      [this.joint.caseId, office],
    );
    if (row === undefined) throw new Error(`${office} has no share`);
    return { kind: 'share', caseId: row.id };
  }

  /** A member is pressed for its position, as the course of its share has it; the centre for a lead, as that of the joint mediation has. */
  async presses(office: string): Promise<CaseRef> {
    const [share, rule] = office === 'centre' ? [this.joint, 'RM-LEAD'] : [await this.shareOf(office), 'RM-POSITION'];
    const pressed = {
      ...({ addressee: as<OfficeId>(office), commissioner: null, basis: 'ours', trigger: null } as const),
      ...{ clock: `${rule}/1`, number: 1, rule, dueOn: as<LegalDate>('2026-11-30') },
    };
    const { kind, name, open } = owedSupervision(pressed, { consequence: 'share.position_not_pressed' });
    const of = { kind, caseId: partIdOf(share.caseId, { kind, name }) };
    await this.act(of, actorOf(share), open.type, open.payload, {}, { opening: { parent: share, name } });
    return of;
  }

  async withdraws(party = 'p1'): Promise<Standing> {
    return await this.act(this.mediation, this.mediator, 'withdraw', { party, by: party, reason: null });
  }

  async standingOf({ caseId }: CaseRef): Promise<Standing> {
    const [row] = await this.sql.query<{ standing: string }>(
      'select whole_standing(docket_case) as standing from docket_case where id = $1',
      [caseId],
    );
    return standingIn(row?.standing ?? '{}');
  }

  /** What the courses would do, until none has anything to do. */
  async runs(): Promise<this> {
    for (let turns = 0; ; turns += 1) {
      if (turns > 50) throw new Error('the courses find no end');
      if (!(await this.runOnce())) return this;
    }
  }

  private async runOnce(): Promise<boolean> {
    const rows = await this.sql.query<{ caseId: CaseId; kind: string }>(
      `select k.id as "caseId", k.kind from docket_case k
        where k.is_open and (k.id = any($1) or k.parent_id = $2) order by k.id`,
      [[this.mediation.caseId, this.joint.caseId], this.joint.caseId],
    );
    if (!this.isInOrder) return (await Promise.all(rows.map((one) => this.stepOf(one)))).some(Boolean);
    let did = false;
    for (const one of rows) did = (await this.stepOf(one)) || did;
    return did;
  }

  private async stepOf(of: CaseRef): Promise<boolean> {
    const { announcement, parent, parts, detail } = await this.standingOf(of);
    if (announcement !== null && parent !== null) {
      await this.courses.announce({ part: of, parent, announcement });
      return true;
    }
    let did = false;
    for (const owed of parts.owed) {
      const { step, instance } = partStep(owed);
      const key = `${of.caseId} ${step} ${instance}`;
      did = (await this.step(key, () => this.courses.openPart({ by: of, step, instance, ...owed }))) || did;
    }
    return (of.kind === 'joint' && (await this.jointStep(detail as JointDetail))) || did;
  }

  /** As a course takes one: once for good, whatever the door answered, and again after a conflict. */
  private async step(key: string, take: () => Promise<unknown>): Promise<boolean> {
    if (this.taken.has(key)) return false;
    try {
      await take();
    } catch (error) {
      if (isDomainError(error) && error.kind === 'conflict') return false;
      throw error;
    }
    this.taken.add(key);
    return true;
  }

  private async jointStep(detail: JointDetail): Promise<boolean> {
    const { barredIn, admit, admissions, answered, draw, hearing, isFinished } = detail;
    const own = actorOf(this.joint);
    const offices = admit.map(({ office }) => office);
    const steps: readonly (readonly [string, boolean, () => Promise<unknown>])[] = [
      [`dropBarred ${barredIn.join()}`, barredIn.length > 0, () => this.act(this.joint, own, 'dropBarred')],
      [
        `admit ${String(admissions)}:${offices.join()}`,
        offices.length > 0,
        async () => {
          await this.act(this.mediation, own, 'carryMembers', { members: admit });
          await this.act(this.joint, own, 'noteAdmitted', { offices });
        },
      ],
      [
        `countAnswers ${String(answered)}`,
        answered !== null,
        () => this.act(this.joint, own, 'countAnswers', { proposal: answered }),
      ],
      [
        `draw ${String(draw?.draw)}`,
        draw !== null,
        async () => draw !== null && (await this.draws.drawExperts({ by: this.joint, ...draw })),
      ],
      [`noteHeard ${String(hearing)}`, hearing !== null, () => this.act(this.joint, own, 'noteHeard', { n: hearing })],
      ['close', isFinished, () => this.act(this.joint, own, 'close')],
    ];
    for (const [key, isOwed, take] of steps) if (isOwed && (await this.step(key, take))) return true;
    return false;
  }
}

/** Organs of the made-up county that may be members, as many as are wanted: departments, townships, villages and offices. */
export async function officesFor(sql: Queryable, count: number): Promise<readonly string[]> {
  const rows = await sql.query<{ id: string }>(
    `select id from office where is_active and type = any($1) order by array_position($1, type), id limit $2`,
    [['department', 'township', 'dispatched-office', 'village'], count],
  );
  return rows.map(({ id }) => id);
}
