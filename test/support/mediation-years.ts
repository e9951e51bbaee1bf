import { addDays } from '#libs/calendar';
import type { MediationCommands } from '#libs/mediation';
import { aMediation, anOpening, bureauClerk, committeeHead, itself, mediator, mediatorId } from './a-mediation.js';
import { onPage, otherCommittee, petition, type MediationInMemory } from './a-mediation.js';
import { courseActor, office, person, text } from './law.js';

type Opening = Partial<MediationCommands['open']>;

const words = text('words');
const both = ['p1', 'p2'] as const;
const grid = person('village-binju-wenquan', 'officer');
const police = person('dept-public-security', 'officer');
const government = person('town-binju', 'officer');
const agency = { committee: office('mediation-pingchuan'), words };

/** So many days on; what time does meanwhile it has done. */
const later = (one: MediationInMemory, days: number): MediationInMemory => {
  const on = addDays(one.today, days);
  return one.until(on).on(on);
};

const comes = (by = bureauClerk, opening: Opening = {}): MediationInMemory =>
  aMediation(opening.source === 'petition' ? petition : null).act('open', anOpening(opening), by);
const ofPetition = (): MediationInMemory => {
  const setOn = addDays(aMediation().today, 30);
  return comes(bureauClerk, { source: 'petition', setOn });
};
const ofCourt = (track: NonNullable<Opening['track']>, sort: Opening['sort'] = 'civil'): MediationInMemory =>
  comes(mediator, { source: 'court', track, sort });

/** Accepted two days after it came, and its rights told to both. */
function prepared(one: MediationInMemory, by = mediator): MediationInMemory {
  later(one, 2).act('accept', {}, by);
  if (one.dossier.state.sort === 'family') {
    for (const party of both) one.act('screen', { party, finding: 'none', isWardHarmed: false }, by);
  }
  const mediators = [{ person: mediatorId, account: by.principal }];
  one.act('proposeMediators', { mediators, isChosenByParties: true }, by);
  one.act('disclose', { mediator: mediatorId, ties: null }, by);
  return both.reduce((so, party) => so.act('tellRights', { party }, by), one);
}

/** Both say on their pages that they want it. */
const underWay = (one: MediationInMemory, by = mediator): MediationInMemory =>
  both.reduce(
    (so, party) => so.act('consent', { ...itself(party), isOpen: false, isElectronic: false }, onPage(party)),
    prepared(one, by),
  );

type Draft = Partial<MediationCommands['drawUp']>;

/** Drawn up, and signed by one on the next day and by the other the day after. */
function signed(one: MediationInMemory, draft: Draft = {}, how: MediationCommands['sign']['how'] = 'paper') {
  // What is to be performed is watched by cases of their own, and has a drill of its own.
  one.drawnUp({ obligations: [], ...draft });
  return both.reduce((so, party) => later(so, 1).signs(party, how), one);
}

const sealed = (one: MediationInMemory, draft: Draft = {}): MediationInMemory => {
  later(signed(one, draft), 1).mediatorSigns();
  return one.act('seal', { on: one.today }, committeeHead);
};

/** Whoever has to be told of the end is told on the day after. */
const told = (one: MediationInMemory, by = mediator): MediationInMemory => later(one, 1).told(by);
const withdrawn = (one: MediationInMemory, party: string): MediationInMemory =>
  one.act('withdraw', { ...itself(party), reason: words }, onPage(party));
const agreedLater = (one: MediationInMemory, days: number): MediationInMemory => {
  const until = addDays(one.today, days);
  return both.reduce((so, party) => so.act('agreeLater', { ...itself(party), until }, onPage(party)), one);
};

/** An appraisal that takes so many days. */
function appraised(one: MediationInMemory, days: number): MediationInMemory {
  later(one, 5).act('beginAppraisal', { on: one.today }, mediator);
  return later(one, days).act('endAppraisal', { on: one.today }, mediator);
}

function violent(): MediationInMemory {
  const one = later(comes(bureauClerk, { sort: 'family' }), 1).act('accept', {}, mediator);
  for (const party of both) {
    one.act('screen', { party, finding: 'suspected', isWardHarmed: party === 'p1' }, mediator);
  }
  one.act('reportViolence', { words }, mediator);
  for (const party of both) one.act('tellProtection', { party }, mediator);
  one.act('hideAddress', itself('p1'), onPage('p1')).proposed(mediatorId);
  for (const party of both) one.act('tellRights', { party }, mediator).consents(party);
  later(one, 4).act('conveyOffer', { ...itself('p1'), text: words }, onPage('p1'));
  return told(withdrawn(later(one, 2), 'p2'));
}

const settledOfPetition = (): MediationInMemory => {
  const one = sealed(later(underWay(ofPetition()), 5));
  // By its own course, at once.
  one.act('notePetitionTold', {}, courseActor);
  return told(one);
};

/** What comes of a dispute in a year, whoever brings it and however it ends; what time does nobody does here. */
const walks = {
  'applied for at the desk, settled in writing': () => told(sealed(later(underWay(comes()).sits(), 10))),
  'taken up by the committee, settled by word of mouth': () =>
    told(signed(later(underWay(comes(mediator, { source: 'initiative' })), 3), { form: 'oral' }, 'word')),
  'reported by a grid, accepted too late, and nothing comes of it': () => {
    const one = underWay(later(comes(grid, { source: 'grid' }), 9));
    return told(later(one, 45).act('fail', { reason: 'differences', words }, mediator));
  },
  'handed over by a petition, settled': settledOfPetition,
  'handed over by a petition, over by its date': () => told(later(underWay(ofPetition()), 60)),
  'handed over by the police, which a party leaves': () =>
    told(withdrawn(later(underWay(comes(police, { source: 'police' })).sits(), 3), 'p2')),
  'handed over by a government, declined': () =>
    told(
      later(comes(government, { source: 'government' }), 2).act(
        'decline',
        { reason: 'outside_scope', words },
        mediator,
      ),
    ),
  'delegated by a court, settled': () => told(sealed(later(underWay(ofCourt('delegated')), 5))),
  'entrusted by a court in ordinary procedure, handed back': () =>
    told(sealed(later(underWay(ofCourt('entrusted_ordinary')), 5))),
  'entrusted by a court in summary procedure, over by time': () =>
    told(later(underWay(ofCourt('entrusted_summary')), 30)),
  'on the platform of a court, settled there': () =>
    told(signed(later(underWay(ofCourt('online')), 8), { form: 'platform' }, 'platform')),
  'on the platform of a court, where nobody confirms': () => told(later(ofCourt('online'), 10)),
  'on the platform of a court in ordinary procedure, later by consent, over by time': () =>
    told(later(agreedLater(underWay(ofCourt('online_ordinary')), 40), 80)),
  'on the platform of a court in summary procedure, refused': () =>
    told(withdrawn(prepared(ofCourt('online_summary')), 'p1')),
  'of a medical dispute, which time ends': () => told(later(underWay(comes(bureauClerk, { sort: 'medical' })), 100)),
  'of a medical dispute, which time ends after an appraisal': () =>
    told(later(appraised(underWay(comes(bureauClerk, { sort: 'medical' })), 25), 130)),
  'of a medical dispute, whose appraisal outlasts its number': () =>
    told(sealed(appraised(underWay(comes(bureauClerk, { sort: 'medical' })), 120))),
  'of a family in which violence is suspected': violent,
  'of a family, settled': () => told(sealed(underWay(comes(mediator, { sort: 'family' })), { isPaperOnly: true })),
  'that is a sham': () => {
    const one = later(underWay(comes()), 3).act('suspectSham', { grounds: words }, mediator);
    return told(later(one, 1).act('ruleSham', { isSham: true, reasons: words }, committeeHead));
  },
  'of a labour dispute, settled after arbitration was open': () =>
    told(sealed(later(underWay(comes(bureauClerk, { sort: 'labour' })), 20))),
  'of who owns it, settled in part': () =>
    told(sealed(underWay(comes(mediator, { sort: 'ownership' })), { isWhole: false, limits: ['title'] })),
  'of rural land, moved to another committee': () => {
    const one = later(comes(mediator, { sort: 'rural_land' }), 1).act('moveTo', agency, committeeHead);
    return told(withdrawn(prepared(one, otherCommittee), 'p1'), otherCommittee);
  },
} satisfies Readonly<Record<string, () => MediationInMemory>>;

export type YearName = keyof typeof walks;
/** By what happens; see `beginningOn`. */
export const mediationYears: Readonly<Record<YearName, () => MediationInMemory>> = walks;
