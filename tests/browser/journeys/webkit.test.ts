/** The journeys in WebKit, with the beginning of the story: all of it is in story.deep.ts. */
import { journeys } from './run.ts';

journeys('webkit', 8);
