import content from '../county/binchuan.json' with { type: 'json' };
import { parseCounty, type County } from './county.js';

/** The demonstration county (演示县): real names of townships, everything else made up. Parsed at each call. */
export function binchuanCounty(): County {
  return parseCounty(content);
}
