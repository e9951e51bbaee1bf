/** A sentence in both languages, Chinese first. */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

/** `notChecked`: what it needs is away, which another line says. */
export type Level = 'ok' | 'warning' | 'fault' | 'notChecked';

/** What one check found (检查结果): how it is, and what to do where something is to be done. Never a secret. */
export interface Finding {
  readonly level: Level;
  readonly found: Sentence;
  readonly todo: Sentence | null;
}

/** What is as it should be. */
export const ok = (zh: string, en: string): Finding => ({ level: 'ok', found: { zh, en }, todo: null });

/** What works today and wants somebody's attention. */
export const warning = (found: Sentence, todo: Sentence): Finding => ({ level: 'warning', found, todo });

/** What is wrong. */
export const fault = (found: Sentence, todo: Sentence): Finding => ({ level: 'fault', found, todo });

/** What could not be looked at. */
export const notChecked = (found: Sentence): Finding => ({ level: 'notChecked', found, todo: null });
