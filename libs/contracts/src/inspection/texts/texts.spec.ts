import { describe } from '@jest/globals';
import { inspectionKind, inspectionWords } from '#libs/inspection';
import { holdTexts } from '../../../../../test/support/held-texts.js';
import { inspection } from '../head.js';
import { texts } from './texts.js';

describe('what is said of a tour', () => {
  holdTexts({
    ...{ kind: inspectionKind, values: inspectionWords, head: inspection, texts, phases: 5 },
    others: ['open', 'drawSample', 'noteLost', 'passMoment'],
  });
});
