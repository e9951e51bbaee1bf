import type { Language } from '#libs/contracts';
import type {
  AddedMaterial,
  ConfirmedNotice,
  Evaluation,
  OwnOutcome,
  OwnPetition,
  StatusRequest,
} from '#contracts/petition';
import { factOfKind, kindOf, noSuchCase } from '#libs/docket';
import { as, type Actor, type CaseId, type Dossier, type Instant } from '#libs/kernel';
import { reads, takeFromLimit } from '#libs/persistence';
import type { PetitionState } from '#libs/petition';
import { Injectable } from '@nestjs/common';
import { CaseCommands } from '../case/case-commands.js';
import { ReceiptDoor } from '../intake/receipt-door.js';
import { HttpProblem } from '../http/problem.js';
import { Platform } from '../platform.js';
import { ownFactTypes } from './own-documents.js';
import { ownPetitionOf } from './own-petition.js';

// Somebody with a folder of papers sends a dozen; a household shares an address.
const actsFromSource = { what: 'petitioner-acts', limit: 60, windowSeconds: 3600 };

const petitioner: Actor = { kind: 'public', principal: 'public', office: null, capacity: null };

/** One act of a petitioner whose right was checked. */
interface OwnAct {
  readonly command: 'addMaterial' | 'confirmNotice' | 'evaluate';
  readonly fields: Readonly<Record<string, unknown>>;
  readonly texts: readonly string[];
}

/** Who asks, under which key, and from where. */
export interface PetitionerCaller {
  readonly caseId: CaseId;
  readonly key: string;
  readonly source: string;
}

/** What a petitioner may read and do of the own matter, by number and query code or by the pass of the page. */
@Injectable()
export class PetitionerService {
  constructor(
    private readonly platform: Platform,
    private readonly commands: CaseCommands,
    private readonly receipts: ReceiptDoor,
  ) {}

  /** The case of a receipt. @throws HttpProblem `http.receipt_not_found`, 404 */
  caseOf({ number, queryCode }: StatusRequest, source: string): Promise<CaseId> {
    const { database } = this.platform;
    return this.receipts.find({ number, queryCode }, source, (receipt) =>
      reads.readReceiptCase(database, { kind: 'petition', ...receipt }),
    );
  }

  /** @throws DomainError `docket.no_such_case` (not_found) */
  async read(caseId: CaseId, language: Language): Promise<OwnPetition> {
    const { database, docket } = this.platform;
    const [file, dossier, refusals, world] = await Promise.all([
      reads.readOwnFile(database, { kind: 'petition', caseId }, ownFactTypes),
      docket.dossier(caseId, database),
      docket.allowed(caseId, petitioner, database),
      this.platform.world(),
    ]);
    if (file === null) throw noSuchCase();
    const law = kindOf(this.platform.parts.registry, 'petition');
    return ownPetitionOf({
      dossier: dossier as Dossier<PetitionState>,
      subject: file.subject,
      facts: file.facts.map((body) => factOfKind(law, body)),
      texts: new Map(file.texts.map(({ digest, body }) => [digest, body])),
      time: { rules: world.rules(file.rulePack), calendar: world.calendar(dossier.jurisdiction) },
      offices: world.offices,
      refusals,
      now: as<Instant>(file.now),
      language,
    });
  }

  /** Number and time of a registration, for its receipt. @throws DomainError `docket.no_such_case` (not_found) */
  async receiptOf(caseId: CaseId): Promise<{ number: string; registeredAt: Instant }> {
    const { number, state } = (await this.platform.docket.dossier(
      caseId,
      this.platform.database,
    )) as Dossier<PetitionState>;
    return { number, registeredAt: state.intake?.registeredAt ?? as<Instant>('') };
  }

  addMaterial(caller: PetitionerCaller, { material }: Pick<AddedMaterial, 'material'>): Promise<OwnOutcome> {
    return this.act(caller, { command: 'addMaterial', fields: { material }, texts: ['material'] });
  }

  /**
   * Confirms the very document that was read: a page that was left open proves nothing of one that came after it.
   *
   * @throws HttpProblem `http.document_replaced`, 409
   */
  async confirm(caller: PetitionerCaller, { document: id }: Pick<ConfirmedNotice, 'document'>): Promise<OwnOutcome> {
    const { documents } = await this.read(caller.caseId, 'zh');
    const read = documents.find((one) => one.id === id);
    if (read === undefined || !(read.mayConfirm || read.isConfirmed))
      throw new HttpProblem(409, 'http.document_replaced');
    return this.act(caller, { command: 'confirmNotice', fields: { document: read.document }, texts: [] });
  }

  evaluate(caller: PetitionerCaller, given: Pick<Evaluation, 'bureau' | 'organ' | 'remark'>): Promise<OwnOutcome> {
    const { bureau, organ, remark } = given;
    return this.act(caller, { command: 'evaluate', fields: { bureau, organ, remark }, texts: ['remark'] });
  }

  private async act(caller: PetitionerCaller, { command, fields, texts: names }: OwnAct): Promise<OwnOutcome> {
    const { caseId, key, source } = caller;
    await takeFromLimit(this.platform.database, actsFromSource, source);
    const { payload, texts } = this.commands.seal(caseId, fields, names);
    const { number, facts, isRepeat } = await this.commands.submit({
      kind: 'petition',
      caseId,
      commands: [{ type: command, payload }],
      actor: petitioner,
      // All petitioners are one principal: a key of one must never meet that of another.
      key: `${caseId} ${key}`,
      texts,
    });
    return { number, at: facts.at(-1)?.at ?? '', isRepeat };
  }
}
