import { describe } from '@jest/globals';
import { aMediation, committeeHead, itself, mediator, onPage } from '../../../test/support/a-mediation.js';
import { otherCommittee, petition, type MediationInMemory } from '../../../test/support/a-mediation.js';
import { courseOf } from '../../../test/support/chronicle.js';
import { holdChronicles } from '../../../test/support/held-chronicles.js';
import { courseActor, courseOf as courseActorOf, day, office, text } from '../../../test/support/law.js';
import type { MediationCommands } from './index.js';

type Opening = Partial<MediationCommands['open']>;

const words = text('words');
const both = ['p1', 'p2'] as const;
const other = { committee: office('mediation-pingchuan'), words };

const settled = (mediation: MediationInMemory) =>
  mediation.drawnUp().signs('p1').signs('p2').mediatorSigns().isSealed().told();
const confirmed = (mediation: MediationInMemory) =>
  both.reduce(
    (so, party) => so.act('confirmFacts', { ...itself(party), text: text('undisputed').digest }, onPage(party)),
    mediation.sits(),
  );

/** A neighbour helps, the head of the group is told, and what nobody disputes is confirmed. */
function civil(): MediationInMemory {
  const mediation = aMediation()
    .ready()
    .act('inviteHelper', { helperAs: 'neighbour', of: null, name: words }, mediator)
    .act('proposeTelling', { to: words, what: text('what') }, mediator);
  for (const party of both) {
    mediation.act('agreeHelper', { ...itself(party), helper: 'h1' }, onPage(party));
    mediation.act('agreeTelling', { ...itself(party), telling: 1 }, onPage(party));
  }
  return settled(confirmed(mediation)).act('tellOthers', { telling: 1 }, mediator);
}

/** Violence is suspected, and a ward suffers it: nobody is set face to face, and it goes on by offers that are conveyed. */
function family(): MediationInMemory {
  const mediation = aMediation().opened({ sort: 'family' }).act('accept', {}, mediator).screened('suspected', true);
  mediation.act('reportViolence', { words }, mediator);
  for (const party of both) mediation.act('tellProtection', { party }, mediator);
  mediation.proposed('00000000-0000-4000-8000-00000000000a');
  for (const party of both) mediation.act('tellRights', { party }, mediator).consents(party);
  mediation.act('conveyOffer', { ...itself('p1'), text: words }, mediator);
  return mediation.withdrawn('p2').told();
}

const appraised = () =>
  settled(
    aMediation()
      .ready({ sort: 'medical', committee: office('mediation-binju') })
      .on('2026-08-10')
      .act('beginAppraisal', { on: day('2026-08-10') }, mediator)
      .on('2026-12-21')
      .act('endAppraisal', { on: day('2026-12-18') }, mediator),
  );

const ofPetition = () =>
  settled(
    aMediation(petition)
      .opened({ source: 'petition', setOn: day('2026-08-20') })
      .act('accept', {}, mediator)
      .act('moveDate', { setOn: day('2026-08-25'), cause: 'until/2/2026-08-25' }, courseActor)
      .proposed('00000000-0000-4000-8000-00000000000a')
      .act('tellRights', { party: 'p1' }, mediator)
      .act('tellRights', { party: 'p2' }, mediator)
      .consents('p1')
      .consents('p2'),
  ).act('notePetitionTold', {}, courseActor);

const ofCourt = (track: NonNullable<Opening['track']>): Opening => ({ source: 'court', track });

describe('mediations of every sort and door (人民调解法 17 to 33)', () => {
  holdChronicles('mediation-courses', {
    'that is settled in writing, with a helper and facts that all confirm': () => courseOf(civil()),
    'that is settled by word of mouth': () =>
      courseOf(aMediation().ready().drawnUp({ form: 'oral' }).signs('p1', 'word').signs('p2', 'word').told()),
    'that is settled in part, of what no court confirms': () =>
      courseOf(
        aMediation()
          .ready({ sort: 'ownership' })
          .drawnUp({ isWhole: false, limits: ['title'] })
          .signs('p1')
          .signs('p2')
          .mediatorSigns()
          .isSealed()
          .told(),
      ),
    'of a family in which violence is suspected': () => courseOf(family()),
    'of a medical dispute, whose appraisal overruns': () => courseOf(appraised()),
    'of a labour dispute': () => courseOf(settled(aMediation().ready({ sort: 'labour' }).until('2026-08-20'))),
    'of rural land': () => courseOf(settled(aMediation().ready({ sort: 'rural_land' }))),
    'that a court has delegated': () =>
      courseOf(
        confirmed(aMediation().ready(ofCourt('delegated')))
          .drawnUp()
          .signs('p1')
          .signs('p2')
          .on('2026-08-05')
          .mediatorSigns()
          .isSealed()
          .told(),
      ),
    'that a court has entrusted': () => courseOf(settled(aMediation().ready(ofCourt('entrusted_ordinary')))),
    'on the platform of a court': () =>
      courseOf(
        aMediation()
          .ready(ofCourt('online'))
          .drawnUp({ form: 'platform' })
          .signs('p1', 'platform')
          .signs('p2', 'platform')
          .told(),
      ),
    'on the platform of a court, where the other side is not found': () =>
      courseOf(aMediation().prepared(ofCourt('online')).act('fail', { reason: 'unreachable', words }, mediator).told()),
    'of a petition, settled after its date was moved': () => {
      const mediation = ofPetition();
      mediation.tell('noteParentKnows', { causes: 1, outcome: 'settled' }, courseActorOf(mediation.dossier.id));
      return courseOf(mediation);
    },
    'of two committees': () =>
      courseOf(
        aMediation()
          .accepted()
          .act('askJoint', other, committeeHead)
          .act('answerJoint', { isJoined: true, words }, otherCommittee),
      ),
    'that is moved to another committee': () =>
      courseOf(aMediation().opened().act('moveTo', other, committeeHead).act('accept', {}, otherCommittee)),
    'that the police handed over and a party leaves': () =>
      courseOf(aMediation().ready({ source: 'police' }).withdrawn('p1').told()),
  });
});
