import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

const FOLDER = join(import.meta.dirname, '../chronicles');

/**
 * Holds courses to what is written of them in `test/chronicles`, a section for each: read them against the Regulations when
 * they are written. Who changes the law on purpose writes them anew with `CHRONICLES=write` and reads the difference.
 */
export function holdChronicles(file: string, courses: Readonly<Record<string, () => readonly string[]>>): void {
  const path = join(FOLDER, `${file}.txt`);
  if (process.env['CHRONICLES'] === 'write') {
    const sections = Object.entries(courses).map(([name, course]) => [`# ${name}`, ...course()].join('\n'));
    writeFileSync(path, `${sections.join('\n\n')}\n`);
  }
  const written = sectionsOf(existsSync(path) ? readFileSync(path, 'utf8') : '');
  it.each(Object.entries(courses))('%s', (name, course) => {
    expect(course()).toEqual(written.get(name));
  });
  it('has no chronicle of a course that is not there', () => {
    expect([...written.keys()]).toEqual(Object.keys(courses));
  });
}

function sectionsOf(text: string): ReadonlyMap<string, readonly string[]> {
  const sections = text.split(/^# /mu).slice(1);
  return new Map(
    sections.map((section) => {
      const [name = '', ...lines] = section.trimEnd().split('\n');
      return [name, lines];
    }),
  );
}
