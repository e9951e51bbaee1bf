import { describe } from '@jest/globals';
import { bureauHead, officer } from '../../../test/support/a-petition.js';
import {
  reasons,
  told,
  assigned,
  registered,
  referred,
  accepted,
  decided,
  delivered,
  direct,
  corrected,
  notice,
  looked,
  found,
  disputed,
  statedNotice,
} from '../../../test/support/courses-of-petitions.js';
import { holdChronicles } from '../../../test/support/held-chronicles.js';
import { day, office, text } from '../../../test/support/law.js';

describe('what an office states, and what becomes of it (补记)', () => {
  holdChronicles('petition-records', {
    'a notice that is stated to have been in time': told(
      () => referred().accepted().until('2026-08-25').on('2026-08-25'),
      (one) => one.notified('2026-08-18'),
    ),
    'a stated notice that is confirmed': told(statedNotice, looked),
    'a stated notice of another day': told(statedNotice, (one) => found(one, 'other_day')),
    'a stated notice that was never given': told(statedNotice, (one) => found(one, 'not_done')),
    'a stated notice that nobody looks at': told(statedNotice, (one) => one.until('2026-09-10')),
    'a confirmed date that the petitioner disputes': told(
      () => looked(statedNotice()),
      (one) => disputed(one, 'notice'),
    ),
    'an extension that is stated, and was never told': told(
      () => accepted().on('2026-09-28').approved().until('2026-10-20').on('2026-10-20'),
      (one) =>
        found(
          one.act('noticeExtension', { servedOn: day('2026-10-06'), manner: 'post', proof: text('p') }, officer),
          'not_done',
        ),
    ),
    'a service that was never given': told(
      () => delivered().on('2026-08-12'),
      (one) => found(disputed(one, 'opinion'), 'not_done'),
    ),
    'a service of another day': told(
      () => decided().on('2026-08-12').delivered('2026-08-05').on('2026-08-14'),
      (one) => found(disputed(one, 'opinion'), 'other_day'),
    ),
    'a service that was never given, of a file that was closed on it': told(
      () => delivered().closed().on('2026-08-12'),
      (one) => found(disputed(one, 'opinion'), 'not_done'),
    ),
    'an answer that was never given': told(
      () => corrected(referred(), 'suggestion', false, officer).answered().delivered().on('2026-08-12'),
      (one) => found(disputed(one, 'answer'), 'not_done'),
    ),
    'a notice by which the matter had ended, never given': told(
      () => {
        const late = direct().until('2026-08-25').on('2026-08-25');
        const stated = { ...notice, servedOn: day('2026-08-18'), proof: text('receipt') };
        return late.act('declareOutOfRemit', { ...stated, to: office('dept-water'), organ: null }, officer);
      },
      (one) => found(one, 'not_done'),
    ),
    'a withdrawal that ends the matter': told(referred, (one) => one.withdrawn()),
    'a withdrawal of an assigned matter, confirmed by another person': told(
      () => registered().referred(assigned).withdrawn(),
      (one) => one.act('confirmWithdrawal', { note: null }, bureauHead),
    ),
    'a withdrawal of a late matter, refused': told(
      () => referred().until('2026-08-20').on('2026-08-20').withdrawn(),
      (one) => one.act('refuseWithdrawal', { reason: reasons }, bureauHead),
    ),
    'a withdrawal that nobody confirms': told(
      () => registered().referred(assigned).withdrawn(),
      (one) => one.until('2026-08-20'),
    ),
    'a breach that is supervised, and the supervision ended': told(
      () => referred().until('2026-08-19').supervised('art40/dept-transport', 'XF-07/1'),
      (one) => one.supervisionEnded(),
    ),
    'a supervised breach that is withdrawn and confirmed': told(
      () => referred().accepted().until('2026-08-25').on('2026-08-25').supervised('art40/dept-transport', 'XF-07/1'),
      (one) => looked(one.notified('2026-08-18')),
    ),
  });
});
