// @ts-check
import process from 'node:process';
import { buildIfNeeded } from './fresh-build.mjs';
import { serveBuild } from './serve-build.mjs';

if (await buildIfNeeded()) await serveBuild();
else process.exitCode = 1;
