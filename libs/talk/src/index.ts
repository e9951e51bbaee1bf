export { talkKind } from './kind.js';
export type { TalkCommands } from './commands.js';
export type { TalkFactType } from './facts.js';
export type { TalkState } from './state.js';
