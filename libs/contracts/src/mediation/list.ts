import { column, described, filter, listOf, nullable } from '../list.js';
import {
  agreementForm,
  agreementHolds,
  committeeLevel,
  courtTrack,
  disputeSort,
  mediationEnding,
  mediationPhase,
  mediationSource,
  visitsAsked,
} from './commands.js';

/** The list of mediations (调解列表): by their beginning, the newest first. */
export const mediationList = listOf({
  ids: { item: 'MediationItem', page: 'MediationPage' },
  phase: mediationPhase,
  order: 'openedAt',
  filters: {
    phase: filter.choice(mediationPhase, { operator: 'is' }),
    committee: filter.office({ operator: 'is' }),
    sort: filter.choice(disputeSort, { operator: 'is' }),
    source: filter.choice(mediationSource, { operator: 'is' }),
    endedAs: filter.choice(mediationEnding, { operator: 'is' }),
    level: filter.choice(committeeLevel, { operator: 'is' }),
    form: filter.choice(agreementForm, { operator: 'is' }),
    holds: filter.choice(agreementHolds, { operator: 'custom' }),
    visits: filter.choice(visitsAsked, { operator: 'custom' }),
    state: filter.state(),
    text: filter.words({ operator: 'custom' }),
  },
  columns: {
    title: described(nullable(column.text()), 'What it is about; null where that was erased'),
    committee: column.office(),
    sort: column.choice(disputeSort),
    source: column.choice(mediationSource),
    track: nullable(column.choice(courtTrack)),
    openedAt: column.instant(),
    acceptedOn: nullable(column.date()),
    sessions: described(column.count(), 'How often all sat together'),
    isOpen: described(column.flag(), 'In the open, because every party wants it'),
    effectiveOn: nullable(column.date()),
    form: described(
      nullable(column.choice(agreementForm)),
      'In what form they agreed; null: no agreement is in force (口头协议登记簿: oral)',
    ),
    endedAs: nullable(column.choice(mediationEnding)),
    endedOn: nullable(column.date()),
    level: described(nullable(column.choice(committeeLevel)), 'On which level it was mediated; null: it has not ended'),
    holds: described(
      nullable(column.choice(agreementHolds)),
      'How what was agreed on holds, of the outcomes of its obligations; null: there is none, or another agreement took its place',
    ),
    days: described(nullable(column.count()), 'From its beginning to its end; null: it has not ended'),
  },
});
