// How fast documents are set (PDF): `npm run build && node dist/bench/documents/main.js`.
import { performance } from 'node:perf_hooks';
import { Typesetter, type OfficialDocument } from '#libs/document';
import { as, type LegalDate } from '#libs/kernel';
import { nationalClauses, textOfNotice } from '#libs/notice';
import { cpuMsOf, residentMbOf } from '../cpu.js';
import { milliseconds } from '../format.js';

const count = 500;

/** An opinion of a page and a half: no two are alike, as no two petitions are. */
function opinion(number: number): OfficialDocument {
  const found = `第 ${String(number)} 件：经查，该路段路灯因线路老化停用，群众夜间出行不便，情况属实。`;
  const contents = {
    ...{ number: `信2026-${String(number).padStart(6, '0')}`, matter: '村口路灯不亮', office: '县住房和城乡建设局' },
    ...{ claim: found, facts: found.repeat(4), reasons: found.repeat(3), opinion: found.repeat(2) },
    ...{
      legalBasis: '《城市道路管理条例》第二十条。',
      outcome: '对您的请求予以支持。',
      executor: null,
      executeBy: null,
    },
    ...{ reviewDays: '30', reviewBodies: '县人民政府' },
  };
  return {
    layout: 'organ',
    language: 'zh',
    issuer: contents.office,
    number: `${contents.number} 号`,
    title: `关于“${contents.matter}”的处理意见书`,
    addressee: '张某某：',
    body: textOfNotice(nationalClauses.opinion.zh, contents),
    attachments: [],
    signature: { by: contents.office, lines: ['2026年11月29日'], isSealed: true },
    date: as<LegalDate>('2026-11-29'),
    mark: null,
    notes: ['由枫桥自台账第 9 条排版。'],
    code: {
      content: `https://xf.example.gov.cn/p/verify?number=dept-housing%2F2026%2F${String(number)}&code=0123456789abcdef`,
      says: '核验这份文书',
    },
  };
}

const typesetter = new Typesetter();
const begun = performance.now();
await typesetter.typeset(opinion(0));
const firstMs = performance.now() - begun;
const cpuBefore = cpuMsOf(process.pid);
const took: number[] = [];
let pages = 0;
for (let number = 1; number <= count; number += 1) {
  const from = performance.now();
  pages += (await typesetter.typeset(opinion(number))).pages;
  took.push(performance.now() - from);
}
const cpuMs = cpuMsOf(process.pid) - cpuBefore;
const sorted = took.toSorted((a, b) => a - b);
const share = (of: number): string => milliseconds(sorted[Math.floor(sorted.length * of)] ?? 0);
const totalMs = took.reduce((sum, one) => sum + one, 0);
const perMinute = Math.round((count / totalMs) * 60_000);
process.stdout.write(
  [
    `the first one, with the start of the process and its fonts   ${milliseconds(firstMs)}`,
    `${String(count)} opinions of ${String(pages)} pages, one after another   p50 ${share(0.5)}, p99 ${share(0.99)}`,
    `CPU of all processes   ${milliseconds(cpuMs / count)} a document, ${milliseconds(cpuMs / pages)} a page`,
    `a minute of one process   ${String(perMinute)} documents (goal: 500)`,
    `memory of all processes   ${residentMbOf(process.pid).toFixed(0)} MB`,
    '',
  ].join('\n'),
);
typesetter.end();
