import { PartsDoor } from './parts-door.js';
import type { StaffName, TestApi } from './api.js';
import { daysAhead } from './days-ahead.js';

const served = { servedOn: daysAhead(0), manner: 'in_person' };
const words = { claim: '修路', facts: '属实', reasons: '应修', opinion: '修复', legalBasis: '条例' };

/** A petition at the counter, accepted, over the API, with what its courses would do of themselves. */
export class SupportedMatter {
  private constructor(
    private readonly api: TestApi,
    readonly id: string,
    readonly right: { readonly number: string; readonly queryCode: string },
  ) {}

  static async open(api: TestApi): Promise<SupportedMatter> {
    const body = {
      ...{ channel: 'visit', class: 'appeal', matter: '水渠被挖断。' },
      petitioner: { name: '李秀兰', address: '宾居镇某村 3 组' },
    };
    const registered = (await api.done('/api/petitions', 'clerk', body)).body;
    const { id, number, queryCode } = registered as Record<'id' | 'number' | 'queryCode', string>;
    const matter = new SupportedMatter(api, id, { number, queryCode });
    await matter.act('clerk', 'refer', { to: 'dept-transport', manner: 'transfer' });
    await matter.act('transportOfficer', 'accept', { notice: served });
    return matter;
  }

  async act(by: StaffName, command: string, payload: object) {
    return await this.give(`petitions/${this.id}`, by, command, payload);
  }

  /** The same of the execution, or of any case of it. */
  async give(at: string, by: StaffName, command: string, payload: object) {
    const { version } = (await this.api.get(`/api/${at}`, by)).body.item as { version: number };
    return await this.api.done(`/api/${at}/${command}`, by, { seenVersion: version, ...payload });
  }

  /** Decided in favour, carried out by another office in twenty days, and served. */
  async supported(): Promise<this> {
    const opinion = { outcome: 'support', executeBy: daysAhead(20), executor: 'dept-housing', ...words };
    await this.act('transportOfficer', 'submitOpinion', opinion);
    await this.act('transportHead', 'approveOpinion', { submission: 1 });
    await this.act('transportOfficer', 'recordDelivery', { ...served, evidence: '签收单' });
    await this.runs();
    return this;
  }

  async runs(): Promise<void> {
    await new PartsDoor(this.api.database.source, this.api.platform).runs(this.id);
  }
}
