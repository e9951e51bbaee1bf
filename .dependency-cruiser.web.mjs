/** The folders of the console from the ground up. What is in none of them is a screen that no kind owns. */
const layersOver = (kinds) => [
  {
    name: 'base',
    folders: 'base',
    comment: 'What everything in the console stands on imports nothing of the console.',
  },
  { name: 'parts', folders: 'parts', comment: 'Parts of screens that know no case import base alone.' },
  {
    name: 'names',
    folders: 'office|category|views',
    comment: 'Offices, categories and kept views are named and chosen everywhere: they import base and parts.',
  },
  {
    name: 'phone',
    folders: 'phone',
    comment: 'What a telephone brings to any case is asked for by a code alone: it imports base and parts.',
  },
  {
    name: 'clock',
    folders: 'clock',
    comment: 'Dates and their reasons import only what is below them: base, parts, names.',
  },
  {
    name: 'step',
    folders: 'step',
    comment:
      'What failed of the platform itself is told by its dates, on more than one screen: it imports dates and what is below them.',
  },
  {
    name: 'command',
    folders: 'command',
    comment: 'Forms and previews of commands import dates and what is below them.',
  },
  {
    name: 'ledger',
    folders: 'ledger',
    comment: 'What tells and checks a history imports commands and what is below them.',
  },
  {
    name: 'bulk',
    folders: 'bulk',
    comment: 'What is done with many chosen cases at once imports commands and what is below them, and knows no kind.',
  },
  {
    name: 'case',
    folders: 'case',
    comment: 'The pages of any case know no kind: they import only what is below the kinds.',
  },
  {
    name: 'kinds',
    folders: kinds,
    comment: 'What a kind has of its own imports the pages of any case, never another kind.',
  },
  {
    name: 'screens',
    folders: '(?!frame)[a-z-]+',
    comment: 'A screen that no kind owns imports kinds and what is below them, never another such screen or the frame.',
  },
];
/**
 * One rule for each layer of the console: its folders import themselves and what is below them.
 *
 * @param {{ kinds: string, spec: string }} names alternatives of the names of kinds; what a file of tests is called
 */
export function webLayerRules({ kinds, spec }) {
  const layers = layersOver(kinds);
  const below = (index) => layers.slice(0, index).map(({ folders }) => `^apps/web/src/(${folders})/`);
  return layers.map(({ name, folders, comment }, index) => ({
    name: `web-layer-${name}`,
    comment,
    severity: 'error',
    from: { path: `^apps/web/src/(${folders})/`, pathNot: [spec, ...below(index)] },
    to: {
      path: '^apps/web/src/',
      pathNot: [
        '^apps/web/src/$1/',
        ...below(index),
        // The list of all kinds stands right above them.
        ...(name === 'screens' ? ['^apps/web/src/kinds\\.ts$'] : []),
      ],
    },
  }));
}
