import { daysBetween, legalDateOf } from '#libs/calendar';
import { factOfKind, kindOf } from '#libs/docket';
import { as, type Instant, type TextRef } from '#libs/kernel';
import type { PetitionCommands } from '#libs/petition';
import { reads } from '#libs/persistence';
import { Injectable } from '@nestjs/common';
import { CaseParts } from '../case/case-parts.js';
import type { DetailAsked, OwnOfKind, Row } from '../case/kinds-own.js';
import type { Caller } from '../http/request-state.js';
import { Platform } from '../platform.js';

type Registered = Pick<PetitionCommands['register'], 'matter'>;

/** What a petition has beside what every case has: its age, what it is about, and who asks. */
@Injectable()
export class PetitionOwn implements OwnOfKind<'petition'> {
  constructor(
    private readonly platform: Platform,
    private readonly every: CaseParts,
  ) {}

  derived(row: Row): Row {
    const { registeredAt, endedAt, now } = row as unknown as reads.PetitionRow;
    const end = as<Instant>(endedAt ?? now);
    return { ...row, ageDays: Math.max(0, daysBetween(legalDateOf(as<Instant>(registeredAt)), legalDateOf(end))) };
  }

  async parts(caller: Caller, { head, texts }: DetailAsked) {
    const { database } = this.platform;
    const [parties, [registered], bodies] = await Promise.all([
      this.every.maskedParties(caller, head.id),
      reads.readFacts(database, caller.reader, head.id, { afterSeq: 0, limit: 1 }),
      texts(),
    ]);
    const law = kindOf(this.platform.parts.registry, head.kind);
    const refs = registered === undefined ? {} : (factOfKind(law, registered.body).data as Partial<Registered>);
    const textOf = (ref: TextRef | null | undefined): string | null => (ref ? (bodies[ref.digest] ?? null) : null);
    return { matter: textOf(refs.matter), parties };
  }
}
