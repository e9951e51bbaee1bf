import * as z from 'zod';
import { column, described, filter, listOf, nullable } from '../list.js';
import { jointMatter, jointOutcome, jointPhase, jointTemplate } from './commands.js';

/** The list of joint mediations (联合调解): by their beginning, the newest first. */
export const jointList = listOf({
  ids: { item: 'JointItem', page: 'JointPage' },
  phase: jointPhase,
  order: 'openedAt',
  filters: {
    phase: filter.choice(jointPhase, { operator: 'is' }),
    mediation: filter.id(z.uuid(), { operator: 'is' }),
    office: filter.office({ operator: 'is' }),
    centre: filter.office({ operator: 'is' }),
    lead: filter.office({ operator: 'is' }),
    template: filter.choice(jointTemplate, { operator: 'is' }),
    matter: filter.choice(jointMatter, { operator: 'is' }),
    place: filter.place({ operator: 'custom', description: 'Office of the place, with the places below it' }),
    lacks: filter.choice(z.enum(['lead', 'position', 'quorum', 'expert']), {
      operator: 'custom',
      description:
        'Of those that go on. lead: none stands; position: that of a necessary member is missing; quorum: too few the last time; expert: one who was drawn has not answered',
    }),
    endedAs: filter.choice(jointOutcome, { operator: 'is' }),
    state: filter.state(),
    text: filter.words({ operator: 'custom' }),
  },
  columns: {
    mediation: described(column.id(), 'Whose part it is; its page opens for the committee alone'),
    mediationNumber: described(nullable(column.text()), 'For whoever may see that mediation: the committee'),
    title: described(nullable(column.text()), 'What it is about; null where that was erased'),
    office: described(column.office(), 'The committee that mediates'),
    centre: column.office(),
    lead: described(nullable(column.office()), 'Who leads, or is proposed'),
    template: column.choice(jointTemplate),
    matter: column.choice(jointMatter),
    place: nullable(column.office()),
    openedAt: column.instant(),
    positionBy: described(nullable(column.date()), 'By when positions are owed; null: no lead stands yet'),
    members: described(column.count(), 'How many take part now'),
    positionsMissing: described(column.count(), 'Necessary members without a position'),
    meetings: described(column.count(), 'Meetings with a quorum'),
    isQuorumMissed: described(column.flag(), 'Too few were at the last meeting'),
    endedAs: nullable(column.choice(jointOutcome)),
  },
});
