export { registerDeadline } from './deadline.command.js';
