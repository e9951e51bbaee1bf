import { daysBetween, legalDateOf } from '#libs/calendar';
import { factOfKind, kindOf } from '#libs/docket';
import { as, type Instant, type TextRef } from '#libs/kernel';
import type { PetitionCommands } from '#libs/petition';
import { reads } from '#libs/persistence';
import { maskedParties } from '../case/case-parts.js';
import type { OwnOfKind } from '../case/kinds-own.js';

type Registered = Pick<PetitionCommands['register'], 'matter'>;

/** What a petition has beside what every case has: its age, what it is about, and who asks. */
export const petitionOwn: OwnOfKind<'petition'> = {
  derived(row) {
    const { registeredAt, endedAt, now } = row as unknown as reads.PetitionRow;
    const end = as<Instant>(endedAt ?? now);
    return { ...row, ageDays: Math.max(0, daysBetween(legalDateOf(as<Instant>(registeredAt)), legalDateOf(end))) };
  },

  async parts(platform, caller, { head, texts }) {
    const [parties, [registered], bodies] = await Promise.all([
      maskedParties(platform, caller, head.id),
      reads.readFacts(platform.database, caller.reader, head.id, { afterSeq: 0, limit: 1 }),
      texts(),
    ]);
    const law = kindOf(platform.registry, head.kind);
    const refs = registered === undefined ? {} : (factOfKind(law, registered.body).data as Partial<Registered>);
    const textOf = (ref: TextRef | null | undefined): string | null => (ref ? (bodies[ref.digest] ?? null) : null);
    return { matter: textOf(refs.matter), parties };
  },
};
