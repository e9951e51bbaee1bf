import { Readable } from 'node:stream';
import { generalWord, heads, isStartOurs, localTime, originText, phaseText, type Language } from '#libs/contracts';
import { mostExported, petitionList, type petitionExportRequest } from '#contracts/petition';
import { jurisdictionOf } from '#libs/docket';
import { as, type OfficeId } from '#libs/kernel';
import { petitionCategories } from '#libs/petition';
import { noteRead, reads, takeFromLimit } from '#libs/persistence';
import type { ClockRule } from '#libs/rules';
import type * as z from 'zod';
import { calendarUsed } from '../calendar/calendar-used.js';
import { listValuesOf, type ListValues } from '../case/list-values.js';
import { readBy } from '../http/changed-by.js';
import { HttpProblem } from '../http/problem.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import { workbookOf, type CellValue } from '#libs/workbook';
import { columns, noteRows, textsOf, type DueClock, type ExportNote, type Names } from './export-rows.js';

// One read of the list at a time; a screen's page would take too many, and all at once too much memory.
const rowsPerRead = 500;
// Whoever reports each month takes a handful, and as many again that were filtered wrongly; who takes more is copying
// what can be read on screen, and keeps a database busy that others wait for.
const perAccount = {
  what: 'export',
  limit: 20,
  windowSeconds: 3_600,
  refusal: 'account.too_many_exports',
} as const;

/**
 * A list of petitions as a workbook (导出), with a note of who took it and why. No identity and no text of a case.
 *
 * @throws HttpProblem `http.export_too_large`, 422; DomainError `account.too_many_exports`
 */
export async function exportPetitions(
  platform: Platform,
  caller: Caller,
  body: z.output<typeof petitionExportRequest>,
) {
  const { database } = platform;
  const world = await platform.world();
  const { offices } = world;
  const { clocks } = world.rulesFor('petition', jurisdictionOf(world));
  const values = listValuesOf(body.filter, { head: heads.petition, list: petitionList, offices });
  const counts = await reads.petition.count(database, caller.reader, values);
  const rows = counts.reduce((sum, { count }) => sum + count, 0);
  if (rows > mostExported) throw new HttpProblem(422, 'http.export_too_large', { rows, limit: mostExported });
  const at = new Date().toISOString();
  const { language, session } = caller;
  await takeFromLimit(database, perAccount, session.account);
  // Recorded first: what cannot be recorded is not given.
  await noteRead(database, {
    ...readBy(caller),
    what: 'export',
    caseId: null,
    purpose: null,
    words: body.purpose,
    detail: { list: 'petitions', filter: withoutText(body.filter), hasText: body.filter.text !== undefined, rows },
  });
  const names = {
    language,
    office: (id: string | null) => (id === null ? '' : (offices.get(as<OfficeId>(id))?.name[language] ?? id)),
    // By the pack in force, as the list names it; one that it does not know by its id.
    rule: (id: string | null, due?: DueClock) => (id === null ? '' : ruleText(id, clocks[id], { language, due })),
    category: (id: string | null) => petitionCategories.find((one) => one.id === id)?.name[language] ?? id ?? '',
  };
  const note: ExportNote = {
    purpose: body.purpose,
    at,
    rows,
    who: session.displayName,
    office: names.office(session.office),
    capacity: generalWord('capacity', session.capacity, language),
    filter: body.filter,
    calendar: calendarUsed(world, world.calendar(jurisdictionOf(world))),
    phase: body.filter.phase === undefined ? '' : phaseText('petition', body.filter.phase, language),
  };
  const say = textsOf(language);
  const stream = Readable.from(
    workbookOf([
      { name: say.sheet, widths: columns.map(({ width }) => width), rows: rowsOf(platform, caller, { values, names }) },
      { name: say.noteSheet, widths: [24, 80], rows: noteRows(note, names) },
    ]),
  );
  return { stream, name: fileName(say.file, values.drill, at) };
}

async function* rowsOf(
  platform: Platform,
  caller: Caller,
  { values, names }: { readonly values: ListValues; readonly names: Names },
): AsyncGenerator<readonly CellValue[]> {
  yield columns.map((column) => column[names.language]);
  let after: reads.Cursor | null = null;
  let given = 0;
  do {
    const limit = Math.min(rowsPerRead, mostExported - given);
    const page = await reads.petition.list(platform.database, caller.reader, values, { after, limit });
    const ids = page.items.map(({ id }) => id);
    const due = await reads.readDueClocks(platform.database, caller.reader, ids);
    for (const row of page.items) {
      const exported = { ...row, due: due.find((one) => one.case === row.id) };
      yield columns.map((column) => column.of(exported, names));
    }
    given += page.items.length;
    after = page.next;
  } while (after !== null && given < mostExported);
}

/** What somebody searched for may be a petitioner's words: the log holds that it was searched, not for what. */
function withoutText({ text: _text, ...rest }: z.output<typeof petitionExportRequest>['filter']) {
  return rest;
}

function fileName(what: string, isDrill: boolean, at: string): string {
  const stamp = localTime(at).replace(/[-:]/gu, '').replace(' ', '-');
  return `${isDrill ? '【演练】' : ''}${what}-${stamp}.xlsx`;
}

/** What of a date by a limit of the law is ours all the same. */
const oursOf = ({ startedBy, rawDueOn, legalDueOn }: DueClock) => ({
  isStartOurs: isStartOurs('petition', startedBy),
  isRolled: rawDueOn !== legalDueOn,
});

/** A rule by its name and whose its limit is; one that the pack does not know by its id. */
function ruleText(
  id: string,
  rule: ClockRule | undefined,
  { language, due }: { readonly language: Language; readonly due: DueClock | undefined },
): string {
  if (rule === undefined) return id;
  const { origin, article } = rule;
  const basis = originText({ origin, article, ...(due === undefined ? {} : oursOf(due)) }, language);
  return language === 'zh' ? `${rule.name.zh}（${basis}）` : `${rule.name.en} (${basis})`;
}
