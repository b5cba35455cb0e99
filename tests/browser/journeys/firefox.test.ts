/** The journeys in Firefox, with the beginning of the story: all of it is in story.deep.ts. */
import { journeys } from './run.ts';

journeys('firefox', 8);
