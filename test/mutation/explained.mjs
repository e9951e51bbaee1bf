/** Mutants that nobody can catch, and why: what they change cannot be seen from outside (equivalent mutants). */
const explained = [
  {
    why: 'a file ends by being told where to go before it is accepted, when there is no paper yet but notices',
    mutants: [
      ['libs/petition/src/undone-state.ts', "document === 'notice'", 'true'],
      ['libs/petition/src/undone-state.ts', 'each.document === document', 'true'],
    ],
  },
  {
    why: 'names are distinct, and which of two dates that are equal comes first makes no difference',
    mutants: [
      ['libs/kernel/src/canonical.ts', 'a < b', 'a <= b'],
      ['libs/rules/src/moments.ts', 'a < b', 'a <= b'],
      ['libs/kind/src/passing.ts', 'a.dueAt < b.dueAt', 'a.dueAt <= b.dueAt'],
      [
        'libs/kind/src/due.ts',
        'String(a.legalDueAt) < String(b.legalDueAt)',
        'String(a.legalDueAt) <= String(b.legalDueAt)',
      ],
      ['libs/petition/src/views.ts', 'a.dueAt < b.dueAt', 'a.dueAt <= b.dueAt'],
      ['libs/visit/src/concluding.ts', 'owed.startOn < oldest', 'owed.startOn <= oldest'],
      [
        'libs/petition/src/urging.ts',
        "(a.clock.legalDueOn ?? '') < (b.clock.legalDueOn ?? '')",
        "(a.clock.legalDueOn ?? '') <= (b.clock.legalDueOn ?? '')",
      ],
    ],
  },
  {
    why: 'a stand-in for what is never missing, which the compiler cannot know',
    mutants: [
      ['libs/calendar/src/date.ts', "''", '"Stryker was here!"'],
      ['libs/calendar/src/pack-text.ts', "''", '"Stryker was here!"'],
      ['libs/rules/src/in-force.ts', "''", '"Stryker was here!"'],
      ['libs/rules/src/parse-ladder.ts', 'false', 'true'],
      ['libs/supervision/src/answering.ts', '[]', '["Stryker was here"]'],
      ['libs/supervision/src/evolve.ts', '[]', '["Stryker was here"]'],
      ['libs/supervision/src/views.ts', 'false', 'true'],
      ['libs/supervision/src/answering.ts', "''", '"Stryker was here!"'],
      ['libs/supervision/src/warnings.ts', "''", '"Stryker was here!"'],
      ['libs/petition/src/guard.ts', "each !== 'petitioner'", 'true'],
      ['libs/petition/src/guard.ts', "'petitioner'", '""'],
      ['libs/docket/src/derived-rows.ts', 'false', 'true'],
      ['libs/docket/src/record.ts', "''", '"Stryker was here!"'],
    ],
  },
  {
    why: 'an element of another shape is passed over as none is',
    mutants: [
      ['libs/calendar/src/pack-reader.ts', '[]', '["Stryker was here"]'],
      ['libs/rules/src/fold.ts', '[]', '["Stryker was here"]'],
      ['libs/rules/src/citation.ts', '[]', '["Stryker was here"]'],
      ['libs/kernel/src/part.ts', '[]', '["Stryker was here"]'],
      ['libs/kind/src/fold.ts', '[]', '["Stryker was here"]'],
      ['libs/petition/src/guard.ts', '[]', '["Stryker was here"]'],
      ['libs/supervision/src/withdrawing.ts', '[]', '["Stryker was here"]'],
      ['libs/draw/src/sample-record.ts', "typeof one === 'object'", 'true'],
    ],
  },
  {
    why: 'a shorter way to the same: the longer one walks day by day, or remembers, or writes both down, and answers as it does',
    mutants: [
      ['libs/kernel/src/kept.ts', 'now === of[field]', 'false'],
      [
        'libs/calendar/src/period.ts',
        "period.unit !== 'WORKING_DAY' && (period.exclusions ?? []).length === 0",
        'false',
      ],
      ['libs/calendar/src/period.ts', 'isPlain', 'false'],
      ['libs/calendar/src/period.ts', '[]', '["Stryker was here"]'],
      ['libs/calendar/src/date.ts', 'memory.size >= MOST_REMEMBERED', 'false'],
      ['libs/calendar/src/date.ts', 'memory.size >= MOST_REMEMBERED', 'memory.size > MOST_REMEMBERED'],
    ],
  },
  {
    why: 'what follows answers the same: an offset without digits is none',
    mutants: [
      ['libs/calendar/src/date.ts', "text === 'Z'", 'false'],
      ['libs/calendar/src/date.ts', "'Z'", '""'],
      ['libs/calendar/src/date.ts', 'Math.abs(ms) < 8.64e15', 'Math.abs(ms) <= 8.64e15'],
      ['libs/calendar/src/period.ts', 'n < 0', 'n <= 0'],
      ['libs/calendar/src/period.ts', 'day.layer !== null', 'true'],
      ['libs/calendar/src/period.ts', '!isLegalDate(period.startOn)', 'false'],
    ],
  },
  {
    why: 'the first year of all is one that is there, and is asked for as such beside it',
    mutants: [['libs/calendar/src/calendar.ts', 'year >= since', 'year > since']],
  },
  {
    why: 'never read: a count needs no reason for its exclusions',
    mutants: [['libs/calendar/src/deadline.ts', "''", '"Stryker was here!"']],
  },
  {
    why: 'at most one such clock runs: some and every are the same where there is one, and none is another test',
    mutants: [
      [
        'libs/petition/src/handling.ts',
        'waiting.some(({ breachedAt }) => breachedAt !== null)',
        'waiting.every(({ breachedAt }) => breachedAt !== null)',
      ],
    ],
  },
  {
    why: 'what is to be told keeps its clock until it is told; that the clock runs is asked for where nobody is left to tell',
    mutants: [
      ['libs/supervision/src/telling.ts', 'clock.id === id && isRunning(clock)', 'true'],
      ['libs/supervision/src/telling.ts', 'clock.id === id', 'true'],
    ],
  },
  {
    why: 'whoever has a matter that is not decided owes something else, and has no file to close',
    mutants: [['libs/petition/src/closing.ts', 'decidedOn === null', 'false']],
  },
  {
    why: 'nothing else runs any more while the period of a public notice does',
    mutants: [['libs/delivery/src/moments.ts', 'one !== clock', 'false']],
  },
  {
    why: 'a tour that was opened has a commissioner and a group, which the compiler cannot know',
    mutants: [['libs/inspection/src/planning.ts', 'one !== null', 'true']],
  },
  {
    why: 'a tour that has ended has no clock of a word that runs',
    mutants: [['libs/inspection/src/owing.ts', 'state.end === null', 'true']],
  },
].flatMap(({ why, mutants }) => mutants.map(([file, original, replacement]) => ({ file, original, replacement, why })));

const squeezed = (text) => text.replaceAll(/\s+/g, ' ');

/** Why a mutant may survive; null where nobody has said. */
export function explanationOf({ file, original, replacement }) {
  const found = explained.find(
    (one) => one.file === file && one.original === squeezed(original) && one.replacement === squeezed(replacement),
  );
  return found?.why ?? null;
}
