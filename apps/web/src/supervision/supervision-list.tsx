import { listScreen } from '../case/list-screen.js';
import { rungs } from './rungs.js';
import { useSupervisionColumns } from './supervision-columns.js';
import './supervision.css';
import './supervision.messages.js';

/** Supervision cases (督办、责令改正、催办) that the acting office may see. */
export const Screen = listScreen('supervision', {
  title: 'supervision.title',
  filters: {
    state: 'supervision.filter.state',
    phase: 'word.state',
    basis: 'supervision.basis',
    rung: {
      title: 'supervision.rung',
      values: ['0', ...rungs],
      textOf: (say, n) => (n === '0' ? say('supervision.rungZero') : say('supervision.rungOf', { n })),
    },
    trigger: 'supervision.trigger',
    office: 'supervision.office',
  },
  useColumns: useSupervisionColumns,
  empty: { all: 'supervision.emptyAll', filtered: 'supervision.empty' },
  skeletonRows: 12,
});
