/** The journeys in Chromium. */
import { journeys } from './run.ts';

journeys('chromium');
