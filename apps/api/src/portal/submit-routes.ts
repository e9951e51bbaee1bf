import { longestOf, party } from '#libs/contracts';
import { publicPetition, type PublicPetition } from '#contracts/petition';
import { as, type CaseId } from '#libs/kernel';
import { partyOfRegistration } from '#libs/petition';
import { petitionCategories } from '#libs/petition';
import type { FastifyReply } from 'fastify';
import type { ZodType } from 'zod';
import { submitMatter } from '../intake/registration.js';
import { newPage, type Choice, type Typed } from './page/form-pages.js';
import type { Mistakes } from './page/frame.js';
import type { PortalMessage } from './page/portal.messages.js';
import { receiptPage } from './page/receipt-page.js';
import type { Say } from './page/words.js';
import { drawnAt, formOf, keyOf, showForm } from './form-keys.js';
import type { DrawnAgain } from './typed-again.js';
import { readOwn, receiptOf } from './petitioner.js';
import type { Visit } from './visit.js';

interface Choices {
  readonly places: readonly Choice[];
  readonly categories: readonly Choice[];
}

/** The form of a new matter. */
export async function showNew(visit: Visit): Promise<FastifyReply> {
  return await drawNew(visit, drawnAt(visit, '/p/new'));
}

async function drawNew(visit: Visit, drawn: DrawnAgain): Promise<FastifyReply> {
  const { notice } = drawn;
  const page = newPage({ ...formOf(visit, null, drawn), notice, ...(await choicesOf(visit)) });
  return showForm(visit, '/p/new', drawn, page);
}

async function choicesOf({ platform, language }: Visit): Promise<Choices> {
  const { offices } = await platform.world();
  const townships = offices.all.filter(({ type, isActive }) => type === 'township' && isActive);
  return {
    // The place is asked for, not its government.
    places: townships.map(({ id, name, place }) => ({
      id,
      name: (language === 'zh' ? place : null) ?? name[language],
    })),
    categories: petitionCategories.map(({ id, name }) => ({ id, name: name[language] })),
  };
}

/** Registers the matter, and goes to its receipt; what is wrong is told beside what was typed. */
export async function submit(visit: Visit): Promise<FastifyReply> {
  const { form: typed, say, source } = visit;
  const key = keyOf(visit);
  const mistakes = mistakesOf(typed, say, await choicesOf(visit));
  if (Object.keys(mistakes).length > 0) return await drawNew(visit, { typed, mistakes, key, status: 422 });
  try {
    const { id } = await submitMatter(visit.platform, bodyOf(typed), key, source);
    visit.givePass({ caseId: as<CaseId>(id), party: partyOfRegistration(1) }, true);
  } catch (thrown) {
    const { code, sentence, status } = visit.failed(thrown);
    // The key belongs to what was submitted before: another text is another matter, under a key of its own.
    if (code === 'docket.key_reused') {
      return await drawNew(visit, { typed, mistakes: {}, status, notice: say('new.again') });
    }
    return await drawNew(visit, { typed, mistakes: {}, key, status, notice: sentence });
  }
  return visit.redirect('/p/receipt');
}

function bodyOf(typed: Typed): PublicPetition {
  const text = (name: string): string | undefined => (typed[name] ?? '').trim() || undefined;
  const [name, phone, address] = [text('name'), text('phone'), text('address')];
  const known = { ...(phone !== undefined && { phone }), ...(address !== undefined && { address }) };
  const petitioner = name === undefined ? undefined : { name, ...known };
  const { matter, place, category } = { matter: text('matter'), place: text('place'), category: text('category') };
  return publicPetition.parse({ matter, place, category, petitioner });
}

const fits = (schema: ZodType, text: string): boolean => schema.safeParse(text).success;

/** One sentence per wrong field, in the order of the form. */
function mistakesOf(typed: Typed, say: Say, { places, categories }: Choices): Mistakes {
  const text = (name: string): string => (typed[name] ?? '').trim();
  const isChoice = (name: string, choices: readonly Choice[]): boolean =>
    text(name) === '' || choices.some(({ id }) => id === text(name));
  const { shape } = publicPetition;
  const person = party.shape;
  const tooLong = (id: PortalMessage, schema: ZodType): string => say(id, { max: longestOf(schema) });
  const checks: readonly (readonly [field: string, isWrong: boolean, sentence: string])[] = [
    ['matter', text('matter') === '', say('new.matterMissing')],
    [
      'matter',
      text('matter') !== '' && !fits(shape.matter, text('matter')),
      tooLong('new.matterTooLong', shape.matter),
    ],
    ['place', !isChoice('place', places), say('new.choiceUnknown')],
    ['category', !isChoice('category', categories), say('new.choiceUnknown')],
    ['name', text('name') === '' && text('phone') + text('address') !== '', say('new.nameMissing')],
    ['name', text('name') !== '' && !fits(person.name, text('name')), tooLong('new.nameTooLong', person.name)],
    [
      'address',
      text('address') !== '' && !fits(person.address, text('address')),
      tooLong('new.addressTooLong', person.address),
    ],
    ['phone', text('phone') !== '' && !fits(person.phone, text('phone')), say('new.phoneWrong')],
  ];
  return Object.fromEntries(checks.filter(([, isWrong]) => isWrong).map(([field, , sentence]) => [field, sentence]));
}

/** The receipt, to whoever submitted the matter from here, for a short time. */
export async function showReceipt(visit: Visit): Promise<FastifyReply> {
  const { pass, say, language, origin, platform } = visit;
  if (pass?.isNew !== true) return visit.redirect('/p');
  const [own, receipt] = await Promise.all([readOwn(platform, pass, language), receiptOf(platform, pass)]);
  const queryCode = platform.vault.queryCode(pass.caseId, pass.party);
  return visit.show(receiptPage({ own, say, language, receipt, queryCode, origin }));
}
