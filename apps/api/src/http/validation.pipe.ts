import { fieldProblems } from '#libs/contracts';
import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import * as z from 'zod';
import { HttpProblem } from './problem.js';

// A body with hundreds of wrong fields is a program's mistake; the first ones tell it.
const mostErrors = 50;

/** Parses what comes in by the schema of its parameter; what does not fit is 400 with one line per field. */
@Injectable()
export class ValidationPipe implements PipeTransform {
  transform(value: unknown, { schema, type, data }: ArgumentMetadata): unknown {
    if (!(schema instanceof z.core.$ZodType) || type === 'custom') return value;
    const parsed = z.safeParse(schema, value);
    if (parsed.success) return parsed.data;
    throw problemOfIssues(parsed.error.issues, { whole: value, at: data });
  }
}

/**
 * The problem of a value that does not fit its schema.
 *
 * @param given the value, and the name of the parameter where it is not the whole
 */
function problemOfIssues(
  issues: readonly z.core.$ZodIssue[],
  given: { readonly whole: unknown; readonly at: string | undefined },
): HttpProblem {
  const { whole, at } = given;
  const found = issues.slice(0, mostErrors).flatMap((issue) => fieldProblems(issue, whole));
  const errors = found.slice(0, mostErrors).map(({ path, code, message }) => ({
    path: [...(at === undefined ? [] : [at]), ...path].map(String).join('.'),
    code,
    message,
  }));
  return new HttpProblem(400, 'http.invalid_request', {}, errors);
}
