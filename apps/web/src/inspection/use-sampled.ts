import { sampledList } from '#contracts/inspection';
import { useAnswer } from '../base/use-answer.js';

/** What a tour has sampled, as far as the reader may see. */
export const useSampled = (tour: string) => useAnswer(sampledList, `/api/inspections/${tour}/samples`);
