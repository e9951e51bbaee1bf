import type { Shot } from '../../browser/screens/shots.js';

/** The pictures of notices, as a kind of the product adds its own to those of `npm run docs:screens`. */
export const shots = (): Shot[] => [
  { name: 'notices', account: 'supervisor', address: '/notices' },
  { name: 'notice', account: 'supervisor', address: '/notices/达2026-000001' },
  { name: 'notice-history', account: 'supervisor', address: '/notices/达2026-000001/history' },
];
