import { createHash } from 'node:crypto';
import { buildCalendar, parseCalendarFile } from '#libs/calendar';
import type { SealedParty, SealedText } from '#libs/docket';
import { as, type Instant, type OfficeId } from '#libs/kernel';
import { type Office, OfficeFunction, OfficeType, buildOfficeTree } from '#libs/office';
import { packVersion } from '#libs/persistence';
import { packsInForce, parseRulePack, type RulePack } from '#libs/rules';
import { packFiles } from '../migrate/pack-files.js';
import type { Seals, Setting } from './plan.js';
import { type Aim, theImport } from './aim.js';

/** Counts with the packs of this release and stores nothing: a dry run needs no server and no database. */
export function drySetting(aim: Aim & { readonly jurisdiction: string }, repository: string): Setting {
  const packs = packFiles(repository);
  const files = packs.filter(({ kind }) => kind === 'calendar').map(({ content }) => parseCalendarFile(content));
  const version = createHash('sha256')
    .update(packs.map(({ content }) => packVersion(content)).join('\n'))
    .digest('hex');
  // First: where there is no calendar of a place, the place is what was asked for wrongly.
  const calendar = buildCalendar({ files, jurisdiction: aim.jurisdiction, version });
  return {
    rules: petitionRulesIn(packs, aim.jurisdiction),
    calendar,
    jurisdiction: aim.jurisdiction,
    offices: buildOfficeTree([unknownOffice(aim.office)], 'dry-run'),
    actor: theImport(aim),
    office: aim.office,
    now: as<Instant>(new Date().toISOString()),
    format: aim.format,
    isTrial: aim.isTrial,
    isAnsweredClosed: aim.isAnsweredClosed,
  };
}

function petitionRulesIn(packs: ReturnType<typeof packFiles>, jurisdiction: string): RulePack {
  const texts = packs.filter(({ kind }) => kind === 'rules').map(({ content }) => content);
  const all = texts.map((content) => parseRulePack(content, packVersion(content)));
  const rules = packsInForce(all, jurisdiction).find(({ procedure }) => procedure === 'petition');
  if (rules === undefined) throw new Error(`this release comes without rules of petitions in ${jurisdiction}`);
  return rules;
}

/** The offices are in the database; without one the office that is named is taken to be there. */
function unknownOffice(id: OfficeId): Office {
  return {
    id,
    name: { zh: id, en: id },
    type: OfficeType.petitionBureau,
    functions: [OfficeFunction.petitionBureau],
    superior: null,
    isActive: true,
    place: null,
    reviewedBy: null,
  };
}

/** References without secrets: nothing is stored under them. */
export const drySeals: Seals = {
  text: (body): SealedText => ({ ref: { digest: '', chars: body.length }, body }),
  party: (party): SealedParty => ({
    ref: { party, digest: '' },
    keyId: '',
    cipher: '',
    nameIndex: null,
    phoneIndex: null,
    idNumberIndex: null,
  }),
};
