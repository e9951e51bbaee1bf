import content from '../files/binchuan.json' with { type: 'json' };
import type { County } from './county.js';
import { sayProblem } from './problem.js';
import { readCountyContent } from './read.js';

let kept: County | null = null;

/**
 * The demonstration county (演示县): real names of county, townships and offices, invented villages, people and holidays. A
 * county file like any other, read by the same reader.
 */
export function madeUpCounty(): County {
  kept ??= readMadeUp();
  return kept;
}

function readMadeUp(): County {
  const reading = readCountyContent(content);
  if (reading.isRead) return reading.county;
  throw new Error(reading.problems.map((problem) => sayProblem(problem).en).join('\n'));
}
