import { randomUUID } from 'node:crypto';
import { confirmationDetail } from '#contracts/confirmation';
import { obligationDetail, ownPerformance } from '#contracts/obligation';
import { partIdOf } from '#libs/docket';
import { as, type CaseId } from '#libs/kernel';
import type { StaffName, TestApi } from './api.js';
import { DisputeDesk } from './a-dispute-desk.js';
import { daysAhead } from './days-ahead.js';
import { PartsDoor } from './parts-door.js';

/** A settled dispute over the API, with what its courses would do of themselves. */
export class SettledDesk {
  private readonly parts: PartsDoor;

  private constructor(
    private readonly api: TestApi,
    readonly dispute: DisputeDesk,
  ) {
    this.parts = new PartsDoor(api.database.source, api.platform);
  }

  /** Agreed on in writing, signed and sealed today, and all were told of the end. @param names of its parties */
  static async open(
    api: TestApi,
    obligations: readonly object[],
    opening: object = {},
    names: readonly string[] = ['p1', 'p2'],
  ): Promise<SettledDesk> {
    const dispute = await DisputeDesk.open(api, opening);
    await dispute.prepared(names);
    for (const party of names) await dispute.act('consent', { party, by: party });
    await dispute.act('drawUp', { form: 'written', text: '双方互不追究。', obligations });
    const { body } = await api.get(`/api/mediations/${dispute.id}`, 'mediator');
    const { text } = body.progress.agreement as { text: string };
    for (const party of names) {
      await dispute.act('sign', { party, by: party, how: 'paper', on: daysAhead(0), text });
    }
    await dispute.act('signAsMediator', { mediator: dispute.person, on: daysAhead(0) });
    await dispute.act('seal', { on: daysAhead(0) }, 'committeeHead');
    for (const party of names) await dispute.act('tellEnd', { party });
    await dispute.receipt('p2');
    const desk = new SettledDesk(api, dispute);
    await desk.runs();
    return desk;
  }

  runs = (): Promise<void> => this.parts.runs(this.dispute.id);

  async mediation() {
    const { body } = await this.api.get(`/api/mediations/${this.dispute.id}`, 'mediator');
    return body.item as { phase: string };
  }

  /** Of one of its obligations, by its name: o1, o2. */
  idOf(name: string): string {
    return partIdOf(as<CaseId>(this.dispute.id), { kind: 'obligation', name });
  }

  async detail(name = 'o1', by: StaffName = 'mediator') {
    const { body } = await this.api.get(`/api/obligations/${this.idOf(name)}`, by);
    return obligationDetail.parse(body);
  }

  async ask(name: string, command: string, body: object = {}, by: StaffName = 'mediator') {
    const { item } = await this.detail(name);
    return await this.api.post(`/api/obligations/${item.id}/${command}`, by, { seenVersion: item.version, ...body });
  }

  async act(name: string, command: string, body: object = {}, by: StaffName = 'mediator') {
    const said = await this.ask(name, command, body, by);
    if (said.status >= 300) throw new Error(`${command}: ${said.text}`);
    await this.runs();
    return said;
  }

  /** What a party reads of it by its code. */
  async own(party: string) {
    const body = this.dispute.right(party);
    return ownPerformance.parse((await this.api.ask('POST', '/api/public/performance', { body })).body);
  }

  /** What a party says of one of them by its code. */
  async say(party: string, act: string, fields: object, obligation = 'o1') {
    const body = { ...this.dispute.right(party), obligation, ...fields };
    return await this.api.ask('POST', `/api/public/performance/${act}`, { body, key: randomUUID() });
  }

  async confirmation() {
    const { items } = (await this.api.get(`/api/confirmations?mediation=${this.dispute.id}`, 'mediator')).body;
    const [one] = items as { id: string }[];
    if (one === undefined) throw new Error('no court may be asked');
    return confirmationDetail.parse((await this.api.get(`/api/confirmations/${one.id}`, 'mediator')).body);
  }

  /** What happened in one of its parts, as its history says it. */
  async lines(id: string) {
    const { body } = await this.api.get(`/api/cases/${id}/history?limit=100`, 'mediator');
    return body.lines as readonly { readonly type: string; readonly seq: number; readonly sentence: string }[];
  }

  async askCourt(command: string, body: object = {}) {
    const { item } = await this.confirmation();
    const asked = { seenVersion: item.version, ...body };
    const said = await this.api.post(`/api/confirmations/${item.id}/${command}`, 'mediator', asked);
    await this.runs();
    return said;
  }
}
