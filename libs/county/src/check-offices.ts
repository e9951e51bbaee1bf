import { sentenceOf } from '#libs/contracts';
import { as, isDomainError, type DomainError, type ErrorDetails, type OfficeId } from '#libs/kernel';
import { buildOfficeTree, OfficeFunction, type Office } from '#libs/office';
import type { Parts } from './parts.js';
import { notActive, unknown, type Refuse } from './refuse.js';
import type { CountyContent } from './schema.js';
import { wordOf } from './words.js';

/** An office as an entry of a file has it. */
export function officeOf(entry: CountyContent['offices'][number]): Office {
  const { id, zh, en, type, functions, approvesOpinions, approvedNotices, isActive } = entry;
  const idOr = (one: string | null | undefined): OfficeId | null => (one == null ? null : as<OfficeId>(one));
  return {
    ...{ id: as<OfficeId>(id), name: { zh, en: en ?? zh }, type, functions, superior: idOr(entry.superior), isActive },
    ...{ place: entry.place ?? null, reviewedBy: entry.reviewedBy?.map((one) => as<OfficeId>(one)) ?? null },
    ...{ managedBy: idOr(entry.managedBy), phone: entry.phone ?? null, approvesOpinions, approvedNotices },
  };
}

/** Refuses ids that stand twice, offices that are named and not there, and what the tree of offices refuses. */
export function checkOffices({ unread, isWhole }: Parts, offices: readonly Office[], refuse: Refuse): void {
  const byId = new Map(offices.map((office) => [office.id, office]));
  const ids = new Set<string>();
  const outOfTree = new Set<number>();
  offices.forEach((office, index) => {
    const { id, superior, isActive, managedBy = null } = office;
    const names = (field: string, wanted: OfficeId): void => {
      const found = byId.get(wanted);
      if (found === undefined && unread?.has(wanted) === false) refuse(['offices', index, field], unknown(wanted));
      else if (isActive && found?.isActive === false) refuse(['offices', index, field], notActive(wanted));
    };
    if (ids.has(id)) {
      refuse(['offices', index, 'id'], { zh: `编号“${id}”出现两次。`, en: `The id ${id} stands twice.` });
      outOfTree.add(index);
    }
    ids.add(id);
    if (superior !== null) names('superior', superior);
    for (const reviewer of office.reviewedBy ?? []) names('reviewedBy', reviewer);
    if (managedBy !== null) names('managedBy', managedBy);
    if (managedBy === id) {
      refuse(['offices', index, 'managedBy'], { zh: '不能管理自己。', en: 'An office does not manage itself.' });
    }
  });
  if (isWhole) requireBureau(offices, refuse);
  checkTree(offices, outOfTree, refuse);
}

function requireBureau(offices: readonly Office[], refuse: Refuse): void {
  if (offices.some(({ isActive, functions }) => isActive && functions.includes(OfficeFunction.petitionBureau))) return;
  const word = wordOf('function', OfficeFunction.petitionBureau);
  const en = 'No office in use is the petition bureau: nothing could be registered.';
  refuse(['offices'], { zh: `没有一个在用的机构承担“${word}”职能：无法登记任何事项。`, en });
}

/**
 * The tree stops at the first office that it refuses: that one is told, taken out with what stands below it, and the rest
 * looked at again. What hangs on an office that is not there was told, and is left out from the beginning.
 */
function checkTree(offices: readonly Office[], outOfTree: ReadonlySet<number>, refuse: Refuse): void {
  let left = offices.filter((_, index) => !outOfTree.has(index));
  for (;;) {
    left = standing(left);
    const error = refusalOf(left);
    if (error === null) return;
    const index = offices.findIndex(({ id }) => id === error.details['office']);
    const named = withNames(error.details, offices);
    const message = { zh: sentenceOf(error.code, 'zh', named.zh), en: sentenceOf(error.code, 'en', named.en) };
    refuse(index < 0 ? ['offices'] : ['offices', index, fieldOf(error.code)], message);
    if (index < 0) return;
    left = left.filter(({ id }) => id !== offices[index]?.id);
  }
}

/** Those whose superiors are all there, named by none that is not. */
function standing(offices: readonly Office[]): Office[] {
  const ids = new Set(offices.map(({ id }) => id));
  const kept = offices.filter(({ superior }) => superior === null || ids.has(superior));
  if (kept.length < offices.length) return standing(kept);
  return kept.map((office) => ({ ...office, reviewedBy: office.reviewedBy?.filter((id) => ids.has(id)) ?? null }));
}

function refusalOf(offices: readonly Office[]): DomainError | null {
  try {
    buildOfficeTree(offices, 'file');
    return null;
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return error;
  }
}

const fieldsOfCodes: Readonly<Record<string, string>> = {
  'office.duplicate': 'id',
  'office.function_taken': 'functions',
  'office.reviewer_missing': 'reviewedBy',
  'office.reviewer_unfit': 'reviewedBy',
  'office.reviewer_cycle': 'reviewedBy',
};
const fieldOf = (code: string): string => fieldsOfCodes[code] ?? 'superior';

/** Offices by their names, for a sentence; functions in words. */
function withNames(details: ErrorDetails, offices: readonly Office[]): Record<'zh' | 'en', ErrorDetails> {
  const said = (language: 'zh' | 'en'): ErrorDetails =>
    Object.fromEntries(
      Object.entries(details).map(([key, value]) => {
        const office = offices.find(({ id }) => id === value);
        return [key, office?.name[language] ?? value];
      }),
    );
  return { zh: said('zh'), en: said('en') };
}
