import { parseCalendarFile } from '#libs/calendar';
import { sentenceOf, type Sentence } from '#libs/contracts';
import { as, Capacity, isDomainError, type ErrorDetails, type OfficeId } from '#libs/kernel';
import { buildOfficeTree, capacitiesOf, isOutside, OfficeFunction, type Office } from '#libs/office';
import { calendarText } from './calendar-text.js';
import type { County, CountyAccount, CountyCalendar } from './county.js';
import type { CountyProblem, PlaceOf } from './problem.js';
import type { CountyContent } from './schema.js';
import { wordOf } from './words.js';

type Path = readonly (string | number)[];
type Refuse = (path: Path, message: Sentence) => void;

/** The county that a content means, with everything that is wrong with it although each field is well formed. */
export function countyOf(content: CountyContent, placeOf: PlaceOf): { county: County; problems: CountyProblem[] } {
  const problems: CountyProblem[] = [];
  const refuse: Refuse = (path, message) => void problems.push({ at: placeOf(path), message });
  const offices = content.offices.map(officeOf);
  checkOffices(content, offices, refuse);
  // What the tree refuses is said where nothing simpler is wrong: it stops at the first.
  if (problems.length === 0) checkTree(content, offices, refuse);
  const accounts = checkAccounts(content, offices, refuse);
  const calendars = calendarsOf(content, refuse);
  const { county: name, note, jurisdiction, isMadeUp } = content;
  return { county: { name, note: note ?? null, jurisdiction, isMadeUp, calendars, offices, accounts }, problems };
}

function officeOf(entry: CountyContent['offices'][number]): Office {
  const { id, zh, en, type, functions, approvesOpinions, isActive } = entry;
  const idOr = (one: string | null | undefined): OfficeId | null => (one == null ? null : as<OfficeId>(one));
  return {
    ...{ id: as<OfficeId>(id), name: { zh, en }, type, functions, superior: idOr(entry.superior), isActive },
    ...{ place: entry.place ?? null, reviewedBy: entry.reviewedBy?.map((one) => as<OfficeId>(one)) ?? null },
    ...{ managedBy: idOr(entry.managedBy), phone: entry.phone ?? null, approvesOpinions },
  };
}

const unknown = (id: string): Sentence => ({ zh: `没有“${id}”这个机构。`, en: `There is no office ${id}.` });
const notActive = (id: string): Sentence => ({ zh: `“${id}”已停用。`, en: `The office ${id} is closed.` });

function checkOffices({ offices: entries }: CountyContent, offices: readonly Office[], refuse: Refuse): void {
  const byId = new Map(offices.map((office) => [office.id, office]));
  const first = new Map<string, number>();
  offices.forEach((office, index) => {
    const { id, superior, isActive, managedBy = null } = office;
    const names = (field: string, wanted: OfficeId): void => {
      const found = byId.get(wanted);
      if (found === undefined) refuse(['offices', index, field], unknown(wanted));
      else if (isActive && !found.isActive) refuse(['offices', index, field], notActive(wanted));
    };
    if (first.has(id))
      refuse(['offices', index, 'id'], { zh: `编号“${id}”出现两次。`, en: `The id ${id} stands twice.` });
    else first.set(id, index);
    if (superior !== null) names('superior', superior);
    for (const reviewer of office.reviewedBy ?? []) names('reviewedBy', reviewer);
    if (managedBy !== null) names('managedBy', managedBy);
    if (managedBy === id) {
      refuse(['offices', index, 'managedBy'], { zh: '不能管理自己。', en: 'An office does not manage itself.' });
    }
  });
  const hasBureau = offices.some(
    ({ isActive, functions }) => isActive && functions.includes(OfficeFunction.petitionBureau),
  );
  if (hasBureau || entries.length === 0) return;
  const word = wordOf('function', OfficeFunction.petitionBureau);
  const en = 'No office in use is the petition bureau: nothing could be registered.';
  refuse(['offices'], { zh: `没有一个在用的机构承担“${word}”职能：无法登记任何事项。`, en });
}

function checkTree({ offices: entries }: CountyContent, offices: readonly Office[], refuse: Refuse): void {
  try {
    buildOfficeTree(offices, 'file');
  } catch (error) {
    if (!isDomainError(error)) throw error;
    const { office } = error.details;
    const index = entries.findIndex(({ id }) => id === office);
    const named = withNames(error.details, offices);
    const message = { zh: sentenceOf(error.code, 'zh', named.zh), en: sentenceOf(error.code, 'en', named.en) };
    refuse(index < 0 ? ['offices'] : ['offices', index, fieldOf(error.code)], message);
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

function checkAccounts({ accounts }: CountyContent, offices: readonly Office[], refuse: Refuse): CountyAccount[] {
  const known = new Set<string>();
  return accounts.map(({ name, displayName, roles, isActive }, index) => {
    if (known.has(name)) {
      refuse(['accounts', index, 'name'], { zh: `账号名“${name}”出现两次。`, en: `The account ${name} stands twice.` });
    }
    known.add(name);
    for (const role of roles) {
      const why = isActive ? unfitness(role, offices) : null;
      if (why !== null) refuse(['accounts', index, 'roles'], why);
    }
    const administers = new Set(roles.map(({ capacity }) => capacity === Capacity.administrator));
    if (administers.size > 1) {
      refuse(['accounts', index, 'roles'], {
        zh: sentenceOf('account.duties_separated', 'zh'),
        en: sentenceOf('account.duties_separated', 'en'),
      });
    }
    const own = roles.map(({ office, capacity }) => ({ office: as<OfficeId>(office), capacity }));
    return { name, displayName, roles: own, isActive };
  });
}

function unfitness(
  { office: id, capacity }: { readonly office: string; readonly capacity: Capacity },
  offices: readonly Office[],
): Sentence | null {
  const office = offices.find((one) => one.id === id);
  if (office === undefined) return unknown(id);
  if (!office.isActive) return notActive(id);
  const fitting = capacitiesOf(office);
  if (fitting.includes(capacity)) return null;
  const { zh, en } = office.name;
  if (isOutside(office)) {
    return {
      zh: `${zh}是其他层级的机关，在这里没有账号。`,
      en: `${en} is an organ of another level and has no accounts.`,
    };
  }
  const words = fitting.map((one) => wordOf('capacity', one)).join('、');
  return {
    zh: `${zh}没有“${wordOf('capacity', capacity)}”这种身份，可以是：${words}。`,
    en: `${en} has no ${capacity}; it has ${fitting.join(', ')}.`,
  };
}

function calendarsOf({ calendars, jurisdiction, parent }: CountyContent, refuse: Refuse): CountyCalendar[] {
  const years = new Set<number>();
  return calendars.map((calendar, index) => {
    if (years.has(calendar.year)) {
      refuse(['calendars', index, 'year'], { zh: '这一年出现两次。', en: 'This year stands twice.' });
    }
    years.add(calendar.year);
    const content = calendarText({ ...calendar, jurisdiction, parent });
    try {
      parseCalendarFile(content);
    } catch (error) {
      if (!isDomainError(error)) throw error;
      refuse(['calendars', index, 'offDays'], calendarSentence(error.details));
    }
    return { name: `${jurisdiction}-${String(calendar.year)}`, content };
  });
}

const reasons: Readonly<Record<string, Sentence>> = {
  contradiction: {
    zh: '前后矛盾：同一天又放假又上班，或者上级地区就是本地区。',
    en: 'It contradicts itself: a day both off and worked, or a jurisdiction above itself.',
  },
  doubled_value: { zh: '同一天写了两次。', en: 'A day stands twice.' },
  outside_year: {
    zh: '有一天不在这一年（只能是当年，或者上一年12月）。',
    en: 'A day is not of the year, nor of December before it.',
  },
  expected_weekend: {
    zh: '调休上班的须是周六或者周日。',
    en: 'What is worked in exchange must be a Saturday or a Sunday.',
  },
};

function calendarSentence({ reason, path }: ErrorDetails): Sentence {
  return (
    reasons[String(reason)] ?? {
      zh: `日历读不通（${String(path)}：${String(reason)}）。`,
      en: `The calendar cannot be read (${String(path)}: ${String(reason)}).`,
    }
  );
}
