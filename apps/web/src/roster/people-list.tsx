import {
  rosterPersonAdd,
  rosterPersonDetail,
  rosterPersonPage,
  type RosterPerson,
  type RosterPersonDetail,
} from '#libs/contracts';
import { OfficeName } from '../office/office-name.js';
import type { Column } from '../parts/data-table.js';
import { choiceOf, ofTerm, wordsText } from './choices.js';
import { contactOf, givenOf, initialOf } from './people-body.js';
import { PersonFacts, Term } from './person-facts.js';
import { PersonFields } from './person-fields.js';
import type { Register } from './register.js';
import { RegisterScreen } from './register-screen.js';
import type { Say } from './roster.messages.js';

const people: Register<RosterPerson, RosterPersonDetail> = {
  texts: 'roster',
  path: '/api/roster/people',
  page: rosterPersonPage,
  detail: rosterPersonDetail,
  reason: rosterPersonAdd.shape.reason,
  entryOf: ({ person }) => person,
  choices: [
    choiceOf('kind', 'roster.field.kind', 'rosterKind'),
    choiceOf('speciality', 'roster.field.specialities', 'speciality'),
    choiceOf('language', 'roster.field.languages', 'spokenLanguage'),
    choiceOf('qualification', 'roster.field.qualifications', 'qualification'),
    ofTerm,
  ],
  columns,
  Facts: PersonFacts,
  Fields: PersonFields,
  initialOf,
  bodyOf: (typed, detail) => ({ ...givenOf(typed, detail), ...contactOf(typed, detail) }),
};

/** Mediators, experts and grid members (调解员与专家): who they are, of which office, and for what. */
export const Screen = () => <RegisterScreen of={people} />;

function columns(say: Say): readonly Column<RosterPerson>[] {
  return [
    { id: 'code', title: say('roster.field.code'), isWhole: true, cell: ({ code }) => <code>{code}</code> },
    {
      id: 'kind',
      title: say('roster.field.kind'),
      isWhole: true,
      cell: ({ kind }) => wordsText(say, 'rosterKind', [kind]),
    },
    { id: 'office', title: say('roster.field.office'), cell: ({ office }) => <OfficeName id={office} /> },
    {
      id: 'isFullTime',
      title: say('roster.field.isFullTime'),
      cell: ({ isFullTime }) => say(isFullTime ? 'roster.mark.fullTime' : 'roster.mark.partTime'),
    },
    {
      id: 'specialities',
      title: say('roster.field.specialities'),
      isText: true,
      cell: ({ specialities }) => wordsText(say, 'speciality', specialities),
    },
    {
      id: 'languages',
      title: say('roster.field.languages'),
      isText: true,
      cell: ({ languages }) => wordsText(say, 'spokenLanguage', languages),
    },
    { id: 'term', title: say('roster.field.term'), isWhole: true, cell: (person) => <Term person={person} /> },
  ];
}
