import { count, date, flag, instant, orNull, text, type ListRowOf } from '../list-columns.js';
import * as by from '../list-filters.js';
import { defineList, type ListFilterOf } from '../list.js';
import { titleOf } from '../reader.js';

// Of its texts the title alone, and no identity.
const columns = {
  /** What it is called, by whoever registered it; null where that was erased. */
  title: orNull(text(titleOf('k'))),
  class: orNull(text('r.class')),
  channel: text('r.channel'),
  category: orNull(text('r.category')),
  place: orNull(text('r.place')),
  registrar: orNull(text('r.registrar_office')),
  holder: orNull(text('r.holder_office')),
  referrer: orNull(text('r.referrer_office')),
  holderSince: orNull(instant('r.holder_since')),
  receivedOn: date('r.received_on'),
  registeredAt: instant('r.registered_at'),
  acceptedOn: orNull(date('r.accepted_on')),
  decidedOn: orNull(date('r.decided_on')),
  outcome: orNull(text('r.outcome')),
  referrals: count('r.referrals'),
  petitioners: count('r.petitioners'),
  served: orNull(count('r.served')),
  isSupervised: flag('r.is_supervised'),
  hasUnseenMaterial: flag(
    `exists (select 1 from duty m where m.case_id = k.id and m.what = 'seeMaterial' and m.closed_at is null)`,
  ),
  sourceNumber: orNull(text('r.source_number')),
  /** Imported to try the platform out. */
  isTrial: flag('r.is_trial'),
  endedAs: orNull(text('r.ended_as')),
} as const;

const filters = {
  text: by.search,
  phase: by.is(),
  holder: by.is(),
  class: by.is(),
  channel: by.is(),
  /** Categories are paths. */
  category: by.below('r.category'),
  /** A place with those below it. */
  place: by.anyOf('r.place'),
  from: by.atLeast('receivedOn'),
  to: by.atMost('receivedOn'),
  minReferrals: by.atLeast<number>('referrals'),
  state: by.state<by.CaseState>(),
  owes: by.owes,
  rule: by.rule,
  idleDays: by.idleDays,
  minAge: by.age('>=', 'r.registered_at'),
  maxAge: by.age('<=', 'r.registered_at'),
  minHeld: by.age('>=', 'r.holder_since'),
  maxHeld: by.age('<=', 'r.holder_since'),
} as const;

/** Petitions (信访件), by their registration. */
export const petition = defineList({
  table: 'petition',
  columns,
  newest: 'registeredAt',
  filters,
  heldBy: 'r.holder_office',
  told: {
    ...{
      holder: 'r.holder_office',
      receivedOn: 'r.received_on',
      acceptedOn: 'r.accepted_on',
      decidedOn: 'r.decided_on',
    },
    ...{ outcome: 'r.outcome', isSupervised: 'r.is_supervised' },
  },
  tallies: { trial: 'r.is_trial' },
});

/** One line of a list of petitions. */
export type PetitionRow = ListRowOf<typeof columns>;
/** What a list, a count or an export of petitions is narrowed to. */
export type PetitionFilter = ListFilterOf<typeof filters>;
