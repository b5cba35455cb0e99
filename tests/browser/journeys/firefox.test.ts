/** The journeys in Firefox. */
import { journeys } from './run.ts';

journeys('firefox');
