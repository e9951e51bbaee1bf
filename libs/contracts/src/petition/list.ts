import * as z from 'zod';
import { column, derived, described, filter, listOf, nullable } from '../list.js';
import { line } from '../primitives.js';
import { petitionPhase } from './commands.js';

/** The list of petitions (信访件列表): by registration, the newest first. */
export const petitionList = listOf({
  ids: { item: 'PetitionItem', page: 'PetitionPage' },
  phase: petitionPhase,
  order: 'registeredAt',
  filters: {
    text: filter.words({
      operator: 'custom',
      description:
        'Words that a text of the case contains, or the number of the case, its beginning or its last digits',
    }),
    phase: filter.choice(petitionPhase, { operator: 'is' }),
    holder: filter.office({ operator: 'is' }),
    state: filter.choice(z.enum(['overdue', 'today', 'week', 'due', 'open', 'ended']), {
      operator: 'custom',
      description:
        'overdue, today, week (from tomorrow to seven days on), due (within three days): of a duty that is open',
    }),
    owes: filter.office({ operator: 'custom', description: 'Office that owes an open duty of the case' }),
    rule: filter.line(z.string().regex(/^[A-Z]{1,10}-[0-9A-Z]{1,10}$/), {
      operator: 'custom',
      description: 'Rule of that duty, e.g. XF-09; state, owes and rule speak of one and the same duty',
    }),
    class: filter.choice(z.enum(['appeal', 'suggestion', 'accusation']), { operator: 'is' }),
    channel: filter.choice(z.enum(['web', 'letter', 'visit', 'call', 'import']), { operator: 'is' }),
    category: filter.line(line(100), { operator: 'custom', description: 'The category and what lies below it' }),
    place: filter.place({ operator: 'custom', description: 'Office of the place, with the places below it' }),
    from: filter.date({ operator: 'atLeast', column: 'receivedOn', description: 'First day of receipt' }),
    to: filter.date({ operator: 'atMost', column: 'receivedOn', description: 'Last day of receipt' }),
    minReferrals: filter.count({
      operator: 'atLeast',
      column: 'referrals',
      description: 'Referred at least so often',
    }),
    idleDays: filter.count({ operator: 'custom', description: 'Nothing happened for more than so many days' }),
    minAge: filter.count({ operator: 'custom', description: 'At least so many days since registration' }),
    maxAge: filter.count({ operator: 'custom', description: 'At most so many days since registration' }),
    minHeld: filter.count({ operator: 'custom', description: 'At least so many days since its holder has it' }),
    maxHeld: filter.count({ operator: 'custom', description: 'At most so many days since its holder has it' }),
  },
  columns: {
    title: described(nullable(column.text()), 'What it is called, as it was registered'),
    class: nullable(column.text()),
    channel: column.text(),
    category: nullable(column.text()),
    place: nullable(column.text()),
    registrar: nullable(column.office()),
    holder: nullable(column.office()),
    referrer: nullable(column.office()),
    holderSince: nullable(column.instant()),
    receivedOn: column.date(),
    registeredAt: column.instant(),
    ageDays: described(derived(column.count()), 'Days since its first registration; no referral hides it'),
    acceptedOn: nullable(column.date()),
    decidedOn: nullable(column.date()),
    outcome: nullable(column.text()),
    referrals: column.count(),
    petitioners: described(column.count(), 'How many petition'),
    served: described(
      nullable(column.count()),
      'On how many of them the opinion or answer was served; null: there is none yet',
    ),
    isSupervised: column.flag(),
    hasUnseenMaterial: described(column.flag(), 'The petitioner added something that nobody has looked at'),
    sourceNumber: nullable(column.text()),
    isTrial: described(column.flag(), 'Imported to try the platform out'),
    endedAs: nullable(column.text()),
  },
});
