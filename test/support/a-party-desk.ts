import { randomUUID } from 'node:crypto';
import * as petitionContract from '#contracts/petition';
import type { TestApi } from './api.js';
import { FormReader } from './form-reader.js';

/** What whoever asks at the counter is registered as. */
export const asker = { name: '李秀兰', phone: '13900005678', address: '宾居镇' };

/** What a receipt opens by. */
export interface Right {
  readonly number: string;
  readonly queryCode: string;
}

/** One matter and its parties, as a clerk keeps them and as each of them comes to the page. */
export class PartyDesk {
  private constructor(
    private readonly api: TestApi,
    readonly id: string,
    /** Of the petitioner, who is `p1`. */
    readonly right: Right,
  ) {}

  static async open(api: TestApi): Promise<PartyDesk> {
    const body = { channel: 'letter', class: 'appeal', matter: '水渠被挖断。', petitioner: asker };
    const {
      id = '',
      number = '',
      queryCode = '',
    } = (await api.done('/api/petitions', 'clerk', body)).body as Record<string, string>;
    return new PartyDesk(api, id, { number, queryCode });
  }

  async detail() {
    return petitionContract.petitionDetail.parse((await this.api.get(`/api/petitions/${this.id}`, 'clerk')).body);
  }

  /** Gives a command that is done. */
  async done(command: string, body: object): Promise<void> {
    const { version } = (await this.detail()).item;
    await this.api.done(`/api/petitions/${this.id}/${command}`, 'clerk', { seenVersion: version, ...body });
  }

  /** Adds somebody, and says under which name of the case. */
  async added(person: object, role = 'representative'): Promise<string> {
    const before = (await this.detail()).parties.map(({ party }) => party);
    await this.done('addParty', { role, ...person });
    return (await this.detail()).parties.find(({ party }) => !before.includes(party))?.party ?? '';
  }

  /** An agent of the petitioner. */
  async agent(scope: readonly string[] = ['receive', 'speak']): Promise<{ party: string; right: Right }> {
    const party = await this.added({ name: '赵大状', phone: '13600002222' });
    await this.done('giveMandate', { by: party, of: 'p1', as: 'agent', scope, shown: '看了授权委托书' });
    return { party, right: await this.receiptOf(party) };
  }

  /** A receipt for a party, made at the counter. */
  async receiptOf(party: string): Promise<Right> {
    const body = { party, words: '看了居民身份证' };
    const said = await this.api.done(`/api/petitions/${this.id}/receipt`, 'clerk', body);
    const { number, queryCode } = said.body as Right;
    return { number, queryCode };
  }

  /** What the holder of a receipt is answered, without the page. */
  ask(path: string, body: object) {
    return this.api.ask('POST', `/api/public/petition${path}`, path === '' ? { body } : { body, key: randomUUID() });
  }

  /** What somebody is answered who types a receipt on the page, and the browser that they go on with. */
  async enter(right: Right) {
    const reader = new FormReader(await this.api.app.getUrl());
    return { reader, said: await reader.post('/p/enter', { ...right }) };
  }
}
