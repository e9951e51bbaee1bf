import { HistoryOf } from '../case/history-page.js';

/** The history of a petition. */
export const Screen = () => <HistoryOf kind="petition" />;
