import type { revealRequest, RevealedParty } from '#libs/contracts';
import { as, DomainError, type CaseId } from '#libs/kernel';
import { reads, takeFromLimit } from '#libs/persistence';
import { Injectable } from '@nestjs/common';
import type * as z from 'zod';
import type { Knock } from '../http/request-state.js';
import { Platform } from '../platform.js';

// A clerk who serves notices all day looks at a few dozen people; who looks at more is copying.
const perAccount = { what: 'reveal', limit: 60, windowSeconds: 3_600 } as const;
// Long enough to dial a number or to write an envelope.
const hideAfterSeconds = 120;

/** Which party of which case. */
interface AskedParty {
  readonly id: string;
  readonly party: string;
}

/** Opens the identity of one party (查看身份) for whoever may see the case and says why; each look is recorded first. */
@Injectable()
export class RevealService {
  constructor(private readonly platform: Platform) {}

  /** @throws DomainError `docket.no_such_case` (not_found), also where there is no such party; `account.too_many` */
  async reveal(
    knock: Knock,
    { id, party }: AskedParty,
    { purpose, words }: z.output<typeof revealRequest>,
  ): Promise<RevealedParty> {
    const { database, vault } = this.platform;
    const caseId = as<CaseId>(id);
    const head = await reads.readCaseHead(database, knock.reader, caseId, 'petition');
    const sealed = await reads.readSealedParties(database, knock.reader, caseId);
    const found = sealed.find((one) => one.party === party);
    if (head === null || found === undefined) {
      throw new DomainError('not_found', 'docket.no_such_case', 'there is no such case');
    }
    await takeFromLimit(database, perAccount, knock.session.account);
    const { office, capacity } = knock.actor;
    const entry = { what: 'reveal', account: knock.session.account, office, capacity, caseId } as const;
    await reads.noteRead(database, { ...entry, purpose: words, detail: { party, purpose } });
    const { name, phone, idNumber, address } = vault.openParty(found.cipher);
    return {
      party,
      name: name ?? null,
      phone: phone ?? null,
      idNumber: idNumber ?? null,
      address: address ?? null,
      hideAfterSeconds,
    };
  }
}
