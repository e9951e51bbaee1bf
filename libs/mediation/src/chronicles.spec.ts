import { describe } from '@jest/globals';
import {
  aMediation,
  bureauClerk,
  committeeHead,
  itself,
  mediator,
  mediatorId,
  onPage,
  petition,
} from '../../../test/support/a-mediation.js';
import { allowedIn, courseOf } from '../../../test/support/chronicle.js';
import { holdChronicles } from '../../../test/support/held-chronicles.js';
import { courseActor, day, text } from '../../../test/support/law.js';

const people = [mediator, committeeHead, bureauClerk, onPage('p1'), courseActor];
const signed = () => aMediation().ready().drawnUp().signs('p1').signs('p2');
const suspected = () =>
  aMediation()
    .ready()
    .act('suspectSham', { grounds: text('grounds') }, mediator);
const ofPetition = { source: 'petition', setOn: day('2026-08-28') } as const;

describe('a mediation (人民调解法 17 to 30)', () => {
  holdChronicles('mediation', {
    'that is settled': () => courseOf(signed().mediatorSigns().isSealed().told()),
    'that nobody accepts': () => courseOf(aMediation().opened().until('2026-08-20')),
    'that is declined': () =>
      courseOf(
        aMediation()
          .opened()
          .act('decline', { reason: 'outside_scope', words: text('words') }, mediator)
          .told(),
      ),
    'that a party does not want': () => courseOf(aMediation().prepared().withdrawn('p2').told()),
    'that a party leaves once all have signed': () => courseOf(signed().withdrawn('p2').told()),
    'of which nothing comes': () =>
      courseOf(
        aMediation()
          .ready()
          .act('fail', { reason: 'differences', words: text('words') }, mediator)
          .told(),
      ),
    'of a medical dispute, by whose time it fails': () =>
      courseOf(aMediation().ready({ sort: 'medical' }).until('2026-10-30').told()),
    'of a petition, by whose date it is over': () =>
      courseOf(aMediation(petition).ready(ofPetition).until('2026-09-01').told()),
    'that is a sham': () =>
      courseOf(
        suspected()
          .act('ruleSham', { isSham: true, reasons: text('reasons') }, committeeHead)
          .told(),
      ),
    'whose mediator is recused': () =>
      courseOf(
        aMediation()
          .ready()
          .act('askRecusal', { ...itself('p2'), mediator: mediatorId, reason: text('reason') }, onPage('p2'))
          .act('ruleRecusal', { mediator: mediatorId, isRecused: true, reasons: text('reasons') }, committeeHead),
      ),
  });
});

describe('what may be done with a mediation, and what stands in the way', () => {
  const states = {
    'before it is there': () => aMediation(),
    'just opened': () => aMediation().opened(),
    accepted: () => aMediation().accepted(),
    'with consents missing': () => aMediation().prepared(),
    'under way': () => aMediation().ready(),
    'suspended as a sham': suspected,
    'drawn up': () => aMediation().ready().drawnUp(),
    'signed by all parties': signed,
    'ended, not told': () => aMediation().ready().withdrawn('p1'),
    ended: () => aMediation().ready().withdrawn('p1').told(),
  };
  holdChronicles(
    'mediation-allowed',
    Object.fromEntries(Object.entries(states).map(([name, so]) => [name, () => allowedIn(so(), people)])),
  );
});
