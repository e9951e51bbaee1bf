#!/usr/bin/env node
// `npx maplebridge …` in a checkout: gets it ready without a word on standard output, then runs the command.
import { startProgram } from './prepare-checkout.mjs';

const toErrors = (zh, en) => process.stderr.write(`${zh}  /  ${en}\n`);
await startProgram(process.argv.slice(2), toErrors);
