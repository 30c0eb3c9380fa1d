import type { Text } from '@samnytta/model';

/** A page of a subject that other pages lead to. Each subject declares its own in its `navigation.ts`. */
export interface NavigationEntry {
  /** Its path without the language, such as `/metod`. */
  readonly path: string;
  /** Lower ones stand before higher ones. */
  readonly order: number;
  /** What it is called in the menu of every page; undefined when it is not there. */
  readonly header?: Text;
  /** How the start page invites to it; undefined when it does not. */
  readonly start?: { readonly heading: Text; readonly lead: Text; readonly action: Text };
}

/** An entry of the menu, in the language of a page. */
export interface MenuItem {
  readonly path: string;
  readonly label: string;
}

/** An invitation on the start page, in its language. */
export interface Invitation {
  readonly path: string;
  readonly heading: string;
  readonly lead: string;
  readonly action: string;
}
