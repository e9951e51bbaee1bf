import { wordOf } from '#libs/contracts';
import { partyChoices, partyOptions } from '../case/party-forms.js';
import { laterBeside, laterControl, noHints } from '../command/form-hints.js';
import type { CaseBeginnings, CaseChoices, CaseCondition, CaseNaming, FormHints } from '../command/form-hints.js';
import type { MediationDetail } from './mediation-detail.js';
import './mediation.messages.js';

const MediatorsField = laterControl(async () => (await import('./mediators-field.js')).MediatorsField);
const AttendedField = laterControl(async () => (await import('./attended-field.js')).AttendedField);
const InvitedField = laterControl(async () => (await import('./invited-field.js')).InvitedField);
const AgreedField = laterControl(async () => (await import('./agreed-field.js')).AgreedField);
const ObligationsField = laterControl(async () => (await import('./obligations-field.js')).ObligationsField);

/** Whose dispute it is. */
const sides: CaseChoices = {
  offered: ({ parties }: MediationDetail, { say }) =>
    partyOptions(parties, say, ({ role }) => role === 'applicant' || role === 'respondent'),
};
/** Anybody who is in it, for oneself or for others. */
const anybody: CaseChoices = { offered: ({ parties }: MediationDetail, { say }) => partyOptions(parties, say) };
/** Those to whom the notice of the end is owed still. */
const owed: CaseChoices = {
  offered: ({ parties, progress: { owedTo } }: MediationDetail, { say }) =>
    partyOptions(parties, say, ({ party }) => owedTo.includes(party)),
};
const mediators: CaseChoices = {
  offered: ({ progress }: MediationDetail, { say }) =>
    progress.mediators.map(({ person, name }) => ({ value: person, label: name ?? say('mediation.nobody') })),
};

/** Which words are signed: those that are seen, and none that came in their place. */
const signed: CaseNaming = {
  named: ({ progress: { agreement } }: MediationDetail) => (agreement === null ? {} : { text: agreement.text }),
};

const helpers: CaseChoices = {
  offered: ({ progress }: MediationDetail, { say }) =>
    progress.helpers.map(({ helper, helperAs }) => ({
      value: helper,
      label: `${helper} · ${wordOf('mediation', 'helperAs', helperAs, say.language)}`,
    })),
};
type Telling = MediationDetail['progress']['tellings'][number];
const tellingsThat = (isMeant: (telling: Telling) => boolean): CaseChoices => ({
  offered: ({ progress }: MediationDetail, { say }) =>
    progress.tellings.filter(isMeant).map(({ telling, jointly }) => {
      const what = jointly === null ? null : wordOf('mediation', 'whose', jointly.whose, say.language);
      return { value: telling, label: what === null ? String(telling) : `${String(telling)} · ${what}` };
    }),
});
const sessionsThat = (...are: MediationDetail['progress']['called'][number]['stands'][]): CaseChoices => ({
  offered: ({ progress }: MediationDetail) =>
    progress.called
      .filter(({ stands }) => are.includes(stands))
      .map(({ session, on, time }) => ({ value: session, label: `${on} ${time}` })),
});
/** Sessions that were called and are still to be; what was held may be recorded after its day. */
const sessions = sessionsThat('called');
const sessionsToRecord = sessionsThat('called', 'passed');
/** What was written down as undisputed, in its own words. */
const undisputed: CaseChoices = {
  offered: ({ progress, texts }: MediationDetail) =>
    progress.undisputed.map(({ text }) => ({ value: text, label: texts[text] ?? text })),
};

/** As it was concluded: whoever tells it may say it plainer. */
const asConcluded: CaseBeginnings = {
  since: ({ progress }: MediationDetail) => String(progress.answer?.words?.length ?? 0),
  begun: ({ progress }: MediationDetail) => (progress.answer?.words == null ? {} : { answer: progress.answer.words }),
};

const saidByParty = [
  ...['askRecusal', 'consent', 'conveyOffer', 'agreeLater', 'sign', 'withdraw', 'hideAddress'],
  ...['agreeHelper', 'agreeTelling', 'withdrawTelling', 'confirmFacts', 'releaseConcessions', 'withdrawRelease'],
  ...['agreeVisit', 'unwantContact', 'wantContact'],
];
// To leave takes no seal.
const byWord = ['withdraw', 'withdrawRelease', 'unwantContact'];
const underSeal = saidByParty.filter((command) => !byWord.includes(command));
const ofMediator = ['disclose', 'askRecusal', 'ruleRecusal', 'signAsMediator'];
const forEach = (commands: readonly string[], field: string, choices: CaseChoices) =>
  Object.fromEntries(commands.map((command) => [`${command}.${field}`, choices]));

const ofCourt = ['court', 'courtNumber', 'material', 'isMaterialReturned'];
const isOfCourt: CaseCondition = { isMet: ({ item }: MediationDetail) => item.source === 'court' };
const hasOrganisation: CaseCondition = {
  isMet: ({ parties }: MediationDetail) => parties.some(({ nature }) => nature === 'organisation'),
};

// What each gives hangs on how the mediation stands: the law is asked, and its page drawn, as one types.
const giving = [
  ...['accept', 'decline', 'tellRights', 'disclose', 'consent', 'ruleRecusal', 'agreeLater', 'drawUp', 'withdraw'],
  ...['fail', 'callSession', 'moveSession'],
];
const givenPage = (command: string) =>
  laterBeside(async () => (await import('../case/given-page.js')).givenPageOf(command));

/** What the forms of a mediation's commands know beyond their contract. */
export const formHints: FormHints = {
  ...noHints,
  usuallyToday: ['on'],
  choices: {
    ...partyChoices,
    ...forEach([...saidByParty, 'screen', 'tellRights', 'tellProtection'], 'party', sides),
    'inviteHelper.of': sides,
    'agreeHelper.helper': helpers,
    'agreeTelling.telling': tellingsThat(({ isTold }) => !isTold),
    'tellOthers.telling': tellingsThat(({ isTold, jointly }) => !isTold && jointly === null),
    // What was told or begun can be taken back as well.
    'withdrawTelling.telling': tellingsThat(() => true),
    'confirmFacts.text': undisputed,
    ...forEach(saidByParty, 'by', anybody),
    ...forEach(ofMediator, 'mediator', mediators),
    'tellEnd.party': owed,
    ...forEach(['moveSession', 'callOffSession'], 'session', sessions),
    ...forEach(['holdSession'], 'session', sessionsToRecord),
  },
  controls: {
    'proposeMediators.mediators': MediatorsField,
    'callSession.invited': AttendedField,
    'holdSession.attended': AttendedField,
    'changeVisits.dates': laterControl(async () => (await import('../case/visit-dates-field.js')).VisitDatesField),
    'drawUp.obligations': ObligationsField,
    'replaceAgreement.agreed': AgreedField,
    'proposeTelling.offices': InvitedField,
  },
  names: { sign: signed },
  begins: { tellAnswer: asConcluded },
  belongsTo: {
    centre: { field: 'whose', values: ['committee', 'organ'] },
    offices: { field: 'whose', values: ['committee', 'organ'] },
  },
  neededWhereAsked: ['centre', 'offices'],
  // Whoever is no court is told outcome and date alone; only an organisation has a seal.
  onlyWhere: {
    ...Object.fromEntries(ofCourt.map((field) => [`tellSender.${field}`, isOfCourt])),
    ...Object.fromEntries(underSeal.map((command) => [`${command}.isSealed`, hasOrganisation])),
  },
  drawn: giving,
  beside: Object.fromEntries(giving.map((command) => [command, givenPage(command)])),
};
