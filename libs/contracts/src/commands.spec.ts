import { describe, expect, it } from '@jest/globals';
import type { PetitionCommands } from '#libs/petition';
import type { SupervisionCommands } from '#libs/supervision';
import type * as z from 'zod';
import { type CommandContract } from './command.js';
import { petitionCommands } from './petition/index.js';
import { supervisionCommands } from './supervision/index.js';

/** Names of the fields of a body that become the payload, and of those that are always the same. */
type Fields<C> =
  | (C extends { body: infer B extends z.ZodObject } ? Exclude<keyof z.output<B>, 'seenVersion'> : never)
  | (C extends { fixed: infer F } ? keyof F : never);
/** Names of the fields of a command of the law; one that has none takes an empty record. */
type LawFields<T, O = OfCourses> = string extends keyof T ? never : Exclude<keyof T, O>;
/** What the course of a delivery says, and no person. */
type OfCourses = 'issued' | 'ownOnly';
/** A person says it where an opinion or answer was handed over, and of no notice. */
type OfReceipts = 'signedFor';
/** Their identity comes in fields of its own, which are sealed as one. */
type OfIdentity = 'addParty' | 'correctParty';
/** What a body leaves out of a command. */
type Left<K> = K extends 'recordDelivery' ? OfCourses : OfCourses | OfReceipts;
/** What is known of both entries of one party is sealed by the server. */
type OfMerger = 'identity';
/** True where both lists of names are the same. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

// Does not compile when the law asks for a field that the body lacks, or the body has one that the law does not know.
const petitionFields: {
  [K in Exclude<keyof typeof petitionCommands, OfIdentity>]: Same<
    Fields<(typeof petitionCommands)[K]>,
    LawFields<PetitionCommands[K], K extends 'mergeParties' ? OfMerger : Left<K>>
  >;
} = {
  triage: true,
  correctClass: true,
  refer: true,
  nameAccused: true,
  clearAccused: true,
  clearAccusedPerson: true,
  declareOutOfRemit: true,
  transferOut: true,
  routeOut: true,
  takeAsDuty: true,
  performOrAnswer: true,
  object: true,
  upholdObjection: true,
  rejectObjection: true,
  issueNotice: true,
  approveNotice: true,
  returnNotice: true,
  takeBackNotice: true,
  notify: true,
  correctNotice: true,
  withdrawNotice: true,
  accept: true,
  askExtension: true,
  approveExtension: true,
  refuseExtension: true,
  noticeExtension: true,
  answerSuggestion: true,
  giveFeedback: true,
  submitOpinion: true,
  approveOpinion: true,
  returnOpinion: true,
  takeBackOpinion: true,
  decide: true,
  recordDelivery: true,
  reportCompletion: true,
  settle: true,
  close: true,
  withdraw: true,
  confirmRecord: true,
  rejectRecord: true,
  confirmWithdrawal: true,
  refuseWithdrawal: true,
  changeSetDate: true,
  findRefusal: true,
  agreeVisit: true,
  unwantContact: true,
  wantContact: true,
  changeVisits: true,
  requestReview: true,
  urge: true,
  answerUrging: true,
  comment: true,
  seeMaterial: true,
  waiveReview: true,
  mergeParties: true,
  leaveParty: true,
  giveMandate: true,
  endMandate: true,
};
const supervisionFields: {
  [K in keyof typeof supervisionCommands]: Same<
    Fields<(typeof supervisionCommands)[K]>,
    // What is not done in the petition no person says: the API reads it.
    Exclude<LawFields<SupervisionCommands[K]>, 'undone'>
  >;
} = {
  addTrigger: true,
  reply: true,
  issueStep: true,
  waiveStep: true,
  tellOutside: true,
  reportCorrection: true,
  verifyCorrection: true,
  rejectCorrection: true,
};

describe('the bodies of commands', () => {
  it('have the fields that the law asks for', () => {
    const ofIdentity = ['addParty', 'correctParty'];
    expect(Object.keys(petitionFields)).toEqual(
      Object.keys(petitionCommands).filter((name) => !ofIdentity.includes(name)),
    );
    expect(petitionCommands.addParty.identity).toEqual([
      ...['name', 'phone', 'idNumber', 'address', 'email', 'wish', 'language'],
    ]);
    expect(petitionCommands.correctParty.identity).toEqual([...(petitionCommands.addParty.identity ?? []), 'clears']);
    expect(petitionCommands.triage.identity).toEqual([]);
    expect(Object.keys(supervisionFields)).toEqual(Object.keys(supervisionCommands));
  });

  it('name as texts only fields that they have', () => {
    const contracts: CommandContract[] = [...Object.values(petitionCommands), ...Object.values(supervisionCommands)];
    const unknown = contracts.flatMap(({ body, texts }) => texts.filter((text) => !(text in body.shape)));
    expect(unknown).toEqual([]);
  });

  it('make null of what is left out, and refuse what is unknown', () => {
    const { body } = petitionCommands.triage;
    expect(body.parse({ seenVersion: 1, class: 'appeal' })).toEqual({
      seenVersion: 1,
      class: 'appeal',
      category: null,
      place: null,
      to: null,
      note: null,
    });
    expect(body.safeParse({ seenVersion: 1, class: 'appeal', extra: 1 }).success).toBe(false);
    expect(body.safeParse({ class: 'appeal' }).success).toBe(false);
  });
});
