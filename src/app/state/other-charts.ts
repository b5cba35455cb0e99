/** What more-charts.svelte.ts loads: a column, evened time, and other bands than lanes. */
export { COLUMN, evenTime } from '../../layout/more-charts.ts';
export { groupEvents } from '../../view/more-groupings.ts';
export { groupNames } from '../../words/group-names.ts';
