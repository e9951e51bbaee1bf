import { HistoryOf } from '../case/history-page.js';

/** The history of a supervision. */
export const Screen = () => <HistoryOf kind="supervision" />;
