import { partIdOf, type Docket, type Vault } from '#libs/docket';
import { as, type CaseId, type CaseRef, type OfficeId } from '#libs/kernel';
import { Chance } from '../../libs/made-up/src/chance.js';
import { accountOf, people, type PersonName } from './people.js';

/** A reader of the model: an office, and the account that acts for it. */
export interface ModelReader {
  readonly office: string;
  readonly account: string;
}

/** To whom a case was shown, and by which cases that hangs. */
interface Shown {
  readonly ref: CaseRef;
  readonly through: readonly CaseId[];
  /** `<reason> <office> <account>`, the account empty for whoever acts for the office. */
  readonly grants: Set<string>;
  /** Grants that were ended and not given again: in the rooms of the case they count no more. */
  readonly ended: Set<string>;
  facts: number;
  /** Owed by this office; null: nothing is. */
  owes: string | null;
  isOpen: boolean;
  /** A word that is said in it and nowhere else. */
  readonly word: string;
  isSaid: boolean;
}

/** Who may see what, told once more and slowly: the rule that every read is held against. */
export class Model {
  readonly cases = new Map<CaseId, Shown>();

  sees(reader: ModelReader, caseId: CaseId): boolean {
    const shown = this.cases.get(caseId);
    return (
      shown !== undefined && this.isLetIn(shown, reader) && shown.through.every((above) => this.isShown(reader, above))
    );
  }

  /** Whether it is a room or lies in one. */
  isApart(caseId: CaseId): boolean {
    const shown = this.cases.get(caseId);
    return shown?.ref.kind === 'caucus' || (shown?.through ?? []).some((above) => this.isApart(above));
  }

  /** The cases of a kind that somebody may see, sorted. */
  seen(reader: ModelReader, kind: string, fits: (one: Shown) => boolean = () => true): CaseId[] {
    const all = [...this.cases.values()].filter((one) => one.ref.kind === kind && fits(one));
    return all
      .map(({ ref }) => ref.caseId)
      .filter((id) => this.sees(reader, id))
      .sort();
  }

  // Of a case above it is asked for itself: what hides it from there is in the list of its own part.
  private isShown(reader: ModelReader, caseId: CaseId): boolean {
    const shown = this.cases.get(caseId);
    return shown !== undefined && this.isLetIn(shown, reader);
  }

  /** As the office, or as an account for a reason that has not ended for it above. */
  private isLetIn({ grants, through }: Shown, { office, account }: ModelReader): boolean {
    const hasLeft = (grant: string): boolean => through.some((above) => this.cases.get(above)?.ended.has(grant));
    return ['handler', 'member'].some((reason) => {
      const own = `${reason} ${office} ${account}`;
      return grants.has(`${reason} ${office} `) || (grants.has(own) && !hasLeft(own));
    });
  }
}

const names = Object.keys(people) as PersonName[];
const roomNames = ['p1', 'p2', 'p3', 'm', 'x'] as const;

/** One dispute at random: who joins, which rooms, what is said, in any order. The same number is the same dispute. */
export class RandomMediation {
  private readonly chance: Chance;
  private readonly dispute: CaseRef;
  private readonly known: CaseRef[] = [];
  private acts = 0;

  constructor(
    private readonly door: { readonly docket: Docket; readonly vault: Vault },
    private readonly model: Model,
    private readonly number: number,
    above: CaseRef,
  ) {
    this.chance = new Chance('dispute', number);
    const name = String(number);
    this.dispute = { kind: 'dispute', caseId: partIdOf(above.caseId, { kind: 'dispute', name }) };
    this.above = above;
  }

  private readonly above: CaseRef;

  /** Lives it. @returns its cases */
  async live(): Promise<readonly CaseRef[]> {
    await this.open(this.dispute, this.above, { name: String(this.number), account: null });
    const steps = this.chance.whole(4, 14);
    for (let step = 0; step < steps; step += 1) await this.step();
    return this.known;
  }

  private async step(): Promise<void> {
    const { chance } = this;
    const on = chance.of(this.known);
    const who = chance.of(names);
    const listener = { office: people[who].office, account: chance.is(0.6) ? accountOf(who) : null };
    if (chance.is(0.35)) return await this.openRoom(chance.of(roomNames));
    if (chance.is(0.15)) return await this.paper(on);
    if (on.kind === 'delivery') return;
    const shown = this.shown(on);
    const reason = `member ${listener.office} ${listener.account ?? ''}`;
    if (chance.is(0.4)) {
      shown.grants.add(reason);
      shown.ended.delete(reason);
      return await this.act(on, 'admit', listener);
    }
    if (chance.is(0.3)) {
      shown.grants.delete(reason);
      if (listener.account !== null) shown.ended.add(reason);
      return await this.act(on, 'exclude', listener);
    }
    if (chance.is(0.2)) {
      shown.owes = null;
      return await this.act(on, 'answer', {}, '答复了');
    }
    shown.isSaid = true;
    await this.act(on, 'say', {}, `有人说${shown.word}，再说${chance.of(['院墙', '水沟', '银杏'])}。`);
  }

  private async openRoom(name: string): Promise<void> {
    const ref = { kind: 'caucus', caseId: partIdOf(this.dispute.caseId, { kind: 'caucus', name }) };
    if (this.model.cases.has(ref.caseId)) return;
    const account = this.chance.is(0.8) ? accountOf('mediator') : null;
    await this.open(ref, this.dispute, { name, account });
  }

  private async open(
    ref: CaseRef,
    parent: CaseRef,
    { name, account }: { readonly name: string; readonly account: string | null },
  ): Promise<void> {
    const office = 'dept-housing';
    const title = this.door.vault.sealsOf(ref.caseId).text('谈话');
    this.add(ref, ref.kind === 'caucus' ? parent : null, `handler ${office} ${account ?? ''}`, office);
    const payload = { office, account, title: title.ref, party: null };
    const facts = await this.send(ref, { type: 'open', payload }, [title], { parent, name });
    this.shown(ref).facts = facts;
  }

  /** A paper on its way: a part of where it was written, owed by an office as such. */
  private async paper(on: CaseRef): Promise<void> {
    if (on.kind === 'delivery' || !this.shown(on).isOpen) return;
    const name = `paper-${String(this.acts)}`;
    const ref = { kind: 'delivery', caseId: partIdOf(on.caseId, { kind: 'delivery', name }) };
    const office = 'dept-housing';
    const title = this.door.vault.sealsOf(ref.caseId).text('通知');
    const payload = { office, notice: 'other', title: title.ref, plan: ['hand'] };
    this.add(ref, on, `handler ${office} `, office);
    this.shown(ref).facts = await this.send(ref, { type: 'issue', payload }, [title], { parent: on, name });
  }

  private add(ref: CaseRef, hangsOn: CaseRef | null, grant: string, owes: string): void {
    const through = hangsOn === null ? [] : [...this.shown(hangsOn).through, hangsOn.caseId];
    const word = `词${ref.caseId.slice(0, 8)}`;
    this.model.cases.set(ref.caseId, {
      ref,
      through,
      grants: new Set([grant]),
      ended: new Set(),
      facts: 0,
      owes,
      isOpen: true,
      word,
      isSaid: false,
    });
    this.known.push(ref);
  }

  private shown({ caseId }: CaseRef): Shown {
    const shown = this.model.cases.get(caseId);
    if (shown === undefined) throw new Error('nobody opened it');
    return shown;
  }

  private async act(on: CaseRef, type: string, payload: object, words?: string): Promise<void> {
    const text = words === undefined ? null : this.door.vault.sealsOf(on.caseId).text(words);
    const said = text === null ? payload : { ...payload, text: text.ref };
    this.shown(on).facts = await this.send(on, { type, payload: said }, text === null ? [] : [text]);
  }

  /** @returns how many facts its case has */
  private async send(
    on: CaseRef,
    command: { readonly type: string; readonly payload: object },
    texts: Parameters<Docket['act']>[0]['texts'],
    opening?: { readonly parent: CaseRef; readonly name: string },
  ): Promise<number> {
    this.acts += 1;
    const { office, capacity } = people.mediator;
    const outcome = await this.door.docket.act({
      ...on,
      commands: [command],
      actor: { kind: 'person', principal: accountOf('mediator'), office: as<OfficeId>(office), capacity },
      key: `${String(this.number)}:${String(this.acts)}`,
      ...(texts !== undefined && { texts }),
      ...(opening !== undefined && { opening }),
    });
    return outcome.version;
  }
}
