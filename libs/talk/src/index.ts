export { talkKind } from './kind.js';
export type { TalkFactType } from './facts.js';
export type { TalkState } from './state.js';
