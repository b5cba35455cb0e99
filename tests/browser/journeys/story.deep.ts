/** The journeys in the other engines, with every stop of the story. */
import { journeys } from './run.ts';

journeys('firefox');
journeys('webkit');
