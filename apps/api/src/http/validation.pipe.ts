import type { Language } from '#libs/contracts';
import { StandardSchemaValidationPipe } from '@nestjs/common';
import * as z from 'zod';
import { HttpProblem } from './problem.js';

const words: Readonly<Record<Language, z.core.$ZodErrorMap>> = {
  zh: z.locales.zhCN().localeError,
  en: z.locales.en().localeError,
};

// A body with hundreds of wrong fields is a program's mistake; the first ones tell it.
const mostErrors = 50;

/** Parses what comes in by the schema of its parameter; what does not fit is 400 with one line per field. */
export class ValidationPipe extends StandardSchemaValidationPipe {
  constructor() {
    super({ exceptionFactory: (issues) => problemOfIssues(issues as readonly z.core.$ZodIssue[]) });
  }
}

/** The problem of a value that does not fit its schema. */
export function problemOfIssues(issues: readonly z.core.$ZodIssue[]): HttpProblem {
  const errors = issues.slice(0, mostErrors).map((issue) => ({
    path: issue.path.map(String).join('.'),
    code: issue.code,
    message: { zh: messageOf(issue, 'zh'), en: messageOf(issue, 'en') },
  }));
  return new HttpProblem(400, 'http.invalid_request', {}, errors);
}

function messageOf(issue: z.core.$ZodIssue, language: Language): string {
  const said = words[language](issue as z.core.$ZodRawIssue);
  return (typeof said === 'string' ? said : said?.message) ?? issue.message;
}
