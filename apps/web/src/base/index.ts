/**
 * What every room stands on. Components have it from here; what only computes takes the one file that it needs. `useSay`
 * alone comes with the messages of the room, so that its texts are there; what says texts of the base takes `say.js`.
 */
export * from './answer-view.js';
export * from './dates.js';
export * from './drafts.js';
export * from './kept-by-name.js';
export * from './keys.js';
export * from './later.js';
export * from './name-in.js';
export * from './news.js';
export * from './on-paper.js';
export * from './open-form.js';
export * from './page.js';
export * from './problem-error.js';
export * from './request.js';
export * from './save-file.js';
export * from './screen.js';
export * from './section.js';
export * from './send-file.js';
export * from './settings.js';
export * from './signal.js';
export * from './tour-state.js';
export * from './use-acting.js';
export * from './use-address.js';
export * from './use-after-news.js';
export * from './use-answer.js';
export * from './use-change.js';
export * from './use-contract.js';
export * from './use-drawing.js';
export * from './use-drawn-as-typed.js';
export * from './use-focus-back.js';
export * from './use-has-keyboard.js';
export * from './use-kept-choice.js';
export * from './use-last.js';
export * from './use-me.js';
export * from './use-object-url.js';
export * from './use-settled.js';
