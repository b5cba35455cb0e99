/** The search, loaded when the reader turns to its field, or when an address has a query. */
import { Loading } from './loading.svelte.ts';

export const searching = new Loading(() => import('../../view/search.ts'));
