/** Codes of the refusals of cadences, for translation. */
export const cadenceCodes = [
  'cadence.begun',
  'cadence.commissions_none',
  'cadence.debtor_twice',
  'cadence.debtor_unknown',
  'cadence.dissolved',
  'cadence.ended',
  'cadence.excused',
  'cadence.filed',
  'cadence.next_opened',
  'cadence.no_such_matter',
  'cadence.not_closed',
  'cadence.not_opened',
  'cadence.not_followed',
  'cadence.office_twice',
  'cadence.office_unknown',
  'cadence.other_work',
  'cadence.period_unfit',
  'cadence.quota_unfit',
  'cadence.relay_own',
  'cadence.relay_unsaid',
] as const;
export type CadenceCode = (typeof cadenceCodes)[number];
