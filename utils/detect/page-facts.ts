/** What a part of a page is drawn as. */
export type BlockKind =
  | 'heading'
  /** A paragraph or any other run of text. */
  | 'text'
  /** An entry of a list, a term of a description list, a cell of a table. */
  | 'item'
  /** The words of a box to tick, a switch or a round choice. */
  | 'choice'
  | 'link'
  /** Preformatted text, such as JSON. */
  | 'code';

/** A run of text as the page draws it, in reading order. */
export interface BlockFact {
  readonly kind: BlockKind;
  /** White space folded, icon names left out, at most 600 characters. */
  readonly text: string;
  /** On choices: is it chosen? `null` = not a choice. */
  readonly chosen: boolean | null;
  /** Behind something that opens it (a closed accordion, a clipped list): counts as shown to the person. */
  readonly folded: boolean;
  /** In a header, footer, navigation or aside: around the page's own business. */
  readonly around: boolean;
}

/** What a control is, which decides whether pressing it can be an answer. */
export type ControlRole = 'button' | 'submit' | 'reset' | 'link';

/** A control of the page. */
export interface ControlFact {
  /** Accessible name, at most 120 characters. */
  readonly name: string;
  /** Words drawn on it, where they differ from the name; else the same. */
  readonly text: string;
  readonly role: ControlRole;
  /** The words of the part of the page it stands in, at most 300 characters: tells a cookie banner's "Accept" from a bank's. */
  readonly context: string;
  /** What it submits: `value` of a submit button. `null` = none. */
  readonly value: string | null;
  readonly disabled: boolean;
}

/** Tells a page's controls apart: two buttons of one name may send different values. */
export const controlKey = ({ name, text, value }: ControlFact): string => [name, text, value ?? ''].join('\n');

/** A field the person can fill in. Never holds what was typed. */
export interface FieldFact {
  /** As the page declares it: `password`, `text`, `tel` … */
  readonly type: string;
  /** `autocomplete`, name and id, which say what it is for; at most 160 characters. */
  readonly hints: string;
  /** Its label or placeholder, at most 120 characters. */
  readonly label: string;
}

/** What the page shows, gathered thinly; judged elsewhere. Holds no field's value. */
export interface PageFacts {
  /** BCP 47 as the page declares it; `null` = it does not. */
  readonly language: string | null;
  /** At most 200 characters. Never stored. */
  readonly title: string;
  /** This is a frame inside another page. */
  readonly framed: boolean;
  /** A dialog is open over the page: blocks, controls and fields are then only those inside it. */
  readonly inDialog: boolean;
  readonly blocks: readonly BlockFact[];
  readonly controls: readonly ControlFact[];
  readonly fields: readonly FieldFact[];
}
