/** Codes of the refusals of this library; `libs/contracts` translates them. */
export const rulesCodes = [
  'rules.already_expired',
  'rules.bad_pack',
  'rules.clock_ended',
  'rules.clock_not_found',
  'rules.exclusion_not_allowed',
  'rules.extension_not_allowed',
  'rules.extension_too_long',
  'rules.no_limit',
  'rules.not_before',
  'rules.rule_not_found',
  'rules.set_date_before_start',
  'rules.set_date_missing',
  'rules.start_instant_missing',
] as const;
