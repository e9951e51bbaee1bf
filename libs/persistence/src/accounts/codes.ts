/** Codes of the errors about people who sign in, for translation. */
export const accountCodes = [
  'account.sign_in_refused',
  'account.signed_out',
  'account.role_not_held',
  'account.try_later',
  'account.busy',
  'account.too_many',
  'account.unknown',
  'account.name_taken',
  'account.name_malformed',
  'account.password_weak',
  'account.old_password_wrong',
  'account.deputy_unknown',
  'account.deputy_self',
  'account.deputy_dates',
  'account.deputy_holds',
  'account.deputy_overlaps',
] as const;
