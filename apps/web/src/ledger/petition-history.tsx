import { HistoryOf } from './history-page.js';

/** The history of a petition. */
export const Screen = () => <HistoryOf kind="petition" />;
