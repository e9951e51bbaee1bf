import { fileURLToPath } from 'node:url';

/** The courses of the release before, for a bundle. */
export const coursesBefore = fileURLToPath(new URL(`courses${import.meta.url.slice(-3)}`, import.meta.url));
