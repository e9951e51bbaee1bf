import { TestApi, type Said } from '../support/api.js';
import { aCounty, aDoor } from '../support/door.js';
import type { TestDatabase } from '../support/database.js';
import { aPdf } from '../support/files/a-document.js';
import { furnishDisputes } from './furnish.js';
import { attachKeyOf, cases, Mediation, paperOf, type RoomName } from './mediation.js';
import { people, signIn, type PersonName } from './people.js';

/** What a world holds of the rooms that most may not see: all that a room can, also five hundred times; something else; none. */
export type Hidden = 'full' | 'many' | 'other' | 'none';

/** Who asks: somebody of the county, a program of the office that holds the dispute, or nobody. */
export type ReaderName = PersonName | 'program' | 'nobody';

interface Asked {
  readonly body?: unknown;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const scopes = ['events.read', 'cases.read', 'duties.read', 'petitions.register'];

/**
 * A county with one dispute in it, behind its whole API. Two of them differ in the rooms `p2` and `m` alone: everything else
 * happens in both, in one order.
 */
export class World {
  private program = '';
  private asked = 0;

  private constructor(
    readonly api: TestApi,
    readonly database: TestDatabase,
    readonly mediation: Mediation,
    private readonly tokens: ReadonlyMap<PersonName, string>,
  ) {}

  static async open(hidden: Hidden): Promise<World> {
    const database = await aCounty();
    await furnishDisputes(database);
    const opened = aDoor(database.source);
    const api = await TestApi.over({ ...opened, database });
    const tokens = await signIn(database.source);
    const world = new World(api, database, new Mediation(opened.docket, opened.vault), tokens);
    await world.live(hidden);
    return world;
  }

  async close(): Promise<void> {
    await this.api.close();
  }

  ask(reader: ReaderName, method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, asked: Asked = {}): Promise<Said> {
    const headers = { 'x-correlation-id': 'same-for-all', ...asked.headers, ...this.signed(reader) };
    return this.api.ask(method, path, { ...asked, headers });
  }

  /** Forgets how often something was asked: whoever asks everything is stopped by limits that tell of no case. */
  async unlimited(): Promise<void> {
    await this.database.source.query('update rate_limit set hits = 0');
  }

  /** The same, and fails unless it is done. */
  async done(reader: ReaderName, method: 'POST' | 'PUT', path: string, body: object): Promise<Said> {
    this.asked += 1;
    const said = await this.ask(reader, method, path, { body, key: `done-${String(this.asked)}-${path.length}` });
    if (said.status >= 300) throw new Error(`${path} as ${reader}: ${String(said.status)} ${said.text}`);
    return said;
  }

  signed(reader: ReaderName): Record<string, string> {
    if (reader === 'nobody') return {};
    const token = reader === 'program' ? this.program : this.tokens.get(reader);
    return { authorization: `Bearer ${String(token)}` };
  }

  /** What happens: what differs between the worlds stands among what does not. */
  private async live(hidden: Hidden): Promise<void> {
    const { mediation } = this;
    await mediation.register();
    await this.makeProgram();
    await mediation.begin();
    await this.fill('p1', { words: ['我家让步一尺。', '院墙可以挪。'], party: '张小芳' });
    await mediation.let('p1', 'admit', 'listener');
    await this.hide(hidden, 'p2');
    await mediation.say(cases.dispute, 'mediator', '双方都到场。');
    await this.hide(hidden, 'm');
    await mediation.say(cases.dispute, 'member', '已到现场查看。');
    await this.hide(hidden, 'members');
    await this.paper('dispute', '40000000-0000-4000-8000-000000000001');
  }

  private async hide(hidden: Hidden, room: RoomName): Promise<void> {
    if (hidden === 'none' || (hidden === 'other' && room !== 'p2')) return;
    const isOther = hidden === 'other';
    const words = isOther ? ['没有什么要说。'] : ['底线是三万块。', '其实银杏树是我砍的。', '别告诉对方。'];
    await this.fill(room, { words, party: isOther ? '周小河' : '周大山' });
    if (isOther) return;
    if (hidden === 'many' && room === 'p2') await this.sayOften(room);
    // An office that takes part sees its room as an office; in the others sits one account of it.
    if (room === 'members') return await this.mediation.letOffice(room, people.partner.office);
    await this.mediation.let(room, 'admit', 'partner');
    // A page that is set to be served is kept, and its names were looked at.
    const served = `/api/cases/${cases[room].caseId}/documents/2`;
    if (room === 'p2') await this.done('mediator', 'POST', served, { purpose: 'serve', words: '当面递交' });
  }

  /** Words that others look for, so that whoever searches meets them. */
  private async sayOften(room: RoomName): Promise<void> {
    for (let time = 0; time < 500; time += 1) {
      const words = `其实银杏树是我砍的，院墙也塌了，说了${String(time)}次。`;
      await this.mediation.say(cases[room], 'mediator', words);
    }
  }

  /** Everything that a room can hold: texts, an identity, a duty and its clock, a file, a draft, papers on their way. */
  private async fill(room: RoomName, of: { words: readonly string[]; party: string }): Promise<void> {
    const { mediation } = this;
    const { caseId } = cases[room];
    await mediation.openRoom(room, `${of.party}的单独会谈`, of.party);
    for (const words of of.words) await mediation.say(cases[room], 'mediator', words);
    await this.attach(room, `${of.party}的条子.pdf`);
    await this.done('mediator', 'PUT', `/api/cases/${caseId}/drafts/say`, { seen: 0, values: { text: of.words[0] } });
    await this.paper(room, paperOf(room));
  }

  private async paper(parent: keyof typeof cases, paper: string): Promise<void> {
    const body = { office: 'dept-housing', notice: 'other', title: '会谈通知', plan: ['post', 'hand'], paper };
    await this.done('mediator', 'POST', '/api/deliveries', { ...body, parent: cases[parent].caseId });
  }

  private async attach(room: RoomName, name: string): Promise<void> {
    const answer = await fetch(`${this.api.url}/api/cases/${cases[room].caseId}/attachments?category=evidence`, {
      method: 'POST',
      headers: {
        ...{
          ...this.signed('mediator'),
          'idempotency-key': attachKeyOf(room),
          'x-file-name': encodeURIComponent(name),
        },
        'content-type': 'application/octet-stream',
      },
      body: new Uint8Array(aPdf([`<</Type/Page/Contents(${room})>>`])),
    });
    if (!answer.ok) throw new Error(`${name}: ${await answer.text()}`);
  }

  private async makeProgram(): Promise<void> {
    const wanted = { name: 'program', displayName: '系统', office: 'dept-housing', scopes, reason: '对接' };
    const made = await this.done('administrator', 'POST', '/api/programs', wanted);
    const { id, lastChange: seen } = made.body.program as { id: string; lastChange: number };
    const issue = { seen, label: '生产环境', days: 30, reason: '对接' };
    const issued = await this.done('administrator', 'POST', `/api/programs/${id}/issueToken`, issue);
    this.program = issued.body.token as string;
  }
}
