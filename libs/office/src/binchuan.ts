import content from '../county/binchuan.json' with { type: 'json' };
import { parseCounty, type County } from './county.js';

/** The demonstration county (演示县): real names of county, townships and offices, invented villages. Parsed at each call. */
export function binchuanCounty(): County {
  return parseCounty(content);
}
