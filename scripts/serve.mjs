// @ts-check
import { serveBuild } from './serve-build.mjs';

await serveBuild();
