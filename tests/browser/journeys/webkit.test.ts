/** The journeys in WebKit. */
import { journeys } from './run.ts';

journeys('webkit');
