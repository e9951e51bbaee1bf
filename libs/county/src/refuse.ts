import type { Sentence } from '#libs/contracts';
import type { Path } from './parts.js';

/** Takes down what is wrong at a path of the content. */
export type Refuse = (path: Path, message: Sentence) => void;

export const unknown = (id: string): Sentence => ({ zh: `没有“${id}”这个机构。`, en: `There is no office ${id}.` });
export const notActive = (id: string): Sentence => ({ zh: `“${id}”已停用。`, en: `The office ${id} is closed.` });
