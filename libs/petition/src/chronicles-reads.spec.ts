import { describe } from '@jest/globals';
import { bureauHead, clerk, head, officer, type PetitionInMemory } from '../../../test/support/a-petition.js';
import {
  accepted,
  accusation,
  assigned,
  corrected,
  decided,
  delivered,
  direct,
  disputed,
  found,
  looked,
  named,
  reasons,
  referred,
  registered,
  statedNotice,
  supported,
} from '../../../test/support/courses-of-petitions.js';
import { holdChronicles } from '../../../test/support/held-chronicles.js';
import { day, office, publicActor, text } from '../../../test/support/law.js';
import {
  isConfirmable,
  isDisputable,
  isExtensionFallen,
  judgesNames,
  lookingAt,
  mayKnow,
  reviewersOf,
  signingGapOf,
  supervisionFor,
  tookPlace,
  withdrawableAs,
} from './index.js';

/** What pages read of the law beside a case: what may be confirmed and disputed, who signs, looks, reviews and knows. */
function readsOf(petition: PetitionInMemory): readonly string[] {
  const { dossier } = petition;
  const { state, clocks, parts } = dossier;
  const own = petition.context(officer);
  const listed = (word: string, values: readonly (string | number)[]) =>
    values.length === 0 ? [] : [`${word} ${values.join(', ')}`];
  const signed = [[], ['dept-transport/head'], ['dept-transport/officer'], ['dept-transport/officer', 'other']].map(
    (heads) => signingGapOf(state, heads, own) ?? 'signed',
  );
  const offices = ['bureau', 'dept-transport', 'discipline', 'county-government', 'town-binju'].map(office);
  const documents = (['notice', 'extension', 'opinion', 'answer'] as const).filter((one) =>
    isConfirmable(dossier, one, { actor: publicActor, today: own.today }),
  );
  return [
    ...listed('confirmable', documents),
    ...state.records.map((record) => {
      const looker = lookingAt(dossier, record, own) ?? 'nobody';
      const said = [
        isDisputable(dossier, record) && 'disputable',
        isExtensionFallen(record) && 'fallen',
        !tookPlace(record) && 'never took place',
      ];
      return `record ${String(record.number)} ${[record.document, ...said.filter(Boolean)].join(', ')}, before ${looker}`;
    }),
    `signed ${signed.join(', ')}`,
    ...listed('reviewed by', reviewersOf(state)),
    ...(['appeal', 'suggestion', 'accusation'] as const).flatMap((to) => {
      const breaches = withdrawableAs(to, state, petition.context(clerk));
      return listed(
        `not owed as ${to}`,
        breaches.map(({ clock, number }) => `${clock}#${String(number)}`),
      );
    }),
    ...listed(
      'known to',
      offices.filter((one) => mayKnow(state, one)),
    ),
    ...listed(
      'names judged by',
      offices.filter((one) => judgesNames(state, own, one)),
    ),
    ...clocks.flatMap(({ id }) => {
      const { stage, basis } = supervisionFor(id, parts);
      return stage === 'none' ? [] : [`supervision for ${id} ${stage} on ${String(basis)}`];
    }),
  ];
}

const later = (petition: PetitionInMemory, date: string) => petition.until(date).on(date);

describe('what pages read beside a petition', () => {
  const states: Readonly<Record<string, () => PetitionInMemory>> = {
    registered,
    'submitted directly': direct,
    'noticed, and confirmed as read': () =>
      referred().notified().act('confirmNotice', { document: 'notice' }, publicActor),
    'confirmed as read, and passed on and noticed again': () =>
      referred().notified().act('confirmNotice', { document: 'notice' }, publicActor).objected().upheld('town-binju'),
    accepted: accepted,
    'an extension told': () => accepted().extended(),
    'an extension that was never told': () =>
      found(disputed(accepted().on('2026-09-28').extended(), 'extension'), 'not_done'),
    'an extension of another day, in time': () =>
      found(disputed(accepted().on('2026-09-28').extended(), 'extension'), 'other_day'),
    'an extension that counted in time by its statement alone, of another day': () =>
      found(
        later(accepted().on('2026-09-28').approved(), '2026-10-20').act(
          'noticeExtension',
          { servedOn: day('2026-10-06'), manner: 'post', proof: text('p') },
          officer,
        ),
        'other_day',
      ),
    'an opinion before the head': () => accepted().submitted(),
    'an opinion given back': () =>
      accepted().submitted().act('returnOpinion', { submission: 1, reason: reasons }, head),
    decided: decided,
    delivered: delivered,
    'delivered, and confirmed as read': () => delivered().act('confirmNotice', { document: 'opinion' }, publicActor),
    'closed while the window runs': () => delivered().closed(),
    'closed, and the window over': () => later(delivered().closed(), '2026-09-10'),
    'closed, and the review asked for': () =>
      delivered()
        .closed()
        .act('requestReview', { requestedOn: day('2026-08-03'), to: null, note: null }, clerk),
    'a suggestion answered and served': () =>
      corrected(referred(), 'suggestion', false, officer).notified().answered().delivered(),
    'a suggestion, closed': () =>
      corrected(referred(), 'suggestion', false, officer).notified().answered().delivered().closed(),
    late: () => later(referred(), '2026-08-20'),
    'late, its notice stated to have been in time': () => later(referred(), '2026-08-25').notified('2026-08-18'),
    'late as a suggestion': () => later(corrected(referred(), 'suggestion', false, officer), '2026-10-20'),
    'late with an assignment': () => later(registered().referred(assigned).notified().accepted(), '2026-10-20'),
    'late with the bureau itself': () => later(registered(), '2026-08-25'),
    'late and decided': () => later(accepted(), '2026-10-20').decided(),
    'a stated date that waits': statedNotice,
    'a stated date that was confirmed': () => looked(statedNotice()),
    'a stated date of another day': () => found(statedNotice(), 'other_day'),
    'a stated date, disputed after it was confirmed': () => disputed(looked(statedNotice()), 'notice'),
    'an opinion carried out': () => supported().delivered().executed(),
    supervised: () => later(referred(), '2026-08-20').supervised('art40/dept-transport', 'XF-07/1'),
    'supervised on a number of ours, and over': () =>
      later(referred(), '2026-08-20').supervised('ours/dept-transport', 'XF-ACCEPT/1').supervisionEnded(),
    'an accusation at the bureau': accusation,
    'an accusation at the discipline organ': () => accusation().referred({ to: office('discipline') }),
    'an accusation at a township': () => accusation().referred({ to: office('town-binju') }),
    'an accusation of the bureau': () => named(accusation().referred({ to: office('discipline') }), 'bureau'),
    'an accusation of the discipline organ': () => named(accusation(), 'discipline'),
    withdrawn: () => referred().withdrawn(),
    'withdrawn after it was accepted': () => accepted().withdrawn(),
    'withdrawn, to be confirmed': () => registered().referred(assigned).withdrawn(),
    'withdrawal refused': () =>
      registered().referred(assigned).withdrawn().act('refuseWithdrawal', { reason: reasons }, bureauHead),
  };
  holdChronicles(
    'petition-reads',
    Object.fromEntries(Object.entries(states).map(([name, so]) => [name, () => readsOf(so())])),
  );
});
