import { languageOf } from '#language';
import { menuIn } from './navigation.server.ts';
import type { MenuItem } from './navigation.ts';

/** The menu of every page. */
export function loadMenu(url: URL): { readonly menu: readonly MenuItem[] } {
  return { menu: menuIn(languageOf(url.pathname)) };
}
