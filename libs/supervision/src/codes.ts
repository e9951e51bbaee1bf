/** Codes of the refusals of this capability, for translation. */
export const supervisionCodes = [
  'supervision.correction_already_reported',
  'supervision.correction_not_reported',
  'supervision.date_before_petition',
  'supervision.date_before_rules',
  'supervision.date_in_future',
  'supervision.ended',
  'supervision.finding_missing',
  'supervision.no_reply_owed',
  'supervision.no_step_open',
  'supervision.nobody_verifies',
  'supervision.not_opened',
  'supervision.office_not_involved',
  'supervision.office_not_in_county',
  'supervision.office_unknown',
  'supervision.other_case',
  'supervision.petition_ended',
  'supervision.step_not_open',
  'supervision.step_of_other_office',
] as const;
export type SupervisionCode = (typeof supervisionCodes)[number];
