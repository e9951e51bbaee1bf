import { openedMediation } from '#contracts/mediation';
import type { StatusRequest } from '#libs/contracts';
import { randomUUID } from 'node:crypto';
import type { StaffName, TestApi } from './api.js';
import { FormReader } from './form-reader.js';

const parties = [
  { role: 'applicant', name: '李秀兰', phone: '13900001234', address: '宾居镇柳溪村 1 组' },
  { role: 'respondent', name: '王建国', phone: '13900005678', address: '宾居镇柳溪村 2 组' },
];

/** A dispute before a committee, its parties with a number and a code each, over the API alone. */
export class DisputeDesk {
  private constructor(
    private readonly api: TestApi,
    readonly id: string,
    readonly number: string,
    /** Somebody of the register of the committee who mediates. */
    readonly person: string,
    private readonly codes: Map<string, string>,
  ) {}

  static async open(api: TestApi, more: object = {}): Promise<DisputeDesk> {
    const account = (await api.get('/api/session', 'mediator')).body['account'] as string;
    const entry = {
      ...{ office: 'mediation-binju', reason: '登记', kind: 'mediator', name: '赵国强', isFullTime: true, account },
      ...{ fromOn: '2026-01-01', untilOn: null, specialities: [], languages: [], qualifications: [] },
      ...{ mostCases: null, contact: null },
    };
    const listed = (await api.get('/api/roster/people?kind=mediator', 'committeeHead')).body['items'] as
      | readonly { id: string; office: string }[]
      | undefined;
    const known = listed?.find(({ office }) => office === 'mediation-binju')?.id;
    const person = known ?? ((await api.done('/api/roster/people', 'committeeHead', entry)).body.person.id as string);
    const opening = { committee: 'mediation-binju', sort: 'civil', title: '院墙占地', parties, ...more };
    const { id, number, queryCode } = openedMediation.parse((await api.done('/api/mediations', 'clerk', opening)).body);
    return new DisputeDesk(api, id, number, person, new Map([['p1', queryCode]]));
  }

  async act(command: string, body: object = {}, by: StaffName = 'mediator') {
    const { version } = (await this.api.get(`/api/mediations/${this.id}`, 'mediator')).body.item as { version: number };
    return await this.api.done(`/api/mediations/${this.id}/${command}`, by, { seenVersion: version, ...body });
  }

  /** A receipt for a party by the committee: the code that it had before is dead. */
  async receipt(party: string, by: StaffName = 'mediator') {
    const body = { party, words: '居民身份证，本人到场' };
    const said = await this.api.done(`/api/mediations/${this.id}/receipt`, by, body);
    this.codes.set(party, said.body.queryCode as string);
    return said.body as { queryCode: string; name: string; party: string };
  }

  right(party: string): StatusRequest {
    return { number: this.number, queryCode: this.codes.get(party) ?? '' };
  }

  /** Accepted, with a mediator who has said that there are no ties, and all told their rights. */
  async prepared(names: readonly string[] = ['p1', 'p2']) {
    await this.act('accept');
    await this.act('proposeMediators', { mediators: [this.person] });
    await this.act('disclose', { mediator: this.person });
    for (const party of names) await this.act('tellRights', { party });
  }

  /** What a party says by its code. */
  async say(party: string, act: string, fields: object = {}, key: string = randomUUID()) {
    const body = { ...this.right(party), ...fields };
    return await this.api.ask('POST', `/api/public/mediation/${act}`, { body, key });
  }

  /** The own mediation of a party. */
  read = (party: string) => this.api.ask('POST', '/api/public/mediation', { body: this.right(party) });

  /** Somebody who has entered number and code on the page. */
  async enter(party: string): Promise<FormReader> {
    const reader = new FormReader(this.api.url);
    const said = await reader.post('/p/enter', { ...this.right(party) });
    if (said.to !== '/p/status') throw new Error(said.text);
    return reader;
  }
}
