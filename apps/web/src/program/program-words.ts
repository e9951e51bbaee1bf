import type { Program, Scope } from '#libs/contracts';
import type { Say } from './program.messages.js';

type Token = Program['tokens'][number];

/** How a token stands: `open`, or why it opens nothing. */
export function stateOf({ revokedAt, expiresAt }: Token): 'open' | 'revoked' | 'expired' {
  if (revokedAt !== null) return 'revoked';
  return Date.parse(expiresAt) <= Date.now() ? 'expired' : 'open';
}

/** Whether a token opens something. */
export const isOpen = (token: Token): boolean => stateOf(token) === 'open';

/** Scopes as they are read. */
export const scopesText = (say: Say, scopes: readonly Scope[]): string =>
  scopes.map((scope) => say(`program.scope.${scope}`)).join(say.language === 'zh' ? '、' : ', ');

/** How a program stands: one of an office that has ended opens nothing either. */
export function stateText(say: Say, { isActive, isOfficeActive }: Program): string {
  if (!isActive) return say('program.state.stopped');
  return say(isOfficeActive ? 'program.state.active' : 'program.state.officeEnded');
}
