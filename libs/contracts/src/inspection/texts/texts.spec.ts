import { describe, expect, it } from '@jest/globals';
import { inspectionKind, inspectionWords } from '#libs/inspection';
import { holdTexts } from '../../../../../test/support/held-texts.js';
import { inspection } from '../head.js';
import { texts } from './texts.js';

describe('what is said of a tour', () => {
  holdTexts({
    ...{ kind: inspectionKind, values: inspectionWords, head: inspection, texts, phases: 5 },
    others: ['open', 'drawSample', 'noteLost', 'passMoment'],
  });

  it('is said before a report is adopted: anybody reads its summary for good, and each office its conclusion', () => {
    for (const said of ['公开摘要', '不能撤下', '认不出人名', '督导结论'])
      expect(texts.consequences['adoptReport']?.zh).toContain(said);
  });
});
