import type { KindContract } from '../kind-contract.js';
import { partyBulk } from '../party-commands.js';
import { partyConsequences, partyFieldNames, partyHints, partyWords } from '../sentences/parties.js';
import { mediationCommands } from './commands.js';
import { mediationCounts, mediationDetail } from './detail.js';
import { mediationList } from './list.js';
import { codes } from './texts/codes.js';
import { access, consequences, failures, steps } from './texts/consequences.js';
import { documents } from './texts/documents.js';
import { facts } from './texts/facts.js';
import { fields, hints } from './texts/fields.js';
import { part } from './texts/part.js';
import { words } from './texts/words.js';

/** The contract of a mediation (人民调解). */
export const contract = {
  list: mediationList,
  detail: mediationDetail,
  commands: mediationCommands,
  bulk: {
    ...{ accept: 'own', decline: 'own', screen: 'own', reportViolence: 'own', proposeMediators: 'own' },
    ...{ tellProtection: 'own', hideAddress: 'own', askJoint: 'own', answerJoint: 'own', moveTo: 'own' },
    ...{ inviteHelper: 'own', agreeHelper: 'own', proposeTelling: 'own', agreeTelling: 'own', tellOthers: 'own' },
    ...{ withdrawTelling: 'own', linkCase: 'own' },
    ...{ agreeVisit: 'own', unwantContact: 'own', wantContact: 'own', changeVisits: 'own' },
    ...{ confirmFacts: 'own', releaseConcessions: 'own', withdrawRelease: 'own' },
    ...{ disclose: 'own', askRecusal: 'own', ruleRecusal: 'sight', tellRights: 'own', consent: 'own' },
    ...{ callSession: 'own', moveSession: 'own', callOffSession: 'own' },
    ...{ holdSession: 'own', tellAnswer: 'own', conveyOffer: 'own', beginAppraisal: 'own', endAppraisal: 'own' },
    ...{ agreeLater: 'own', suspectSham: 'own', ruleSham: 'sight', drawUp: 'paper', sign: 'own' },
    ...{
      signAsMediator: 'sight',
      seal: 'sight',
      replaceAgreement: 'own',
      restoreAgreement: 'own',
      withdraw: 'own',
      fail: 'own',
      tellEnd: 'paper',
      tellSender: 'own',
    },
    ...{ confirmRecord: 'sight', rejectRecord: 'sight' },
    ...partyBulk,
  },
  officeFields: ['committee', 'office', 'from', 'sender', 'centre', 'lead'],
  texts: {
    // The words of parties come last of those of the same name: a mandate says its sort in the field in which an end says how.
    words: { ...partyWords, ...words, as: { ...partyWords.as, ...words.as } },
    fields: { ...fields, ...partyFieldNames },
    hints: { ...hints, ...partyHints },
    codes,
    consequences: { ...consequences, ...partyConsequences },
    ...{ steps, failures, access, facts, documents, part },
  },
  api: {
    about: '人民调解 · mediations and their commands',
    list: { zh: '调解列表', en: 'Mediations' },
    detail: { zh: '调解案件', en: 'One mediation' },
    preview: { zh: '调解后果预演', en: 'What would follow from a command' },
    counts: { summary: { zh: '按阶段计数', en: 'Counts by phase' }, answers: mediationCounts },
  },
} as const satisfies KindContract;
