import type { OwnMediation } from '#contracts/mediation';
import { legalDateOf } from '#libs/calendar';
import { factsOf, type OwnFile } from './own-file.js';

/** What several offices have concluded together, as the committee has told it: nothing of the members' room itself. */
export const answersOf = (file: OwnFile): OwnMediation['answers'] =>
  factsOf(file, 'answerTold').map(({ at, data: { lead, concludedAs, answer } }) => ({
    ...{ on: legalDateOf(at), lead: file.offices.get(lead)?.name ?? null, concludedAs },
    text: file.textOf(answer),
  }));
