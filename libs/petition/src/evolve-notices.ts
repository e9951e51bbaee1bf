import { legalDateOf } from '#libs/calendar';
import type { OfficeId } from '#libs/kernel';
import { nothing, type Evolutions } from '#libs/kind';
import { askedBy } from './asked.js';
import { servedAs, withRecord } from './evolve-records.js';
import type { PetitionFacts } from './facts.js';
import { toldOfOffice, withoutTold } from './issued-notice.js';
import { doneOn, isLeftToTell, type PetitionState } from './state.js';

type NoticeFacts = Pick<
  PetitionFacts,
  | 'noticeCorrected'
  | 'noticeWithdrawn'
  | 'withdrawnReached'
  | 'noticeIssued'
  | 'toldInPart'
  | 'notified'
  | 'extensionAsked'
  | 'extensionApproved'
  | 'extensionRefused'
  | 'extensionNoticed'
>;

/** What an office has issued, and may correct. */
export const withPaper = (
  { papers = [] }: Pick<PetitionState, 'papers'>,
  seq: number,
  office: OfficeId | null,
): Pick<PetitionState, 'papers'> => (office === null ? {} : { papers: [...papers, { seq, office }] });

/** What the facts of notices change, from their issue to the proof that the petitioner was told. */
export const noticeEvolutions: Evolutions<PetitionState, NoticeFacts> = {
  noticeCorrected: nothing,
  noticeWithdrawn: ({ issued = [], papers = [] }, { of }, { at }) => ({
    // It stays known: its delivery may be under way, and what that proves is of a notice that there was.
    issued: issued.map((one) =>
      one.seq === of ? { ...one, isWithdrawn: true as const, withdrawnOn: legalDateOf(at) } : one,
    ),
    papers: papers.filter(({ seq }) => seq !== of),
  }),
  withdrawnReached: ({ issued = [] }, { of }) => ({
    issued: issued.map((one) => (one.seq === of ? { ...one, hadReached: true as const } : one)),
  }),
  noticeIssued: (state, { office, notice, tells, issuedOn: on, ends }, { seq }) => ({
    ...withPaper(state, seq, office),
    // Who was told of another paper has not been told of this one.
    ...withoutTold(state, 'notice', office),
    issued: [...(state.issued ?? []), { seq, office, notice, tells, on, isTold: false, ...(ends && { ends }) }],
  }),
  toldInPart: ({ told = [] }, data) => ({
    told: [...told, { document: data.document, office: data.office, parties: data.parties ?? [], on: doneOn(data) }],
  }),
  notified: (state, data, fact) => {
    const { office } = data;
    const records = withRecord(state, fact, { document: 'notice', office, ...servedAs(data) });
    const record = records.length > state.records.length ? records.length : null;
    return {
      // Of one that was issued before that is the paper.
      ...(data.issued === undefined && withPaper(state, fact.seq, office)),
      ...(office === state.handler && { isNotified: true }),
      ...withoutTold(state, 'notice', office),
      // Whatever was on its way from this office is told by this.
      ...(state.issued !== undefined && { issued: toldOfOffice(state.issued, { office, record }) }),
      records,
      // All that was left of it here was to tell the petitioner.
      ...(isLeftToTell(state) && { end: { as: 'transferred_out' as const, at: fact.at } }),
    };
  },
  extensionAsked: (state, { days }, { actor, at }) => ({
    ...withoutTold(state, 'extension'),
    extension: { days, ...askedBy(actor), stage: 'asked', on: legalDateOf(at) },
  }),
  extensionApproved: (state, _data, { at, seq }) => ({
    extension: state.extension && { ...state.extension, stage: 'approved', on: legalDateOf(at), approval: seq },
  }),
  extensionRefused: () => ({ extension: null }),
  extensionNoticed: (state, data, fact) => ({
    ...withPaper(state, data.issued ?? fact.seq, state.handler),
    ...withoutTold(state, 'extension'),
    extension: state.extension && { ...state.extension, stage: 'noticed' },
    records: withRecord(state, fact, { document: 'extension', office: state.handler, ...servedAs(data) }),
  }),
};
