/** Codes of the refusals of this library; `libs/contracts` translates them. */
export const calendarCodes = [
  'calendar.bad_date',
  'calendar.bad_exclusion',
  'calendar.bad_extension',
  'calendar.bad_instant',
  'calendar.bad_jurisdiction',
  'calendar.bad_length',
  'calendar.bad_pack',
  'calendar.bad_roll',
  'calendar.bad_trigger',
  'calendar.bad_unit',
  'calendar.bad_vector',
] as const;
