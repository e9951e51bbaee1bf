import { mediationDetail, openedMediation } from '#contracts/mediation';
import type { TestApi, StaffName } from './api.js';
import { daysAhead } from './days-ahead.js';

const applicant = { role: 'applicant', name: '李秀兰', phone: '13900001234', address: '金牛镇柳溪村一组' };
const respondent = { role: 'respondent', name: '王建国', phone: '13900005678', address: '金牛镇槐荫巷七号' };

/** A mediation of a township's committee, moved along over HTTP by its mediator. */
export class MediationDesk {
  /** Of the mediation that was opened last. */
  id = '';
  readonly today = daysAhead(0);

  private constructor(
    private readonly api: TestApi,
    readonly person: string,
  ) {}

  /** With a mediator in the register who has the account `mediator`. */
  static async open(api: TestApi): Promise<MediationDesk> {
    const known = mediators.get(api) ?? enteredWithAccount(api);
    mediators.set(api, known);
    return new MediationDesk(api, await known);
  }

  registered(more: object): Promise<string> {
    return entered(this.api, more);
  }

  async opened({ respondent: change = {} }: { readonly respondent?: object } = {}): Promise<this> {
    const parties = [applicant, { ...respondent, ...change }];
    const asked = { committee: 'mediation-binju', sort: 'civil', title: '院墙占地', parties };
    this.id = openedMediation.parse((await this.api.done('/api/mediations', 'clerk', asked)).body).id;
    return this;
  }

  /** Accepted, with a mediator who has no ties, and with the rights of both told. */
  async prepared(): Promise<this> {
    await this.act('accept');
    await this.act('proposeMediators', { mediators: [this.person] });
    await this.act('disclose', { mediator: this.person });
    for (const party of ['p1', 'p2']) await this.act('tellRights', { party });
    return this;
  }

  async underWay(): Promise<this> {
    await (await this.opened()).prepared();
    for (const party of ['p1', 'p2']) await this.act('consent', { party, by: party });
    return this;
  }

  /** @returns the id of the talk */
  async saidApart(party: string, text: string): Promise<string> {
    const { body } = await this.api.done(`/api/mediations/${this.id}/talks`, 'mediator', { party });
    const { item } = (await this.api.get(`/api/talks/${String(body.case)}`, 'mediator')).body;
    const said = { seenVersion: item.version, on: this.today, text };
    await this.api.done(`/api/talks/${String(body.case)}/say`, 'mediator', said);
    return String(body.case);
  }

  async detail() {
    return mediationDetail.parse((await this.api.get(`/api/mediations/${this.id}`, 'mediator')).body);
  }

  async ask(command: string, body: object = {}, by: StaffName = 'mediator') {
    const { item } = await this.detail();
    return await this.api.post(`/api/mediations/${this.id}/${command}`, by, { seenVersion: item.version, ...body });
  }

  async act(command: string, body: object = {}, by: StaffName = 'mediator') {
    const said = await this.ask(command, body, by);
    if (said.status >= 300) throw new Error(`${command}: ${said.text}`);
    return said;
  }
}

// An account is one person's.
const mediators = new WeakMap<TestApi, Promise<string>>();

async function enteredWithAccount(api: TestApi): Promise<string> {
  const { body } = await api.get('/api/session', 'mediator');
  return await entered(api, { account: body.account as string });
}

/** Somebody new in the register of the committee. @returns their id */
async function entered(api: TestApi, more: object): Promise<string> {
  const entry = {
    ...{ office: 'mediation-binju', reason: '登记', kind: 'mediator', name: '赵国强', isFullTime: true },
    ...{ fromOn: '2026-01-01', untilOn: null, account: null, mostCases: null, contact: null },
    ...{ specialities: [], languages: [], qualifications: [] },
    ...more,
  };
  return (await api.done('/api/roster/people', 'committeeHead', entry)).body.person.id as string;
}
