import type { revealRequest, RevealedParty } from '#libs/contracts';
import { noSuchCase } from '#libs/docket';
import { reads, takeFromLimit, noteRead } from '#libs/persistence';
import { Injectable } from '@nestjs/common';
import type * as z from 'zod';
import { visibleHead } from '../case/visible-head.js';
import { readBy } from '../http/changed-by.js';
import type { Caller } from '../http/request-state.js';
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
    caller: Caller,
    { id, party }: AskedParty,
    { purpose, words }: z.output<typeof revealRequest>,
  ): Promise<RevealedParty> {
    const { database, vault } = this.platform;
    const { id: caseId } = await visibleHead(this.platform, caller, id, 'petition');
    const sealed = await reads.readSealedParties(database, caller.reader, caseId);
    const found = sealed.find((one) => one.party === party);
    if (found === undefined) throw noSuchCase();
    await takeFromLimit(database, perAccount, caller.session.account);
    const entry = { ...readBy(caller), what: 'reveal', caseId } as const;
    await noteRead(database, { ...entry, purpose, words, detail: { party } });
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
