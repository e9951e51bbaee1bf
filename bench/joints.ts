import { randomUUID } from 'node:crypto';
import { partIdOf, type OpenDocket, type SealedText } from '#libs/docket';
import { as, Capacity, type Actor, type CaseId, type CaseRef, type OfficeId } from '#libs/kernel';
import type { LoadLedger } from './ledger.js';

const words = '说明本单位可以承担的事项、需要的条件和完成的时间，附有关材料。'.repeat(8);

/** The people of a joint mediation of one mediation: its committee's head, the centre, the lead and all members. */
export class JointPeople {
  readonly joint: CaseRef;
  private readonly shares: readonly CaseRef[];
  private readonly consents: object[] = [];

  constructor(
    private readonly opened: OpenDocket,
    private readonly ledger: LoadLedger,
    private readonly of: {
      readonly mediation: CaseId;
      readonly committee: string;
      readonly centre: string;
      readonly offices: readonly string[];
    },
  ) {
    const caseId = partIdOf(of.mediation, { kind: 'joint', name: 'joint' });
    this.joint = { kind: 'joint', caseId };
    this.shares = of.offices.map((_office, at) => ({
      kind: 'share',
      caseId: partIdOf(caseId, { kind: 'share', name: `m${String(at + 1)}` }),
    }));
  }

  /** Both parties agree to all of them, as the committee writes down. */
  private async agree(mediation: CaseRef): Promise<void> {
    const { committee, centre, offices } = this.of;
    const mediator = person(committee);
    const [to, what] = [this.text(mediation, '受邀单位'), this.text(mediation, words)];
    const proposal = { to: to.ref, what: what.ref, whose: 'committee', centre, offices };
    await this.act(mediation, mediator, { type: 'proposeTelling', payload: proposal, texts: [to, what] });
    for (const party of ['p1', 'p2']) {
      const payload = { party, by: party, telling: 1 };
      const { version: fact } = await this.act(mediation, mediator, { type: 'agreeTelling', payload });
      this.consents.push({ party, fact, on: '2026-11-30' });
    }
  }

  /** The centre is asked for it. */
  async begin(): Promise<void> {
    const { mediation, committee, centre } = this.of;
    const head = person(committee, Capacity.head);
    const [title, matter] = [this.text(this.joint, '灌溉用水的分配'), this.text(this.joint, words)];
    const parent = { kind: 'mediation', caseId: mediation };
    await this.agree(parent);
    const opening = {
      ...{ committee, centre, whose: 'committee', consents: this.consents },
      ...{ template: 'free', matter: 'water', place: null, barred: [] },
      ...{ title: title.ref, words: matter.ref },
    };
    await this.act(parent, head, { type: 'mediateJointly', payload: { centre } });
    const more = { texts: [title, matter], opening: { parent, name: 'joint' } };
    await this.act(this.joint, head, { type: 'open', payload: opening, ...more });
  }

  /** It names all of them, and the first to lead. */
  async name(): Promise<void> {
    const request = this.text(this.joint, words);
    const members = this.of.offices.map((office) => ({
      ...{ office, role: 'other', isNecessary: false, consents: this.consents, request: request.ref },
    }));
    const payload = { lead: this.of.offices[0], members, reasons: null };
    await this.act(this.joint, person(this.of.centre), { type: 'proposeLead', payload, texts: [request] });
  }

  /** The n-th takes the lead. */
  async confirm(n: number): Promise<void> {
    await this.act(this.share(n), this.member(n), { type: 'confirmLead' });
  }

  /** The lead asks the n-th member for something, round and round. */
  async setTask(n: number, until: string): Promise<void> {
    const share = this.share(n % this.shares.length);
    const what = this.text(share, words);
    const payload = { what: what.ref, until };
    await this.act(share, this.member(0), { type: 'setTask', payload, texts: [what] });
  }

  async give(n: number): Promise<void> {
    await this.said(n, 'givePosition', { stance: 'supports' });
  }

  async report(n: number): Promise<void> {
    const round = Math.floor(n / this.shares.length) + 1;
    await this.said(n % this.shares.length, 'reportTask', { task: round });
  }

  private async said(n: number, type: string, payload: object): Promise<void> {
    const said = this.text(this.share(n), words);
    const given = { type, payload: { ...payload, words: said.ref }, texts: [said] };
    await this.act(this.share(n), this.member(n), given);
  }

  private share(n: number): CaseRef {
    const found = this.shares[n];
    if (found === undefined) throw new Error(`no member ${String(n)}`);
    return found;
  }

  private member(n: number): Actor {
    return person(this.of.offices[n] ?? '');
  }

  private text(on: CaseRef, body: string): SealedText {
    return this.opened.vault.sealsOf(on.caseId).text(body);
  }

  private async act(on: CaseRef, actor: Actor, { type, payload = {}, ...more }: Asked) {
    const key = `${on.caseId}:${type} ${randomUUID()}`;
    return await this.ledger.act(this.opened.docket, { ...on, actor, key, commands: [{ type, payload }], ...more });
  }
}

interface Asked {
  readonly type: string;
  readonly payload?: object;
  readonly texts?: readonly SealedText[];
  readonly opening?: { readonly parent: CaseRef; readonly name: string };
}

const person = (office: string, capacity: Capacity = Capacity.officer): Actor => ({
  ...{ kind: 'person', principal: `bench/${office}`, office: as<OfficeId>(office), capacity },
});
