import { PackReader } from '#libs/calendar';
import mediation from '../forms/mediation.json' with { type: 'json' };
import petition from '../forms/petition.json' with { type: 'json' };
import type { AskedForm } from './commands.js';
import { keptQuestions, readForm, type VisitForm } from './form.js';
import type { RevisitMatter } from './words.js';

const read = (form: object): VisitForm => readForm(PackReader.of(JSON.stringify(form), 'revisit.form_unreadable'));

/** The forms that ship (回访表), with their words, by what is visited again. */
export const visitForms: Readonly<Record<RevisitMatter, VisitForm>> = {
  mediation: read(mediation),
  petition: read(petition),
};

// SHA-256 of the canonical JSON of each file, which a fact keeps: a form that was changed has another.
const hashes: Readonly<Record<RevisitMatter, string>> = {
  mediation: '709ce50513844ce8e7b9729a7f116654849864a2557d800d88155955bd450a74',
  petition: 'bc3bda9007770375565da3ae6b6b9411ac3378e6eac22a575cc826fdaa85054c',
};

const keptOf = (matter: RevisitMatter): AskedForm => ({
  ...{ id: visitForms[matter].id, hash: hashes[matter], questions: keptQuestions(visitForms[matter]) },
});

/** The same as a case keeps them. */
export const nationalForms: Readonly<Record<RevisitMatter, AskedForm>> = {
  mediation: keptOf('mediation'),
  petition: keptOf('petition'),
};
