/** Codes of the door. */
export const docketCodes = [
  'docket.bad_text',
  'docket.changed_meanwhile',
  'docket.command_too_large',
  'docket.key_reused',
  'docket.no_such_case',
  'docket.no_such_step',
  'docket.not_canonical',
  'docket.out_of_order',
  'docket.reason_required',
  'docket.step_not_failed',
  'docket.text_too_long',
  'docket.unknown_command',
  'docket.unknown_kind',
  'docket.unknown_pack',
  'docket.version_unknown',
] as const;
