import { randomUUID } from 'node:crypto';
import type { OpenDocket, SealedParty, SealedText } from '#libs/docket';
import { as, type Actor, type CaseId, type OfficeId } from '#libs/kernel';
import type { LoadLedger } from './ledger.js';

/** One command on a mediation as a person gives it: its fields, and those of them that are texts. */
export interface MediationAct {
  readonly command: string;
  readonly fields: object;
  readonly texts: Readonly<Record<string, string>>;
}

const minutes = '双方各自陈述，围绕院墙界址、占地部分和赔偿数额反复协商，调解员逐项记录。'.repeat(12);
const mediatorOfRegister = '00000000-0000-4000-8000-00000000000a';
const sorts = ['civil', 'family', 'labour', 'rural_land', 'medical', 'ownership'] as const;
/** How many facts there are before it is under way. */
const ofBeginning = 8;
/** Acts of one round of `again`. */
const ofRound = 10;

/** The people of mediations: who registers disputes for committees, and one mediator who goes on for long. */
export class Mediators {
  private readonly clerk = person('bureau', 'petition-clerk');
  private readonly mediator: Actor;
  /** How many acts of `again` there were. */
  private turn = 0;

  /** @param committees to which disputes come in turn; the first one's mediator is the one who goes on */
  constructor(
    private readonly opened: OpenDocket,
    private readonly ledger: LoadLedger,
    private readonly committees: readonly string[],
    private readonly today: () => string,
  ) {
    this.mediator = person(this.committee, 'officer');
  }

  get committee(): string {
    return this.committees[0] ?? '';
  }

  /** At the counter, with a receipt: the n-th dispute. */
  async open(n: number): Promise<CaseId> {
    const caseId = as<CaseId>(randomUUID());
    const seals = this.opened.vault.sealsOf(caseId);
    const title = seals.text('院墙占地，多次协商不成');
    const parties = ['李秀兰', '王建国'].map((name, index) =>
      seals.party(`p${String(index + 1)}`, { name, phone: '13800000000', address: '宾居镇' }),
    );
    const payload = {
      ...{ committee: this.committees[n % this.committees.length], sort: sorts[n % sorts.length] },
      ...{ source: 'application', track: null, setOn: null, title: title.ref },
      parties: parties.map(({ ref: identity }, index) => ({
        ...{ identity, role: index === 0 ? 'applicant' : 'respondent', nature: 'person', capacity: 'full' },
      })),
    };
    await this.act(this.clerk, { caseId, type: 'open', payload, texts: [title], parties });
    return caseId;
  }

  /** One to which everybody has consented. */
  async readyOne(): Promise<CaseId> {
    const caseId = await this.open(0);
    const mediators = [{ person: mediatorOfRegister, account: this.mediator.principal }];
    await this.give(caseId, { command: 'accept', fields: {}, texts: {} });
    await this.give(caseId, { command: 'proposeMediators', fields: { mediators, isChosenByParties: true }, texts: {} });
    await this.give(caseId, { command: 'disclose', fields: { mediator: mediatorOfRegister, ties: null }, texts: {} });
    for (const party of ['p1', 'p2']) {
      await this.give(caseId, { command: 'tellRights', fields: { party }, texts: {} });
      const said = { party, by: party, isOpen: false, isElectronic: false };
      await this.give(caseId, { command: 'consent', fields: said, texts: {} });
    }
    return caseId;
  }

  /** One that has gone on for long: under way, with so many facts, of all that comes again and again. */
  async longOne(facts: number): Promise<CaseId> {
    const caseId = await this.readyOne();
    for (let n = ofBeginning; n < facts; n += 1) await this.give(caseId, this.again(caseId));
    return caseId;
  }

  /**
   * What is done over and over, the next of it: sessions with what nobody disputes, which both confirm; others who are told, as
   * both agree; offers; helpers. The law remembers most of it.
   */
  again(caseId: CaseId): MediationAct {
    const n = this.turn;
    this.turn += 1;
    const round = Math.floor(n / ofRound);
    const said = (party: string) => ({ party, by: party });
    const undisputed = `第${String(round + 1)}次会谈：院墙是去年砌的，占地宽零点三米。`;
    const { digest } = this.opened.vault.sealsOf(caseId).text(undisputed).ref;
    const session = { on: this.today(), attended: ['p1', 'p2'] };
    const telling = round + 1;
    const acts: readonly MediationAct[] = [
      { command: 'holdSession', fields: session, texts: { place: '村委会', minutes, undisputed } },
      ...['p1', 'p2'].map((party) => ({
        command: 'confirmFacts',
        fields: { ...said(party), text: digest },
        texts: {},
      })),
      { command: 'proposeTelling', fields: {}, texts: { to: '村民小组', what: '调解的进展' } },
      ...['p1', 'p2'].map((party) => ({ command: 'agreeTelling', fields: { ...said(party), telling }, texts: {} })),
      { command: 'tellOthers', fields: { telling }, texts: {} },
      ...['p1', 'p2'].map((party) => ({
        ...{ command: 'conveyOffer', fields: said(party), texts: { text: `第${String(round + 1)}次方案：让一尺。` } },
      })),
      { command: 'inviteHelper', fields: { helperAs: 'neighbour', of: null }, texts: { name: '老李，两家都认识' } },
    ];
    return acts[n % ofRound] as MediationAct;
  }

  /** By the mediator, at the door. */
  async give(caseId: CaseId, { command, fields, texts }: MediationAct): Promise<void> {
    const seals = this.opened.vault.sealsOf(caseId);
    const sealed = Object.entries(texts).map(([field, body]) => [field, seals.text(body)] as const);
    const refs = Object.fromEntries(sealed.map(([field, { ref }]) => [field, ref]));
    const payload = { ...fields, ...refs };
    await this.act(this.mediator, { caseId, type: command, payload, texts: sealed.map(([, text]) => text) });
  }

  private async act(actor: Actor, { caseId, type, payload, texts, parties = [] }: Given): Promise<void> {
    const key = `${caseId}:${type} ${randomUUID()}`;
    const opening = type === 'open' ? { opening: { jurisdiction: 'CN', withReceipt: true } } : {};
    const commands = [{ type, payload }];
    await this.ledger.act(this.opened.docket, {
      ...{ kind: 'mediation', caseId, actor, key, commands, texts, parties },
      ...opening,
    });
  }
}

interface Given {
  readonly caseId: CaseId;
  readonly type: string;
  readonly payload: object;
  readonly texts: readonly SealedText[];
  readonly parties?: readonly SealedParty[];
}

function person(office: string, capacity: 'petition-clerk' | 'officer'): Actor {
  return { kind: 'person', principal: `bench/${office}`, office: as<OfficeId>(office), capacity };
}
