import { phaseText, type Language } from '#libs/contracts';
import type { CounterPetition, PublicPetition, Receipt, StatusRequest } from '#contracts/petition';
import type { Opening, SealedParty, SealedText } from '#libs/docket';
import { as, DomainError, type Actor, type CaseId, type OfficeId } from '#libs/kernel';
import type { PetitionChannel, PetitionCommands, RepeatDecision } from '#libs/petition';
import { reads, takeFromLimit } from '#libs/persistence';
import { Injectable } from '@nestjs/common';
import { CaseCommands } from '../case/case-commands.js';
import { HttpProblem } from '../http/problem.js';
import type { Caller } from '../http/request-state.js';
import { Platform } from '../platform.js';
import { ReceiptDoor } from './receipt-door.js';

// A household or an internet café behind one address hands in a few matters an hour; a flood hands in hundreds.
const intakeLimit = { what: 'intake', limit: 20, windowSeconds: 3600 };

export type StatusAnswer = reads.ReceiptStatus & { readonly phaseText: string };

interface Intake {
  readonly actor: Actor;
  readonly key: string;
  readonly caseId: CaseId;
  readonly body: Pick<CounterPetition, 'title' | 'matter' | 'place' | 'category'> &
    Partial<Pick<CounterPetition, 'class' | 'receivedOn' | 'isReachable'>>;
  readonly petitioner: PublicPetition['petitioner'];
  readonly channel: PetitionChannel;
  readonly registrar: OfficeId;
  readonly drillId?: string | undefined;
  readonly others?: CounterPetition['others'];
  readonly repeats?: CounterPetition['repeats'];
}

/** A field that facts of old do not have: left out where there is nothing. */
const withSome = <T>(field: string, list: readonly T[]): Record<string, readonly T[]> =>
  list.length === 0 ? {} : { [field]: list };

/** Registration of petitions (登记), and the receipt's status. */
@Injectable()
export class IntakeService {
  constructor(
    private readonly platform: Platform,
    private readonly commands: CaseCommands,
    private readonly receipts: ReceiptDoor,
  ) {}

  async submit(body: PublicPetition, key: string, source: string): Promise<Omit<Receipt, 'id'>> {
    const { number, queryCode, registeredAt, isDrill, isRepeat } = await this.submitOne(body, key, source);
    return { number, queryCode, registeredAt, isDrill, isRepeat };
  }

  /** The same for the page, which goes on with the case. */
  async submitOne(body: PublicPetition, key: string, source: string): Promise<Receipt> {
    await takeFromLimit(this.platform.database, intakeLimit, source);
    const { petitioner, ...matter } = body;
    return await this.registerOne({
      actor: { kind: 'public', principal: 'public', office: null, capacity: null },
      key,
      caseId: this.commands.newCaseId('petition', 'public', key),
      // Name and address are what makes somebody reachable in writing (art. 23(1)).
      body: { ...matter, isReachable: petitioner !== null },
      petitioner,
      channel: 'web',
      registrar: await this.bureau(),
    });
  }

  async register(caller: Caller, body: CounterPetition, key: string): Promise<Receipt> {
    const { petitioner, channel, registrar, drill, others, repeats, ...matter } = body;
    // With its drill: the same key inside and outside of one is two requests, and the second is refused.
    const caseId = this.commands.newCaseId('petition', caller.actor.principal, drill == null ? key : `${drill} ${key}`);
    await this.requireVisible(caller, { repeats, key, caseId });
    return this.registerOne({
      actor: caller.actor,
      key,
      caseId,
      body: matter,
      petitioner,
      channel,
      registrar: as<OfficeId>(registrar ?? caller.actor.office),
      drillId: drill ?? undefined,
      others,
      repeats,
    });
  }

  async status(body: StatusRequest, source: string, language: Language): Promise<StatusAnswer> {
    const { database } = this.platform;
    const found = await this.receipts.find(body, source, (receipt) => reads.readReceiptStatus(database, receipt));
    return { ...found, phaseText: phaseText('petition', found.phase, language) };
  }

  private async registerOne(intake: Intake): Promise<Receipt> {
    const { vault } = this.platform;
    const { body, caseId } = intake;
    const { payload, texts } = this.commands.seal(caseId, { title: body.title, matter: body.matter }, [
      'title',
      'matter',
    ]);
    const parties = this.partiesOf(intake);
    const compared = this.repeatsOf(intake);
    if (intake.drillId !== undefined) await this.requireDrill(intake.drillId);
    const register = {
      channel: intake.channel,
      class: body.class ?? null,
      // Today is the door's to say: this process may think otherwise at midnight, and so may a repeated request.
      receivedOn: body.receivedOn ?? null,
      registrar: intake.registrar,
      isReachable: body.isReachable ?? true,
      place: body.place,
      category: body.category,
      title: payload.title,
      matter: payload.matter,
      petitioner: intake.petitioner === null ? null : (parties[0]?.ref ?? null),
      source: null,
      ...withSome(
        'others',
        (intake.petitioner === null ? parties : parties.slice(1)).map(({ ref }) => ref),
      ),
      ...withSome('repeats', compared.decisions),
    } as PetitionCommands['register'];
    const outcome = await this.commands.submit({
      kind: 'petition',
      caseId,
      commands: [{ type: 'register', payload: register }],
      actor: intake.actor,
      key: intake.key,
      texts: [...texts, ...compared.texts],
      parties,
      opening: this.openingOf(intake.drillId),
    });
    const [registered] = outcome.facts;
    if (registered === undefined) throw new Error('a registration is a fact');
    return {
      id: caseId,
      number: outcome.number,
      queryCode: vault.queryCode(caseId),
      registeredAt: registered.at,
      isDrill: intake.drillId !== undefined,
      isRepeat: outcome.isRepeat,
    };
  }

  /** The petitioner is `p1`, further representatives follow. */
  private partiesOf({ caseId, petitioner, others = [] }: Intake): SealedParty[] {
    const seals = this.platform.vault.sealsOf(caseId);
    const all = petitioner === null ? others : [petitioner, ...others];
    return all.map((one, index) => seals.party(`p${String(index + 1)}`, one));
  }

  private repeatsOf({ caseId, repeats = [] }: Intake): { decisions: RepeatDecision[]; texts: SealedText[] } {
    const seals = this.platform.vault.sealsOf(caseId);
    const sealed = repeats.map(({ reason, ...decision }) => ({ ...decision, text: seals.text(reason) }));
    return {
      decisions: sealed.map(({ case: other, verdict, text }) => ({
        case: as<CaseId>(other),
        verdict,
        reason: text.ref,
      })),
      // Two equal reasons are one text of the case.
      texts: [...new Map(sealed.map(({ text }) => [text.ref.digest, text])).values()],
    };
  }

  /** What is behind a wall for the reader is answered like what does not exist. */
  private async requireVisible(
    caller: Caller,
    { repeats = [], key, caseId }: Pick<Intake, 'repeats' | 'key' | 'caseId'>,
  ): Promise<void> {
    const { database } = this.platform;
    for (const { case: other } of repeats) {
      if ((await reads.readCaseHead(database, caller.reader, as<CaseId>(other), 'petition')) !== null) continue;
      // The answer to a repeated request is remembered, whatever the office may see by now.
      if (await reads.hasAsked(database, { principal: caller.actor.principal, key, caseId })) return;
      throw new DomainError('invalid', 'petition.repeat_unknown', 'no such petition to compare');
    }
  }

  private openingOf(drillId: string | undefined): Opening {
    const { jurisdiction } = this.platform.settings;
    return { jurisdiction, withReceipt: true, ...(drillId === undefined ? {} : { drillId }) };
  }

  private async requireDrill(drillId: string): Promise<void> {
    if ((await reads.readDrill(this.platform.database, drillId)) === null)
      throw new HttpProblem(404, 'http.no_such_drill');
  }

  private async bureau(): Promise<OfficeId> {
    const world = await this.platform.world();
    const bureau = world.offices.withFunction('petition-bureau');
    if (bureau === null) throw new DomainError('unavailable', 'office.unknown', 'no office holds petition-bureau');
    return bureau.id;
  }
}
