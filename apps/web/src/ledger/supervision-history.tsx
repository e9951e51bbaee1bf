import { HistoryOf } from './history-page.js';

/** The history of a supervision. */
export const Screen = () => <HistoryOf kind="supervision" />;
