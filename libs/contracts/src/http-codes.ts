/** Codes of the HTTP boundary itself, beside those of the capabilities. */
export const httpCodes = [
  'http.invalid_request',
  'http.bad_json',
  'http.bad_encoding',
  'http.bad_request',
  'http.method_not_allowed',
  'http.headers_too_large',
  'http.timeout',
  'http.sign_in_first',
  'http.no_such_drill',
  'http.drill_beyond_calendar',
  'http.body_too_large',
  'http.unsupported_media_type',
  'http.no_such_route',
  'http.key_required',
  'http.cross_site',
  'http.receipt_not_found',
  'http.not_found',
  'http.retrospective_not_found',
  'http.unavailable',
  'http.internal',
] as const;
export type HttpCode = (typeof httpCodes)[number];
