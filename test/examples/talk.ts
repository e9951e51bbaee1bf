import { as, type LegalDate, type OfficeId, type TextRef } from '#libs/kernel';
import type { TalkFacts } from '../../libs/talk/src/facts.js';
import { examplesOf } from './fact-example.js';

const ref: TextRef = { digest: '0'.repeat(32), chars: 12 };

/** One example of every shape of fact, by type. */
export const talkExamples: TalkFacts = {
  opened: { office: as<OfficeId>('mediation-binju'), accounts: ['mediation.binju'], party: 'p1', title: ref },
  listenersChanged: { accounts: ['mediation.binju', 'mediation.binju.second'] },
  said: { on: as<LegalDate>('2026-08-18'), text: ref },
  called: { on: as<LegalDate>('2026-08-20'), time: '09:30', place: ref },
  calledOff: { reason: ref },
  warned: { clock: 'RM-CALL/1', rule: 'RM-CALL', warning: 'w1', to: 'owner' },
  callPassed: { clock: 'RM-CALL/1', rule: 'RM-CALL' },
  closed: {},
  lapsed: { clock: 'RM-APART/1', rule: 'RM-APART' },
};

export const examples = examplesOf(talkExamples);
