import type { KindContract } from '../kind-contract.js';
import { jointCommands } from './commands.js';
import { jointDetail } from './detail.js';
import { jointList } from './list.js';
import { texts } from './texts/texts.js';

/** The contract of a joint mediation (联合调解). */
export const contract = {
  list: jointList,
  detail: jointDetail,
  commands: jointCommands,
  bulk: {
    ...{ proposeLead: 'own', ruleLead: 'sight', addMember: 'own', dismissMember: 'own', replaceMember: 'own' },
    ...{ callMeeting: 'own', callOffMeeting: 'own' },
    ...{ barOffice: 'own', returnRequest: 'own', takeBack: 'own', changeTemplate: 'own' },
    ...{ meet: 'own', freezeDraw: 'sight', answerDraw: 'own', releaseExpert: 'own', nameExperts: 'own' },
    ...{ correctAnswer: 'own', correctMeeting: 'own' },
    conclude: 'sight',
  },
  officeFields: ['office', 'committee', 'centre', 'lead', 'place', 'instead', 'conference', 'commissionedBy'],
  texts,
  partsNamedBy: ['leadProposed', 'memberAdded', 'memberReplaced'],
  api: {
    about: '联合调解 · the members’ room of a mediation that no office can settle alone',
    list: { zh: '联合调解列表', en: 'Joint mediations' },
    detail: { zh: '联合调解', en: 'One joint mediation' },
    preview: { zh: '联合调解后果预演', en: 'What would follow from a command' },
    counts: null,
  },
} as const satisfies KindContract;
