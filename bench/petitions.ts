import { randomUUID } from 'node:crypto';
import { partIdOf, type Opening, type SealedParty, type SealedText, type OpenDocket, type Outcome } from '#libs/docket';
import { as, type Actor, type CaseId, type Instant, type OfficeId } from '#libs/kernel';
import type { LoadLedger } from './ledger.js';

// A kilobyte of UTF-8, the size of an ordinary message of the real files.
const matter =
  '修路把水渠挖断了，秋天浇不上水，找了施工队几次都说不归他们管，请帮忙协调恢复，村里三十多户都等着用水。'.repeat(7);
const opinion = '经现场核查，水渠确系施工挖断，责成施工单位于本月内恢复，并由镇水管站验收。'.repeat(4);

const theImport: Actor = {
  kind: 'platform',
  principal: 'import',
  office: as<OfficeId>('dept-transport'),
  capacity: null,
};
const petitioner: Actor = { kind: 'public', principal: 'public', office: null, capacity: null };

/** The same petition as a clerk's program would send it to the API. */
export function counterBody(mark: string): object {
  return {
    channel: 'visit',
    class: 'appeal',
    title: '灌溉渠被施工损坏',
    matter: `${matter} ${mark}`,
    place: 'town-binju',
    category: 'rural-water',
    petitioner: { name: '张三', phone: '13800000000', address: '宾居镇' },
  };
}

/** What one act of the load consists of. */
interface Act {
  /** Left out: `petition`. */
  readonly kind?: string;
  readonly caseId: CaseId;
  readonly step: string;
  readonly commands: readonly { readonly type: string; readonly payload: object }[];
  readonly texts?: readonly SealedText[];
  readonly parties?: readonly SealedParty[];
  readonly opening?: Opening;
}

/**
 * The people of the bench: what they do to a petition, each act under a key of its own. From the counter of the organ
 * itself, the shape of "petition-lite": received with a kilobyte of text, its clocks armed; taken on; decided; closed.
 */
export class People {
  private readonly clerk = person('bureau', 'petition-clerk');
  private readonly head = person('bureau', 'petition-head');
  private readonly officer = person('dept-transport', 'officer');

  constructor(
    private readonly opened: OpenDocket,
    private readonly ledger: LoadLedger,
    private readonly today: () => string,
  ) {}

  /** At the counter of the petition bureau, with a receipt: what `act()` is measured with. */
  async registerAtBureau(): Promise<CaseId> {
    return (await this.registerFor(this.clerk, true)).caseId;
  }

  /** At the counter of the organ that handles it. */
  async register(): Promise<CaseId> {
    return (await this.registerFor(this.officer, false)).caseId;
  }

  /**
   * What an import brings: received before now, as if at the counter of the organ that handles it.
   *
   * @returns when it is due next, if ever
   */
  async bringIn(at: string): Promise<Instant | null> {
    const { standing } = await this.registerFor(theImport, false, as<Instant>(at));
    return standing.next?.dueAt ?? null;
  }

  async accept(caseId: CaseId): Promise<void> {
    const notice = { servedOn: this.today(), manner: 'in_person' };
    await this.act(this.officer, { caseId, step: 'accept', commands: [{ type: 'accept', payload: { notice } }] });
  }

  async decide(caseId: CaseId): Promise<void> {
    const parts = ['claim', 'facts', 'reasons', 'opinion', 'legalBasis'] as const;
    const texts = parts.map((part) => this.opened.vault.sealsOf(caseId).text(`${part}: ${opinion}`));
    const refs = Object.fromEntries(parts.map((part, index) => [part, texts[index]?.ref]));
    const payload = { outcome: 'explain', executeBy: null, executor: null, ...refs };
    await this.act(this.officer, { caseId, step: 'decide', commands: [{ type: 'decide', payload }], texts });
  }

  /** Serves the opinion and ends the case, in one transaction. */
  async close(caseId: CaseId): Promise<void> {
    const evidence = this.opened.vault.sealsOf(caseId).text('signed for in person');
    const served = { servedOn: this.today(), manner: 'in_person', evidence: evidence.ref };
    await this.act(this.officer, {
      caseId,
      step: 'close',
      texts: [evidence],
      commands: [
        { type: 'recordDelivery', payload: served },
        { type: 'close', payload: { note: null } },
      ],
    });
  }

  /** The petitioner adds to what was said, which can be done again and again. */
  async addMaterial(caseId: CaseId): Promise<void> {
    const text = this.opened.vault.sealsOf(caseId).text('补充：渠道照片三张，村委会证明一份。');
    const step = `addMaterial ${randomUUID()}`;
    const commands = [{ type: 'addMaterial', payload: { material: text.ref } }];
    await this.act(petitioner, { caseId, step, commands, texts: [text] });
  }

  /** Opens the supervision of an office by hand: a part of the petition. */
  async supervise(petition: CaseId, office: OfficeId): Promise<void> {
    const caseId = partIdOf(petition, { kind: 'supervision', name: office });
    const text = this.opened.vault.sealsOf(caseId).text('逾期未书面告知，经查属实。');
    const trigger = { trigger: 'DB-3', dueOn: this.today(), clock: null, rule: null, finding: text.ref, byHand: true };
    await this.act(this.head, {
      ...{ kind: 'supervision', caseId, step: 'open', texts: [text] },
      commands: [{ type: 'open', payload: { office, ...trigger } }],
      opening: { parent: { kind: 'petition', caseId: petition }, name: office },
    });
  }

  /**
   * Puts a paper on its way by mail, as the course of its petition would, and records that its first attempt failed. A person's
   * course would be raised while so many begin and lowered for minutes after, which is no rest.
   */
  async sendInVain(petition: CaseId, n: number): Promise<void> {
    const name = `paper ${String(n)}`;
    const caseId = partIdOf(petition, { kind: 'delivery', name });
    const title = this.opened.vault.sealsOf(caseId).text('现场查看通知');
    const paper = { office: 'dept-transport', notice: 'other', title: title.ref, plan: ['email', 'hand'] };
    const attempt = { leg: 1, attempt: 1 };
    const of = { kind: 'delivery', caseId };
    await this.act(courseOf(petition), {
      ...{ ...of, step: 'issue', texts: [title] },
      commands: [{ type: 'issue', payload: paper }],
      opening: { parent: { kind: 'petition', caseId: petition }, name },
    });
    const course = courseOf(caseId);
    await this.act(course, { ...of, step: 'begin', commands: [{ type: 'beginAttempt', payload: attempt }] });
    const failed = { ...attempt, code: 'not_reachable', isFinal: false };
    await this.act(course, { ...of, step: 'fail', commands: [{ type: 'noteNotSent', payload: failed }] });
  }

  private async registerFor(actor: Actor, withReceipt: boolean, at?: Instant): Promise<Outcome> {
    const caseId = as<CaseId>(randomUUID());
    const seals = this.opened.vault.sealsOf(caseId);
    const text = seals.text(`${matter} ${caseId}`);
    const title = seals.text('灌溉渠被施工损坏');
    const petitioner = seals.party('p1', { name: '张三', phone: '13800000000', address: '宾居镇' });
    const payload = {
      channel: 'visit',
      class: 'appeal',
      receivedOn: at?.slice(0, 10) ?? this.today(),
      registrar: actor.office,
      isReachable: true,
      place: 'town-binju',
      category: 'rural-water',
      title: title.ref,
      matter: text.ref,
      petitioner: petitioner.ref,
      source: null,
    };
    return await this.act(actor, {
      caseId,
      step: 'register',
      commands: [{ type: 'register', payload, ...(at === undefined ? {} : { at }) }],
      texts: [text, title],
      parties: [petitioner],
      opening: { jurisdiction: 'CN', withReceipt },
    });
  }

  private async act(actor: Actor, { kind = 'petition', caseId, step, ...rest }: Act): Promise<Outcome> {
    const key = `${caseId}:${step}`;
    return await this.ledger.act(this.opened.docket, { kind, caseId, actor, key, ...rest });
  }
}

function person(office: string, capacity: 'petition-clerk' | 'petition-head' | 'officer'): Actor {
  return { kind: 'person', principal: `bench/${office}`, office: as<OfficeId>(office), capacity };
}

function courseOf(caseId: CaseId): Actor {
  return { kind: 'course', principal: `course:${caseId}`, office: null, capacity: null, caseId };
}
