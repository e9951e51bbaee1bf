import { legalDateOf } from '#libs/calendar';
import { partIdOf, type SealedParty, type SealedText, type Seals } from '#libs/docket';
import { isMechanismFact } from '#libs/kind';
import { as, type CaseId, type Dossier, type LegalDate } from '#libs/kernel';
import { mediationKind, type MediationState } from '#libs/mediation';

import { beginningOn, type AskedOfMediation, type MediationInMemory } from '../a-mediation.js';
import { aCaseId, aPerson, courseOf } from '../door.js';
import type { EngineCases } from './engine-cases.js';
import type { Platform } from './platform.js';

const officer = aPerson('dept-transport', 'officer');
const dayMs = 86_400_000;
const hourMs = 3_600_000;
const shanghaiMs = 8 * hourMs;
const monday = 1;

/** What is looked at of a mediation: what happened on which day, and what stands open. Warnings are of an hour, and left out. */
export interface MediationLived {
  readonly facts: readonly string[];
  readonly clocks: readonly string[];
  readonly duties: readonly string[];
  readonly end: Pick<NonNullable<MediationState['end']>, 'as' | 'on' | 'owedTo'> | null;
  readonly isOpen: boolean;
}

/** One that goes both ways: in memory, where it is whole already, and through the door. */
export interface Carried {
  readonly name: string;
  readonly inMemory: MediationInMemory;
  readonly caseId: CaseId;
  /** The one that handed it over, where one did. */
  readonly petition: CaseId | null;
}

/**
 * Mediations of one drill: what was asked of each in memory is asked again through the door on the same day, by the same people,
 * and whatever time or courses do is theirs.
 */
export class MediationDrill {
  private readonly carried: Carried[] = [];
  private readonly done = new Set<AskedOfMediation>();

  private constructor(
    private readonly platform: Platform,
    private readonly cases: EngineCases,
    readonly drillId: string,
    readonly beginsOn: LegalDate,
  ) {}

  /** On the next Monday at nine: what a day is does not turn on when the test runs. */
  static async begin(platform: Platform, cases: EngineCases): Promise<MediationDrill> {
    const drillId = await cases.aDrill();
    const now = new Date(Date.now() + shanghaiMs);
    const days = (monday + 7 - now.getUTCDay()) % 7 || 7;
    const nine = Math.floor(now.getTime() / dayMs) * dayMs + days * dayMs + 9 * hourMs;
    await cases.advance(drillId, Math.ceil(nine - now.getTime()) / dayMs);
    return new MediationDrill(platform, cases, drillId, await cases.today(drillId));
  }

  add(name: string, walk: () => MediationInMemory): Carried {
    const inMemory = beginningOn(this.beginsOn, walk);
    const isPart = inMemory.dossier.state.source === 'petition';
    const petition = isPart ? aCaseId() : null;
    const part = { kind: 'mediation', name: 'mediation-binju' };
    const one = { name, inMemory, petition, caseId: petition === null ? aCaseId() : partIdOf(petition, part) };
    this.carried.push(one);
    return one;
  }

  /** Does it again, day by day, up to a day and with it. */
  async goThrough(until: LegalDate): Promise<void> {
    const asked = this.carried
      .flatMap((one) => one.inMemory.asked.map((act) => ({ one, act, on: legalDateOf(act.at) })))
      .filter(({ act, on }) => on <= until && !isOwn(act) && !this.done.has(act));
    for (const on of [...new Set(asked.map((each) => each.on))].sort()) {
      await this.moveTo(on);
      for (const { one, act } of asked.filter((each) => each.on === on)) await this.again(one, act);
    }
    await this.moveTo(until);
  }

  async moveTo(on: LegalDate): Promise<void> {
    const days = Math.round((Date.parse(on) - Date.parse(await this.cases.today(this.drillId))) / dayMs);
    if (days > 0) await this.cases.advance(this.drillId, days);
  }

  /** As it is recorded. */
  async recorded({ caseId }: Carried): Promise<MediationLived> {
    const facts = await this.cases.factsOf(caseId);
    const dossier = await this.cases.dossierOf<MediationState>(caseId);
    const { isOpen } = await this.cases.standingOf(caseId);
    return livedOf(
      facts.map(({ type, at }) => ({ type, at: at.toISOString() })),
      dossier,
      isOpen,
    );
  }

  /** As it is in memory, at the day to which the drill went. */
  expected({ inMemory, petition }: Carried, until: LegalDate): MediationLived {
    inMemory.until(until);
    const told = mediationKind.parts.self?.(inMemory.dossier.state);
    // What the course tells the one that handed it over.
    if (petition !== null && told !== undefined) {
      const knows = { causes: told.causes.length, outcome: told.outcome };
      inMemory.tell('noteParentKnows', knows, courseOf(inMemory.dossier.id));
    }
    // And what it has opened with the effect of an agreement.
    for (const { kind, name } of inMemory.standing().parts.owed) inMemory.hears(name, null, [], kind);
    return livedOf(inMemory.facts, inMemory.dossier, inMemory.standing().isOpen);
  }

  private async again(one: Carried, act: AskedOfMediation): Promise<void> {
    const { command, payload, actor } = act;
    this.done.add(act);
    const of = { kind: 'mediation', caseId: one.caseId };
    if (command === 'open' && one.petition !== null) await this.handOver(one.petition);
    const sealing = new Sealing(this.platform.vault.sealsOf(one.caseId));
    const parent = { kind: 'petition', caseId: one.petition ?? one.caseId };
    const opening =
      one.petition === null ? { jurisdiction: 'CN', drillId: this.drillId } : { parent, name: 'mediation-binju' };
    const by = actor.kind === 'course' ? courseOf(parent.caseId) : actor;
    const commands = [{ type: command, payload: sealing.of(payload) as object }];
    const key = `${one.caseId}:${String(this.done.size)}`;
    const { texts, parties } = sealing;
    const given = { ...of, actor: by, key, commands, texts, parties };
    await this.platform.docket.act(command === 'open' ? { ...given, opening } : given);
  }

  /** A petition that is accepted, of which somebody is known who petitions, and which goes to the committee. */
  private async handOver(caseId: CaseId): Promise<void> {
    const on = await this.cases.today(this.drillId);
    const of = { kind: 'petition', caseId, actor: officer };
    await this.cases.register(this.drillId, { petitioner: '李秀兰' }, undefined, caseId);
    await this.cases.refer(caseId);
    await this.cases.act(of, 'accept', { notice: { servedOn: on, manner: 'post' } });
    await this.cases.act(of, 'handToMediation', { committee: 'mediation-binju', agreedOn: on });
  }
}

/** What its own course does by itself. */
const isOwn = ({ command }: AskedOfMediation): boolean => command === 'passMoment' || command === 'notePetitionTold';

/** What is said in memory by references that nobody stored, with texts and people that somebody did. */
class Sealing {
  readonly texts: SealedText[] = [];
  readonly parties: SealedParty[] = [];

  constructor(private readonly seals: Seals) {}

  of(value: unknown): unknown {
    // A digest that is named: of what was drawn up, or of what nobody disputes.
    if (typeof value === 'string') return value.startsWith('digest-of-') ? this.text(value).digest : value;
    if (Array.isArray(value)) return value.map((one) => this.of(one));
    if (typeof value !== 'object' || value === null) return value;
    const { digest, chars, party } = value as { digest?: string; chars?: number; party?: string };
    if (digest !== undefined && chars !== undefined) return this.text(digest);
    if (digest !== undefined && party !== undefined) return this.party(party);
    return Object.fromEntries(Object.entries(value).map(([field, one]) => [field, this.of(one)]));
  }

  private text(digest: string): SealedText['ref'] {
    const text = this.seals.text(`${digest}：如调解记录所载。`);
    this.texts.push(text);
    return text.ref;
  }

  private party(name: string): SealedParty['ref'] {
    const sealed = this.seals.party(name, { name: name === 'p1' ? '李秀兰' : '王建国' });
    this.parties.push(sealed);
    return sealed.ref;
  }
}

const isLookedAt = ({ type }: { readonly type: string }): boolean => type !== 'warned' && !isMechanismFact(type);

function livedOf(
  facts: readonly { readonly type: string; readonly at: string }[],
  { clocks, duties, state: { end } }: Pick<Dossier<MediationState>, 'clocks' | 'duties' | 'state'>,
  isOpen: boolean,
): MediationLived {
  return {
    facts: facts.filter(isLookedAt).map(({ type, at }) => `${legalDateOf(as(at))} ${type}`),
    clocks: clocks.map(({ id, startOn, rawDueOn, legalDueOn, metOn, endedAs, breachedAt }) =>
      [id, startOn, rawDueOn, legalDueOn, metOn, endedAs, breachedAt === null ? null : 'late'].join(' '),
    ),
    duties: duties.map(({ what, office }) => `${what} ${office}`),
    end: end && { as: end.as, on: end.on, owedTo: end.owedTo },
    isOpen,
  };
}
