import type { DataTypeId } from '../vocab/types';

/** A piece of a sentence; `strong` = a name the person should see first. Always rendered as text. */
export interface Segment {
  readonly text: string;
  readonly strong?: true;
}

/** The answer in a row. `hidden`: the request does not show it, which is never "no". */
export type Answer = 'yes' | 'no' | 'hidden';

/** One row of the label's table. */
export interface RowView {
  readonly type: DataTypeId;
  readonly name: string;
  readonly answer: Answer;
  readonly answerWord: string;
  /** Can move money, or your bank password. */
  readonly loud: boolean;
  /** One sentence a customer would say. */
  readonly plain: string;
  /** A marked example, e.g. `e.g. PHARMACY 14.20, 3 May`; `null` where there is none. */
  readonly example: string | null;
  /** The provider's own words and the raw scope; without a scope it is a sentence of ours, such as "and 40 more". */
  readonly evidence: readonly { readonly scope: string; readonly words: string }[];
}

/** A list that is opened by its title, which says how long it is; the items are capped. */
export interface ListView {
  readonly title: string;
  readonly items: readonly string[];
}

/** Everything the label shows, as finished words: the component adds none of its own. */
export interface LabelView {
  /** BCP 47, for the `lang` attribute. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Accessible name of the region. */
  readonly title: string;
  /** Who gets what from where. */
  readonly headline: readonly Segment[];
  /** Whose page this is, when a password is asked; else `null`. */
  readonly notice: string | null;
  /** What is new, offered, more than usual or not readable, one line each. */
  readonly notes: readonly string[];
  /** The answer in one short line: also what the collapsed label shows. */
  readonly summary: string;
  /** The kinds asked for by name, for the forms without a table; `null` = none. */
  readonly asked: string | null;
  /** What is more than reading, one line each: can move money, asks for a password. */
  readonly loud: readonly string[];
  readonly tone: 'financial' | 'none' | 'unknown';
  readonly headings: { readonly type: string; readonly answer: string };
  readonly rows: readonly RowView[];
  readonly also: ListView | null;
  readonly unrecognised: ListView | null;
  readonly statedTitle: string;
  /** How long, how far back, which accounts, what for, who else: as stated, or "not stated". */
  readonly stated: readonly { readonly term: string; readonly value: string; readonly known: boolean }[];
  /** The terms that are not stated, in one sentence; `null` = all are. */
  readonly unstated: string | null;
  readonly stop: {
    readonly title: string;
    readonly steps: readonly { readonly text: string; readonly url: string | null }[];
  };
  /** What was said in public: who and when, and the quote in its marks. */
  readonly statements: {
    readonly title: string;
    readonly items: readonly { readonly by: string; readonly quote: string; readonly url: string }[];
  } | null;
  readonly controls: {
    readonly collapse: string;
    readonly expand: string;
    readonly hide: string;
    readonly hideSite: string;
    readonly evidence: string;
  };
}
