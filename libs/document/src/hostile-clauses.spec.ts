import { afterAll, describe, expect, it } from '@jest/globals';
import { charactersIn } from '../../../test/support/pdf-text.js';
import { as, type LegalDate } from '#libs/kernel';
import { checkClauses, textOfNotice, type Clause } from '#libs/notice';
import { Typesetter, type OfficialDocument } from './index.js';

const stated: Clause = { kind: 'paragraph', text: '信访事项（{number}）请向{organ}提出。' };
const values = { number: '信2026-1', organ: '青岩县交通运输局', matter: null, text: null };

/** Texts that somebody writes as a clause to break out of it: what is wrong with them at saving; null: they are text, and no more. */
const hostile: readonly (readonly [string, string, 'broken' | 'unknown_field' | null])[] = [
  ['a field that is not closed', '{organ', 'broken'],
  ['a passage that is not closed', '[{organ}', 'broken'],
  ['a passage in a passage', '[a[b]]', 'broken'],
  ['ten thousand passages in each other', '['.repeat(10_001), 'broken'],
  ['an end without a beginning', 'a]', 'broken'],
  ['an expression in the place of a field', '{7*7}', 'broken'],
  ['a template of another language', '${7*7}', 'broken'],
  ['a template that calls', '{organ.constructor("return process")()}', 'broken'],
  ['a place in a list', '{organ[0]}', 'broken'],
  ['the prototype', '{__proto__}', 'broken'],
  ['a field without a name', '{}', 'broken'],
  ['a field with blanks', '{ organ }', 'broken'],
  ['a character by its number', String.raw`\u{41}`, 'broken'],
  ['a loop of the typesetter', '#while true { }', 'broken'],
  ['a function of the typesetter', '#let f() = { f() }', 'broken'],
  ['what every object has', '{constructor}', 'unknown_field'],
  ['what every object can', '{toString}', 'unknown_field'],
  ['what objects inherit', '{hasOwnProperty}', 'unknown_field'],
  ['the settings of the program', '{env}', 'unknown_field'],
  ['a field of another kind', '{reviewDays}', 'unknown_field'],
  ['a file that is read', '#read("/etc/passwd")', null],
  ['a file that is included', '#include "/etc/passwd"', null],
  ['a file that is imported', '#import "/etc/passwd": *', null],
  ['data of a file', '#json("/proc/self/environ")', null],
  ['a picture of the network', '#image("http://127.0.0.1/a.png")', null],
  ['a package of the network', '#import "@preview/evil:1.0.0"', null],
  ['a program', '#plugin("evil.wasm")', null],
  ['a text that is run', '#eval("1+1")', null],
  ['a stop', '#panic("stop")', null],
  ['a link', '#link("https://evil.example")', null],
  ['another page', '#set page(width: 1pt, height: 1pt)', null],
  ['a mark of the typesetter', '#sys.inputs.document <seal> @seal', null],
  ['a formula', '$ sum_(i=0)^oo i $', null],
  ['a comment that never ends', '/* */ /* a', null],
  ['raw text', '```html <script>alert(1)</script> ```', null],
  ['a script', '<script>alert(1)</script>', null],
  ['a picture that calls', '"><img src=x onerror=alert(1)>', null],
  ['an entity of XML', '<!DOCTYPE a><!ENTITY x SYSTEM "file:///etc/passwd">&x;', null],
  ['the end of a string', '","body":null,"x":"', null],
  ['a formula of a workbook', '=HYPERLINK("http://evil.example")', null],
  ['a text that runs backwards', '\u202e\u2066abc\u2069', null],
  ['a control character and the end of a string', 'a\u0000b\u001bc', null],
];

const typesetter = new Typesetter();
afterAll(() => typesetter.end());

const pageOf = (clauses: readonly Clause[]): OfficialDocument => ({
  ...{ layout: 'organ', language: 'zh', issuer: '青岩县信访局', number: '青信〔2026〕1号', title: '告知书' },
  ...{ addressee: null, attachments: [], date: as<LegalDate>('2026-11-30'), mark: null, notes: [], code: null },
  body: textOfNotice(clauses, values),
  signature: { by: '青岩县信访局', lines: ['2026年11月30日'], isSealed: true },
});
/** What nobody reads on paper: it has no form, or stands between words. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cc}\s]/u;

describe('clauses that do harm', () => {
  it('are forty at least, each another one', () => {
    expect(hostile.length).toBeGreaterThanOrEqual(40);
    expect(new Set(hostile.map(([, text]) => text)).size).toBe(hostile.length);
  });

  it.each(hostile.filter(([, , problem]) => problem !== null))(
    'are refused with their place: %s',
    (_what, text, problem) => {
      expect(checkClauses('elsewhere', [stated, { kind: 'paragraph', text }])).toMatchObject([{ problem, clause: 2 }]);
    },
  );

  it.each(hostile.filter(([, , problem]) => problem === null))(
    'are text on their page, and no more: %s',
    async (_what, text) => {
      const clauses: Clause[] = [stated, { kind: 'paragraph', text }];
      expect(checkClauses('elsewhere', clauses)).toEqual([]);
      const page = pageOf(clauses);
      const [{ pdf, pages }, { svg }] = await Promise.all([typesetter.typeset(page), typesetter.draw(page)]);
      const seen = charactersIn(pdf);
      expect([...text].filter((one) => !unseen.test(one) && !seen.has(one))).toEqual([]);
      expect([pages, pdf.includes('/URI'), pdf.includes('/JavaScript')]).toEqual([1, false, false]);
      expect(svg).not.toMatch(/<script|<image|onerror|href="(?!#)/u);
    },
    60_000,
  );
});
