import type { Secret } from '#libs/config';
import type { ApiConfig } from '../config.js';

/** How a gateway tells what became of messages (送达报告). */
export interface ReportSettings {
  readonly secret: Secret<string>;
  /** Fields of a report: our id, and what became of it. */
  readonly idField: string;
  readonly stateField: string;
  readonly delivered: readonly string[];
  readonly failed: readonly string[];
}

/** Null: nobody can sign one, so none is taken. */
export function reportSettingsOf(config: ApiConfig): ReportSettings | null {
  if (config.SMS_REPORT_SECRET === undefined) return null;
  return {
    secret: config.SMS_REPORT_SECRET,
    idField: config.SMS_REPORT_ID,
    stateField: config.SMS_REPORT_STATE,
    delivered: config.SMS_REPORT_DELIVERED,
    failed: config.SMS_REPORT_FAILED,
  };
}
