import type { PackReader } from '#libs/calendar';
import { citations, readNamed } from './parse-clock.js';
import { findings, measureIds, type ClockRule, type Judgement, type Measure } from './rule-pack.js';

type Rules = Readonly<Record<string, ClockRule>>;

/** What a rung asks a person: until when, and which measures there are, each once. */
export function readJudgement(reader: PackReader, clocks: Rules): Judgement {
  const field = reader.fields(['capacity', 'opens', 'mayWaive', 'onSilence', 'measures']);
  const measures: Measure[] = [];
  for (const item of field('measures').items()) {
    const measure = readMeasure(item, clocks);
    if (measures.some(({ id }) => id === measure.id)) throw item.refuse('doubled_value');
    measures.push(measure);
  }
  if (measures.length === 0) throw field('measures').refuse('expected_list');
  return {
    capacity: field('capacity').oneOf(['any', 'head']),
    opens: limited(field('opens'), clocks, 'period'),
    mayWaive: field('mayWaive').flag(),
    onSilence: field('onSilence').oneOf(['pass', 'tell', 'stop']),
    measures,
  };
}

function readMeasure(reader: PackReader, clocks: Rules): Measure {
  const field = reader.fields(['id', 'name', 'article', 'to'], ['finding', 'reply', 'setsDate']);
  return {
    id: field('id').oneOf(measureIds),
    name: readNamed(field('name')),
    article: field('article').orNull(citations),
    finding: field('finding').orNull((each) => each.oneOf(findings)),
    to: field('to').oneOf(['late-office', 'managing-organ']),
    reply: field('reply').orNull((each) => limited(each, clocks, 'period')),
    setsDate: field('setsDate').orNull((each) => limited(each, clocks, 'date')),
  };
}

/** A rule that is there and whose limit is of this kind. */
function limited(reader: PackReader, clocks: Rules, kind: ClockRule['limit']['kind']): string {
  const rule = reader.text();
  if (!Object.hasOwn(clocks, rule)) throw reader.refuse('unknown_reference');
  if (clocks[rule]?.limit.kind !== kind) throw reader.refuse('contradiction');
  return rule;
}
